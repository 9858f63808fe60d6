import type { Draft } from './drafts.js';

/** Fields that hold a choice rather than what someone wrote, and the identity code, which is not to be read off a screen. */
const NO_WORDS = new RegExp(
  `Id$|^(?:${[
    'stage|usefulness|changedPlan|avoidedVisit|mode|urgency|ground|confirmed|attached|dueOn|startsOn|service|attainment|advice|contactLanguage|serviceFunctions?|hetu',
    // What a client permits or denies, and to whom.
    'dataRegister|register|recipients|patientData|recordedFrom|recordedUntil|target|client|giver|means|givenOn',
  ].join('|')})$`,
);

/** What was written, without the choices around it: texts one below the other. */
export const wordsOf = ({ fields }: Draft): string =>
  Object.entries(fields)
    .filter(([name, text]) => !NO_WORDS.test(name) && text.trim() !== '')
    .map(([, text]) => text)
    .join('\n\n');
