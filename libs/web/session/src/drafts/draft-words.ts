import type { Draft } from './drafts.js';

/** Fields that hold a choice rather than what someone wrote, the identity code and whom a reason is about, which are not to be read off a screen. */
const NO_WORDS = new RegExp(
  `Id$|^(?:${[
    'mode|urgency|ground|confirmed|attached|dueOn|startsOn|service|attainment|advice|contactLanguage|hetu',
    'person|serviceFunctions?|noLegalRepresentative|stage|usefulness|changedPlan|avoidedVisit',
    // What a client permits or denies, and to whom.
    'dataRegister|register|recipients|patientData|recordedFrom|recordedUntil|target|client|giver|means|givenOn',
    // A work task and from when to when, who takes over a leaver's work, whose consultations reach a person.
    'task|specialities|from|to|heirs|expertise',
    // Who told of a case and why, from which day, and what is stated of its client.
    'madeBy|purpose|pendingOn|hasHighestCareAllowance|isDisabledPerson|isAnotherPerson',
  ].join('|')})$`,
);

/** What was written, without the choices around it: texts one below the other. */
export const wordsOf = ({ fields }: Draft): string =>
  Object.entries(fields)
    .filter(([name, text]) => !NO_WORDS.test(name) && text.trim() !== '')
    .map(([, text]) => text)
    .join('\n\n');
