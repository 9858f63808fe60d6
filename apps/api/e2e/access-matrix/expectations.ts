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

const everyone: Rule = () => 'ok';
/** 703/2023 9 §: the controller gives rights through those it has set to it, and to nobody else. */
const theAdministrator: Rule = ({ task }) => (task === 'system_administration' ? 'ok' : 'NOT_ALLOWED');
/** Seen and worked on by those with a relation, and by wide responsibility; for the rest it is not there. */
const theCase: Rule = (who) => (isIn(who) || isWide(who) ? 'ok' : 'NOT_FOUND');
/** The plan: where the case is seen and the decree opens plans to the task. Elsewhere nothing of it is there to be named. */
/** Where a matter of social welfare stands is not for health staff to say, though they see it. */
const movingCase: Rule = (who) =>
  isIn(who) && ['care_wide', 'care_limited'].includes(who.task) ? 'NOT_ALLOWED' : theCase(who);
const thePlan: Rule = (who) =>
  isWide(who) || (isIn(who) && SEES_PLANS.includes(who.task)) ? 'ok' : 'NOT_FOUND';
/** Starting one names the case, which the reader may know. */
const startingPlan: Rule = (who) =>
  thePlan(who) === 'NOT_FOUND' && isIn(who) ? 'NOT_ALLOWED' : thePlan(who);
/**
 * Decisions: 12, 13, 15 and 17 §. 16 § opens none to a private provider; 18 § 3 mom. those of the joint service alone to health care,
 * which handles none (SHL 46 §).
 */
const SEES_DECISIONS: readonly WorkTask[] = ['service_arranging', 'service_delivery', 'administration'];
const theDecision: Rule = (who) =>
  isWide(who) || (who.relation === 'in' && SEES_DECISIONS.includes(who.task)) ? 'ok' : 'NOT_FOUND';
/** Starting to track one names the case, which the reader may know. */
const preparingDecision: Rule = (who) =>
  theDecision(who) === 'NOT_FOUND' && isIn(who) ? 'NOT_ALLOWED' : theDecision(who);
/** Signed or broken off by those who answer for the client; the team reads and writes it only (SHL 36 § 5 mom., 39, 42 §). */
const answeringForDocument: Rule = (who) =>
  isWide(who) ? 'ok' : thePlan(who) === 'NOT_FOUND' ? 'NOT_FOUND' : 'NOT_ALLOWED';
/** Whom to let in is for the named worker, the pair and wide responsibility; a member knows the case but may not. */
const theTeam: Rule = (who) => (isWide(who) ? 'ok' : isIn(who) ? 'NOT_ALLOWED' : 'NOT_FOUND');
/** Any task but management shows one's own cases on the board; 24 §: management sees no client. */
const theBoard: Rule = ({ task }) =>
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
const theJournal: Rule = (who) =>
  isWide(who) || (who.relation === 'in' && READS_JOURNAL.includes(who.task)) ? 'ok' : 'NOT_FOUND';
/** Work in a unit shows its clocks as far as one sees their cases; 24 §: its management is told numbers; for the rest it is not there. */
const theDeadlines: Rule = ({ task }) =>
  ['data_protection', 'system_administration'].includes(task) ? 'NOT_FOUND' : 'ok';
/** SHL 45 §: those who answer for the client move a time limit; a member of the team sees it and may not. */
const theClock: Rule = (who) => theTeam(who);
const theCounts: Rule = (who) => (who.task === 'management' || isWide(who) ? 'ok' : 'NOT_FOUND');
/** 12 and 13 §: assessing and arranging open cases. */
const opening: Rule = ({ task }) =>
  ['client_responsibility_wide', 'child_responsibility', 'service_arranging'].includes(task)
    ? 'ok'
    : 'NOT_ALLOWED';

/** A move of an open, claimed request that is the asker's or the claimant's alone: the team knows of it and may not. */
const theParties: Rule = (who) => (isIn(who) || isWide(who) ? 'NOT_ALLOWED' : 'NOT_FOUND');
/** Only the lead gives a request to another. */
const theLead: Rule = (who) => (isWide(who) ? 'ok' : isIn(who) ? 'NOT_ALLOWED' : 'NOT_FOUND');

/** SHL 34, 36 §: whoever receives contacts finds whether a person is a client; nobody else, whatever else they may see. */
const atIntake: Rule = ({ task }) => (task === 'intake' ? 'ok' : 'NOT_ALLOWED');
/** A contact lies in its unit's queue: there for whoever receives contacts in the unit, and for nobody else. */
const theReceiver: Rule = ({ task }) => (task === 'intake' ? 'ok' : 'NOT_FOUND');
/** A request to join lies before those who let others in: here wide responsibility. A member does not know of it. */
const theGate: Rule = (who) => (isWide(who) ? 'ok' : 'NOT_FOUND');

/** Pleading, reading and reviewing overrides: the queue is the data-protection officer's alone (703/2023 77 §). */
const theOfficer: Rule = ({ task }) => (task === 'data_protection' ? 'ok' : 'NOT_ALLOWED');
/** Its owner's to end, and for nobody else there at all. */
const theOwner: Rule = () => 'NOT_FOUND';
/** 56 §: why somebody needs protecting is social data; health staff of the case are told of what they were given only. */
const theSocialCase: Rule = (who) =>
  ['care_wide', 'care_limited'].includes(who.task) ? 'NOT_FOUND' : theCase(who);
/** Requests to disclose are the named worker's, the pair's and the lead's to answer; the team does not hear of them. */
const theHolders: Rule = (who) => (isWide(who) ? 'ok' : 'NOT_FOUND');

