import { randomUUID } from 'node:crypto';
import { makeTestHetu } from '@rinnalla/domain';
import { ask, type Attempts, change, IN_WORDS, type Matter, STALE } from './attempt.js';
import { ON_ASSESSMENTS } from './operations-on-assessments.js';
import { ON_DECISIONS } from './operations-on-decisions.js';
import { OF_COUNTY } from './operations-of-county.js';
import { ON_CONSULTATIONS } from './operations-on-consultations.js';
import { ON_INTAKE } from './operations-on-intake.js';
import { ON_PLANS } from './operations-on-plans.js';
import { TOLD_AT_OPENING } from '../told-at-opening.js';

export type { Matter } from './attempt.js';

/** Who spoke, how and when: of every permission and denial. */
const GIVEN = { giver: 'client', giverName: 'Testi Asiakas', means: 'paper', givenOn: '2026-01-05' };

let day = 0;
/** A new identity code each time; individual numbers of the range that is never issued. */
const newHetu = () => {
  day += 1;
  return makeTestHetu(`19${String(50 + (day % 40))}-03-${String(1 + (day % 28)).padStart(2, '0')}`, 901);
};

/** How each operation is tried on the matter. */
export const ATTEMPTS: Attempts = {
  myNotices: () => ask('{ myNotices { overrides { id } disclosures { id } requests { id } } }'),
  overrideReviews: () => ask('{ overrideReviews(status: waiting) { total } }'),
  overrideReviewCounts: () => ask('{ overrideReviewCounts { waiting } }'),
  pleadOverride: ({ caseId, clientId }) =>
    change('pleadOverride', 'PleadOverrideInput', {
      caseId,
      clientId,
      ground: 'client_cannot_assess',
      reason: IN_WORDS,
      password: 'not the password',
    }),
  auditLog: ({ clientId }) =>
    ask('query ($s: AuditLogSearch!) { auditLog(search: $s) { next } }', {
      s: { log: 'usage', clientId, from: '2026-01-01', to: '2026-01-31' },
    }),
  auditPatterns: () => ask('{ auditPatterns(from: "2026-01-01", to: "2026-01-31") { isCut } }'),
  auditPeople: () => ask('{ auditPeople(text: "T") { id } }'),
  clientReports: () => ask('{ clientReports { next } }'),
  orderClientReport: ({ clientId }) =>
    change('orderClientReport', 'OrderClientReportInput', {
      clientId,
      requestedOn: '2026-01-05',
      language: 'fi',
    }),
  deliverClientReport: ({ reportId }) =>
    change('deliverClientReport', 'DeliverClientReportInput', { id: reportId, version: STALE }),
  correctClientReportRequest: ({ reportId }) =>
    change('correctClientReportRequest', 'CorrectClientReportRequestInput', {
      ...{ id: reportId, version: STALE, requestedOn: '2026-01-04', reason: IN_WORDS },
    }),
  endOverride: ({ overrideId }) => change('endOverride', 'EndOverrideInput', { id: overrideId }),
  reviewOverride: ({ overrideId }) =>
    change('reviewOverride', 'ReviewOverrideInput', {
      id: overrideId,
      version: STALE,
      verdict: 'lawful',
      note: IN_WORDS,
    }),
  disclosure: ({ disclosureId }) =>
    ask('query ($id: ID!) { disclosure(id: $id) { id } }', { id: disclosureId }),
  discloseRecords: ({ caseId, clientId, namedWorkerId }) =>
    change('discloseRecords', 'DiscloseRecordsInput', {
      caseId,
      clientId,
      recordIds: [randomUUID()],
      recipientId: namedWorkerId,
      ground: 'endangered',
      reason: IN_WORDS,
    }),
  endDisclosure: ({ disclosureId }) =>
    change('endDisclosure', 'EndDisclosureInput', { id: disclosureId, version: STALE }),
  askDisclosure: ({ caseId }) => change('askDisclosure', 'AskDisclosureInput', { caseId, what: IN_WORDS }),
  answerDisclosureRequest: ({ disclosureRequestId }) =>
    change('answerDisclosureRequest', 'AnswerDisclosureRequestInput', {
      id: disclosureRequestId,
      version: STALE,
      reason: IN_WORDS,
    }),
  me: () => ask('{ me { id } }'),
  expertises: () => ask('{ expertises { id } }'),
  colleagues: () => ask('{ colleagues(text: "T") { id } }'),
  caseOpeners: ({ workspaceId }) =>
    ask('query ($id: ID!) { caseOpeners(workspaceId: $id, serviceFunction: working_age) { id } }', {
      id: workspaceId,
    }),
  records: ({ caseId }) =>
    ask('query ($id: ID!) { records(refs: [{ kind: case, id: $id }]) { __typename } }', { id: caseId }),
  eventsSince: ({ caseId }) =>
    ask('query ($s: String!) { eventsSince(streams: [{ stream: $s, after: 0 }]) { isReset } }', {
      s: `case:${caseId}`,
    }),
  myDay: () => ask('{ myDay { __typename } }'),
  findCases: () => ask('{ findCases(text: "T-") { __typename } }'),
  board: ({ workspaceId }) =>
    ask('query ($id: ID!) { board(workspaceId: $id) { next } }', { id: workspaceId }),
  workspaceCounts: ({ workspaceId }) =>
    ask('query ($id: ID!) { workspaceCounts(workspaceId: $id) { openConsultations } }', { id: workspaceId }),
  case: ({ caseId }) => ask('query ($id: ID!) { case(id: $id) { id } }', { id: caseId }),
  printDeclarations: ({ caseId }) =>
    ask('query ($id: ID!) { printDeclarations(caseId: $id) { permissions { id } denials { id } } }', {
      id: caseId,
    }),
  printSignedPlan: ({ caseId, signingId }) =>
    ask('query ($c: ID!, $s: ID!) { printSignedPlan(caseId: $c, signingId: $s) { signing { id } } }', {
      c: caseId,
      s: signingId,
    }),
  printPlan: ({ caseId, planId }) =>
    ask('query ($c: ID!, $p: ID!) { printPlan(caseId: $c, planId: $p) { id } }', { c: caseId, p: planId }),
  administration: () => ask('{ administration { county { id } people { rows { id } } } }'),
  rightsOf: ({ namedWorkerId }) =>
    ask('query ($id: ID!) { rightsOf(professionalId: $id) { openCases } }', { id: namedWorkerId }),
  previewRights: (matter) =>
    ask('query ($change: RightsChangeInput!) { previewRights(change: $change) { __typename } }', {
      change: misplacedTask(matter),
    }),
  previewLeave: ({ namedWorkerId }) =>
    ask('query ($leave: LeaveInputType!) { previewLeave(leave: $leave) { __typename } }', {
      leave: leaveOf(namedWorkerId),
    }),
  changeRights: (matter) => change('changeRights', 'ChangeRightsInput', { change: misplacedTask(matter) }),
  moveLeaver: ({ namedWorkerId }) =>
    change('moveLeaver', 'MoveLeaverInput', { leave: leaveOf(namedWorkerId) }),
  addProfessional: ({ unitId }) =>
    change('addProfessional', 'AddProfessionalInputType', {
      login: `uusi.${randomUUID()}`,
      givenName: 'Uusi',
      familyName: 'Tulija',
      profession: 'nurse',
      register: 'health',
      inOffice: false,
      unitId,
      languages: ['fi'],
    }),
  saveUnit: ({ unitId }) =>
    change('saveUnit', 'SaveUnitInputType', {
      unitId,
      version: STALE,
      nameFi: 'x',
      nameSv: 'x',
      speciality: 'youth',
      isJointServiceUnit: true,
    }),
  saveOfficeHours: ({ unitId }) =>
    change('saveOfficeHours', 'SaveOfficeHoursInput', { unitId, version: STALE }),
  closeUnit: ({ unitId }) => change('closeUnit', 'CloseUnitInputType', { unitId, version: STALE }),
  saveWorkspace: ({ unitId, workspaceId }) =>
    change('saveWorkspace', 'SaveWorkspaceInputType', {
      unitId,
      workspaceId,
      version: STALE,
      nameFi: 'x',
      nameSv: 'x',
    }),
  closeWorkspace: ({ workspaceId }) =>
    change('closeWorkspace', 'CloseWorkspaceInputType', { workspaceId, version: STALE }),
  saveCountySettings: () => change('saveCountySettings', 'SaveCountySettingsInputType', { idleMinutes: 30 }),

  accessibilityStatement: () => ask('{ accessibilityStatement { answerDays } }'),
  switchAvailability: () => change('switchAvailability', 'SwitchAvailabilityInput', { isAvailable: false }),
  chooseLanguage: () => change('chooseLanguage', 'ChooseLanguageInput', { language: 'fi' }),
  seeCase: ({ caseId }) => change('seeCase', 'SeeCaseInput', { caseId }),
  // Of no such kind: the person is let through to the rule of law, which refuses it.
  recordPermission: ({ caseId, clientId }) =>
    change('recordPermission', 'RecordPermissionInput', {
      ...GIVEN,
      caseId,
      clientId,
      dataRegister: 'social',
      recipients: ['public_health_care'],
      serviceFunctions: [],
      patientData: [],
    }),
  recordDenial: ({ caseId, clientId }) =>
    change('recordDenial', 'RecordDenialInput', {
      ...GIVEN,
      caseId,
      clientId,
      register: 'social',
      target: 'service_function',
    }),
  withdrawPermission: ({ caseId, permissionId }) =>
    change('withdrawPermission', 'WithdrawDeclarationInput', { caseId, id: permissionId, version: STALE }),
  withdrawDenial: ({ caseId, denialId }) =>
    change('withdrawDenial', 'WithdrawDeclarationInput', { caseId, id: denialId, version: STALE }),
  moveCase: ({ caseId }) => change('moveCase', 'MoveCaseInput', { caseId, version: STALE, to: 'service' }),
  openCase: ({ workspaceId }) =>
    change('openCase', 'OpenCaseInput', {
      workspaceId,
      serviceFunction: 'working_age',
      topic: 'Koe',
      hetu: newHetu(),
      givenNames: 'Uusi',
      familyName: 'Asiakas',
      contactLanguage: 'fi',
      ...TOLD_AT_OPENING,
    }),
  addTeamMember: ({ caseId, namedWorkerId }) =>
    change('addTeamMember', 'TeamInput', { caseId, professionalId: namedWorkerId }),
  nameWorker: ({ caseId, namedWorkerId }) =>
    change('nameWorker', 'NameWorkerInput', { caseId, professionalId: namedWorkerId }),
  nameWorkPair: ({ caseId, namedWorkerId }) =>
    change('nameWorkPair', 'TeamInput', { caseId, professionalId: namedWorkerId }),
  endTeamMembership: ({ caseId, teamMemberId }) =>
    change('endTeamMembership', 'EndTeamMembershipInput', { caseId, teamMemberId, version: STALE }),

  findNewcomer: () =>
    ask('query ($hetu: String!) { findNewcomer(hetu: $hetu) { exists } }', { hetu: newHetu() }),
  askToJoin: () => change('askToJoin', 'AskToJoinInput', { hetu: newHetu(), reason: 'Koe' }),
  dismissJoinRequest: ({ joinRequestId }) =>
    change('dismissJoinRequest', 'DismissJoinRequestInput', { id: joinRequestId }),

  entriesDisclosedToMe: () => ask('{ entriesDisclosedToMe { id } }'),
  addRecordEntry: ({ caseId, clientId }) =>
    change('addRecordEntry', 'AddRecordEntryInput', {
      caseId,
      clientId,
      kind: 'mediation_record',
      occurredOn: '2026-01-05',
      body: 'x',
    }),
  correctRecordEntry: ({ entryId }) =>
    change('correctRecordEntry', 'CorrectRecordEntryInput', {
      id: entryId,
      version: STALE,
      reason: IN_WORDS,
      occurredOn: '2026-01-05',
      body: 'x',
    }),
  withdrawRecordEntry: ({ entryId }) =>
    change('withdrawRecordEntry', 'WithdrawRecordEntryInput', {
      id: entryId,
      version: STALE,
      reason: IN_WORDS,
    }),
  // After the two that it would open the entry for.
  statePurpose: ({ caseId }) =>
    change('statePurpose', 'StatePurposeInput', { caseId, subject: 'records', purpose: 'rehabilitation' }),
  saveClientContact: ({ caseId, clientId }) =>
    change('saveClientContact', 'SaveClientContactInput', { caseId, clientId, version: STALE }),
  recordNonDisclosure: ({ caseId, clientId }) =>
    change('recordNonDisclosure', 'RecordNonDisclosureInput', {
      caseId,
      clientId,
      replacesId: randomUUID(),
      validFrom: '2026-01-05',
      toldBy: 'x',
    }),
  liftNonDisclosure: ({ caseId, clientId }) =>
    change('liftNonDisclosure', 'LiftNonDisclosureInput', {
      caseId,
      clientId,
      nonDisclosureId: randomUUID(),
      reason: IN_WORDS,
    }),
  ...OF_COUNTY,
  ...ON_INTAKE,
  ...ON_ASSESSMENTS,
  ...ON_DECISIONS,
  ...ON_PLANS,
  ...ON_CONSULTATIONS,
};

/** A task of one workspace for the whole county: refused whoever gives it. */
const misplacedTask = ({ namedWorkerId }: Matter) => ({
  giveWorkTask: { professionalId: namedWorkerId, task: 'support', serviceFunctions: [], specialities: [] },
});
/** To nobody: what the person answers for stops it. */
const leaveOf = (professionalId: string) => ({ professionalId, version: STALE, reason: 'x', to: [] });
