import type { WorkTask } from '@rinnalla/domain';

/*
 * Who gets what, written by hand from decree 457/2024 and act 703/2023 9 §, not computed by the engine. "In" is a live relation
 * (team member) to the case, "out" is none. Every work task is held in the case's own workspace.
 */

/** `ok`: the operation let the person through to its own rules; otherwise the code of the refusal. */
export type Outcome = 'ok' | 'NOT_FOUND' | 'NOT_ALLOWED';

export interface Standing {
  readonly task: WorkTask;
  readonly relation: 'in' | 'out';
}

type Rule = (standing: Standing) => Outcome;

/** 457/2024 12 § 1 mom.: wide client responsibility reaches every case of the workspace. */
const isWide = ({ task }: Standing) => task === 'client_responsibility_wide';
const isIn = ({ relation }: Standing) => relation === 'in';

const everyone: Rule = () => 'ok';
/** Seen and worked on by those with a relation, and by wide responsibility; for the rest it is not there. */
const theCase: Rule = (who) => (isIn(who) || isWide(who) ? 'ok' : 'NOT_FOUND');
/** Whom to let in is for the named worker, the pair and wide responsibility; a member knows the case but may not. */
const theTeam: Rule = (who) => (isWide(who) ? 'ok' : isIn(who) ? 'NOT_ALLOWED' : 'NOT_FOUND');
/** Any task but management shows one's own cases on the board; 24 §: management sees no client. */
const theBoard: Rule = ({ task }) => (task === 'management' ? 'NOT_FOUND' : 'ok');
const theCounts: Rule = ({ task }) =>
  ['management', 'client_responsibility_wide'].includes(task) ? 'ok' : 'NOT_FOUND';
/** 12 and 13 §: assessing and arranging open cases. */
const opening: Rule = ({ task }) =>
  ['client_responsibility_wide', 'service_arranging'].includes(task) ? 'ok' : 'NOT_ALLOWED';

/** A move of an open, claimed request that is the asker's or the claimant's alone: the team knows of it and may not. */
const theParties: Rule = (who) => (isIn(who) || isWide(who) ? 'NOT_ALLOWED' : 'NOT_FOUND');
/** Only the lead gives a request to another. */
const theLead: Rule = (who) => (isWide(who) ? 'ok' : isIn(who) ? 'NOT_ALLOWED' : 'NOT_FOUND');

/** One row an operation. A root operation without a row fails the build. */
export const EXPECTED: Readonly<Record<string, Rule>> = {
  me: everyone,
  expertises: everyone,
  colleagues: everyone,
  switchAvailability: everyone,
  chooseLanguage: everyone,
  records: everyone,
  eventsSince: everyone,
  myDay: everyone,
  findCases: everyone,
  consultationInbox: everyone,
  consultationCounts: everyone,

  board: theBoard,
  workspaceCounts: theCounts,

  case: theCase,
  seeCase: theCase,
  moveCase: theCase,
  openCase: opening,
  addTeamMember: theTeam,
  endTeamMembership: theTeam,
  nameWorker: theTeam,

  printPlan: theCase,
  startPlan: theCase,
  savePlanText: theCase,
  markPlanItem: theCase,
  addGoal: theCase,
  rateGoal: theCase,
  correctGoal: theCase,
  addPlannedService: theCase,
  correctPlannedService: theCase,
  proposeResponsibility: theCase,
  correctResponsibility: theCase,
  acceptResponsibility: theCase,
  declineResponsibility: theCase,
  startResponsibility: theCase,
  completeResponsibility: theCase,
  handOverResponsibility: theCase,
  withdrawLine: theCase,

  askConsultation: theCase,
  consultationGround: theCase,
  consultation: theCase,
  // Taken already, or not possible from here: told so, as the typed results of those who see it.
  claimConsultation: theCase,
  releaseConsultation: theParties,
  askMoreInfo: theParties,
  giveMoreInfo: theCase,
  answerConsultation: theParties,
  declineConsultation: theParties,
  redirectConsultation: theParties,
  reassignConsultation: theLead,
  reopenConsultation: theCase,
  cancelConsultation: theParties,
  closeConsultation: theCase,
  sendConsultationMessage: theParties,
  correctConsultationMessage: theParties,
  withdrawConsultationMessage: theParties,
};