/** One row an operation. A root operation without a row fails the build. */
export const EXPECTED: Readonly<Record<string, Rule>> = {
  myNotices: everyone,
  // 703/2023 11 and 77 §: the logs are read by the data-protection officer alone.
  auditLog: theOfficer,
  auditPatterns: theOfficer,
  auditPeople: theOfficer,
  clientReports: theOfficer,
  orderClientReport: theOfficer,
  deliverClientReport: theOfficer,
  correctClientReportRequest: theOfficer,
  dataBreaches: theOfficer,
  dataBreachCounts: theOfficer,
  recordDataBreach: theOfficer,
  correctDataBreach: theOfficer,
  notifyDataBreach: theOfficer,
  judgeDataBreach: theOfficer,
  reopenDataBreach: theOfficer,
  tellPeopleOfDataBreach: theOfficer,
  overrideReviews: theOfficer,
  overrideReviewCounts: theOfficer,
  pleadOverride: theCase,
  endOverride: theOwner,
  reviewOverride: theOfficer,
  disclosure: theSocialCase,
  discloseRecords: theCase,
  endDisclosure: theSocialCase,
  askDisclosure: theCase,
  answerDisclosureRequest: theHolders,

  me: everyone,
  expertises: everyone,
  colleagues: everyone,
  caseOpeners: everyone,
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
  moveCase: movingCase,
  openCase: opening,
  addTeamMember: theTeam,
  endTeamMembership: theTeam,
  nameWorker: theTeam,
  nameWorkPair: theTeam,

  intakeQueues: atIntake,
  intakePlaces: atIntake,
  intakeCounts: atIntake,
  recordContact: atIntake,
  contact: theReceiver,
  openContact: theReceiver,
  takeContact: theReceiver,
  correctContactArrival: theReceiver,
  reopenContact: theReceiver,
  recordReportBack: theReceiver,
  correctReportBack: theReceiver,
  moveContact: theReceiver,
  openAssessment: theReceiver,
  joinContactToCase: theReceiver,
  offerHandover: theReceiver,
  withdrawHandover: theReceiver,
  answerHandover: theReceiver,

  deadlines: theDeadlines,
  clock: theCase,
  printClock: theCase,
  extendClock: theClock,
  markClockNotApplicable: theClock,
  correctClockStart: theClock,
  openNotices: everyone,
  openNoticeCount: everyone,
  // Nobody’s but the recipient’s.
  seeNotices: theOwner,

  findNewcomer: atIntake,
  askToJoin: atIntake,
  dismissJoinRequest: theGate,

  // 703/2023 58 §: anyone at work with the client takes down what the client says of disclosure.
  printDeclarations: theCase,
  recordPermission: theCase,
  recordDenial: theCase,
  withdrawPermission: theCase,
  withdrawDenial: theCase,

  entriesDisclosedToMe: everyone,
  // Which kinds one may write is answered by a typed refusal.
  addRecordEntry: theCase,
  correctRecordEntry: theJournal,
  withdrawRecordEntry: theJournal,
  statePurpose: theCase,
  saveClientContact: theCase,
  // Whoever works with the client on the case hears of it (661/2009 37 §).
  recordNonDisclosure: theCase,
  liftNonDisclosure: theCase,

  administration: theAdministrator,
  rightsOf: theAdministrator,
  previewRights: theAdministrator,
  previewLeave: theAdministrator,
  changeRights: theAdministrator,
  addProfessional: theAdministrator,
  moveLeaver: theAdministrator,
  saveUnit: theAdministrator,
  saveOfficeHours: theAdministrator,
  closeUnit: theAdministrator,
  saveWorkspace: theAdministrator,
  closeWorkspace: theAdministrator,
  saveCountySettings: theAdministrator,

  // 306/2019: everyone who uses the product may say what is hard in it; the county answers through its administrators.
  accessibilityStatement: everyone,
  myAccessibilityFeedback: everyone,
  sendAccessibilityFeedback: everyone,
  accessibilityFeedback: theAdministrator,
  accessibilityFeedbackCounts: theAdministrator,
  recordAccessibilityFeedback: theAdministrator,
  answerAccessibilityFeedback: theAdministrator,
  correctFeedbackArrival: theAdministrator,

  proposeEnding: theTeam,
  withdrawEnding: theTeam,
  endCase: theTeam,
  prepareDecision: preparingDecision,
  recordDecisionMade: theDecision,
  notifyDecision: theDecision,
  correctDecisionDay: theDecision,
  startDecision: theDecision,
  executeDecision: theDecision,
  endDecision: theDecision,

  // 457/2024 12–18 §: assessments are open where plans are.
  printAssessment: thePlan,
  assessmentSectionVersions: thePlan,
  openCaseAssessment: startingPlan,
  startAssessment: thePlan,
  correctAssessmentStart: thePlan,
  saveAssessmentSection: thePlan,
  decideAssessment: thePlan,
  inviteAuthority: thePlan,
  markAttendance: thePlan,
  completeAssessmentDraft: thePlan,
  // They join the team: for those who let others in.
  inviteProfessional: answeringForDocument,
  signAssessment: answeringForDocument,
  discontinueAssessment: answeringForDocument,
  // It names the case, which the reader may know.
  forgoAssessment: theTeam,

  printPlan: thePlan,
  printSignedPlan: thePlan,
  signPlan: answeringForDocument,
  startPlan: startingPlan,
  savePlanText: thePlan,
  markPlanItem: thePlan,
  addGoal: thePlan,
  rateGoal: thePlan,
  correctGoal: thePlan,
  addPlannedService: thePlan,
  correctPlannedService: thePlan,
  proposeResponsibility: thePlan,
  correctResponsibility: thePlan,
  acceptResponsibility: thePlan,
  declineResponsibility: thePlan,
  startResponsibility: thePlan,
  completeResponsibility: thePlan,
  handOverResponsibility: thePlan,
  withdrawLine: thePlan,

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
