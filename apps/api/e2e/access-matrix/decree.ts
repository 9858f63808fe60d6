import type { WorkTask } from '@rinnalla/domain';

/*
 * Who gets what of one kind, written by hand from decree 457/2024 and act 703/2023 9 §, not computed by the engine. "In" is a live relation
 * (team member) to the case, "out" is none. Every work task is held in the case's own workspace.
 */

/** `ok`: the operation let the person through to its own rules; otherwise the code of the refusal. */
export type Outcome = 'ok' | 'NOT_FOUND' | 'NOT_ALLOWED';

export interface Standing {
  readonly task: WorkTask;
  readonly relation: 'in' | 'out';
}

export type Rule = (standing: Standing) => Outcome;

/** 457/2024 12 §: wide client responsibility, and responsibility for children, reach every case of the workspace. */
const isWide = ({ task }: Standing) => ['client_responsibility_wide', 'child_responsibility'].includes(task);

/** Tasks to which the decree opens a client's information at all: 12, 13, 15, 16, 17 and 18 §. A relation alone opens nothing. */
const MEETS_CLIENTS: readonly WorkTask[] = [
  'client_responsibility_wide',
  'child_responsibility',
  'service_arranging',
  'service_delivery',
  'mediation',
  'private_service',
  'administration',
  'care_wide',
  'care_limited',
];
/** Tasks to which it opens the client plan of their own service function; mediation has its own records only (15 §). */
const SEES_PLANS: readonly WorkTask[] = MEETS_CLIENTS.filter((task) => task !== 'mediation');

const isIn = ({ relation, task }: Standing) => relation === 'in' && MEETS_CLIENTS.includes(task);

export const everyone: Rule = () => 'ok';
/** 703/2023 9 §: the controller gives rights through those it has set to it, and to nobody else. */
export const theAdministrator: Rule = ({ task }) => (task === 'system_administration' ? 'ok' : 'NOT_ALLOWED');
/** Seen and worked on by those with a relation, and by wide responsibility; for the rest it is not there. */
export const theCase: Rule = (who) => (isIn(who) || isWide(who) ? 'ok' : 'NOT_FOUND');
/** Where a matter of social welfare stands is not for health staff to say, though they see it. */
export const movingCase: Rule = (who) =>
  isIn(who) && ['care_wide', 'care_limited'].includes(who.task) ? 'NOT_ALLOWED' : theCase(who);
/** The plan: where the case is seen and the decree opens plans to the task. Elsewhere nothing of it is there to be named. */
export const thePlan: Rule = (who) =>
  isWide(who) || (isIn(who) && SEES_PLANS.includes(who.task)) ? 'ok' : 'NOT_FOUND';
/** Starting one names the case, which the reader may know. */
export const startingPlan: Rule = (who) =>
  thePlan(who) === 'NOT_FOUND' && isIn(who) ? 'NOT_ALLOWED' : thePlan(who);
/**
 * Decisions: 12, 13, 15 and 17 §. 16 § opens none to a private provider; 18 § 3 mom. those of the joint service alone to health care,
 * which handles none (SHL 46 §).
 */
const SEES_DECISIONS: readonly WorkTask[] = ['service_arranging', 'service_delivery', 'administration'];
export const theDecision: Rule = (who) =>
  isWide(who) || (who.relation === 'in' && SEES_DECISIONS.includes(who.task)) ? 'ok' : 'NOT_FOUND';
/** Starting to track one names the case, which the reader may know. */
export const preparingDecision: Rule = (who) =>
  theDecision(who) === 'NOT_FOUND' && isIn(who) ? 'NOT_ALLOWED' : theDecision(who);
/** Signed or broken off by those who answer for the client; the team reads and writes it only (SHL 36 § 5 mom., 39, 42 §). */
export const answeringForDocument: Rule = (who) =>
  isWide(who) ? 'ok' : thePlan(who) === 'NOT_FOUND' ? 'NOT_FOUND' : 'NOT_ALLOWED';
/** Whom to let in is for the named worker, the pair and wide responsibility; a member knows the case but may not. */
export const theTeam: Rule = (who) => (isWide(who) ? 'ok' : isIn(who) ? 'NOT_ALLOWED' : 'NOT_FOUND');
/** Any task but management shows one's own cases on the board; 24 §: management sees no client. */
export const theBoard: Rule = ({ task }) =>
  ['management', 'data_protection', 'system_administration'].includes(task) ? 'NOT_FOUND' : 'ok';
/**
 * An entry of the client journal: 12, 13, 15, 16 and 17 §. Health care sees it by 18 § only after stating what for, and these have not;
 * mediation has its own records only.
 */
const READS_JOURNAL: readonly WorkTask[] = [
  'service_arranging',
  'service_delivery',
  'private_service',
  'administration',
];
export const theJournal: Rule = (who) =>
  isWide(who) || (who.relation === 'in' && READS_JOURNAL.includes(who.task)) ? 'ok' : 'NOT_FOUND';
/** Work in a unit shows its clocks as far as one sees their cases; 24 §: its management is told numbers; for the rest it is not there. */
export const theDeadlines: Rule = ({ task }) =>
  ['data_protection', 'system_administration'].includes(task) ? 'NOT_FOUND' : 'ok';
/** SHL 45 §: those who answer for the client move a time limit; a member of the team sees it and may not. */
export const theClock: Rule = (who) => theTeam(who);
export const theCounts: Rule = (who) => (who.task === 'management' || isWide(who) ? 'ok' : 'NOT_FOUND');
/** 12 and 13 §: assessing and arranging open cases. */
export const opening: Rule = ({ task }) =>
  ['client_responsibility_wide', 'child_responsibility', 'service_arranging'].includes(task)
    ? 'ok'
    : 'NOT_ALLOWED';

/** A move of an open, claimed request that is the asker's or the claimant's alone: the team knows of it and may not. */
export const theParties: Rule = (who) => (isIn(who) || isWide(who) ? 'NOT_ALLOWED' : 'NOT_FOUND');
/** Only the lead gives a request to another. */
export const theLead: Rule = (who) => (isWide(who) ? 'ok' : isIn(who) ? 'NOT_ALLOWED' : 'NOT_FOUND');

/** SHL 34, 36 §: whoever receives contacts finds whether a person is a client; nobody else, whatever else they may see. */
export const atIntake: Rule = ({ task }) => (task === 'intake' ? 'ok' : 'NOT_ALLOWED');
/** A contact lies in its unit's queue: there for whoever receives contacts in the unit, and for nobody else. */
export const theReceiver: Rule = ({ task }) => (task === 'intake' ? 'ok' : 'NOT_FOUND');
/** A request to join lies before those who let others in: here wide responsibility. A member does not know of it. */
export const theGate: Rule = (who) => (isWide(who) ? 'ok' : 'NOT_FOUND');

/** Pleading, reading and reviewing overrides: the queue is the data-protection officer's alone (703/2023 77 §). */
export const theOfficer: Rule = ({ task }) => (task === 'data_protection' ? 'ok' : 'NOT_ALLOWED');
/** Its owner's to end, and for nobody else there at all. */
export const theOwner: Rule = () => 'NOT_FOUND';
/** 56 §: why somebody needs protecting is social data; health staff of the case are told of what they were given only. */
export const theSocialCase: Rule = (who) =>
  ['care_wide', 'care_limited'].includes(who.task) ? 'NOT_FOUND' : theCase(who);
/** Requests to disclose are the named worker's, the pair's and the lead's to answer; the team does not hear of them. */
export const theHolders: Rule = (who) => (isWide(who) ? 'ok' : 'NOT_FOUND');
