import type { MarkedFields } from './field-mark.js';

/** What tells of the work and those who do it, and the logs of it. */
export const FIELDS_OF_WORK: Readonly<Record<string, MarkedFields>> = {
  // Common to all.
  ChangeMade: { none: 'positions' },
  StreamPositionType: { none: 'seq stream' },
  CaughtUp: { none: 'events head isReset stream' },
  GoneRecord: { none: 'id kind' },
  StaleVersion: { none: 'changedAt changedBy currentVersion', parent: 'currentText' },
  Mask: { none: 'remedy sections', C0: 'field reason' },
  Correction: { none: 'at by id kind', parent: 'original reason' },

  // The organisation and its people.
  Unit: { none: 'id nameFi nameSv speciality' },
  Workspace: { none: 'id nameFi nameSv unit' },
  Professional: { none: 'id name profession register unit' },
  BoardPerson: { none: 'id name profession' },
  Expertise: { none: 'availability code id nameEn nameFi nameSv register' },
  Availability: { none: 'id isAvailable professional since' },
  AvailabilitySwitched: { none: 'availability' },
  LanguageChosen: { none: 'language' },
  Me: {
    none: 'answeringRefusal availability countyTasks draftKey expertise id idleMinutes opensFunctions professional screenLanguage workspaces',
  },
  MyWorkspace: { none: 'tasks workspace' },
  PasswordWrong: { none: 'isBlocked' },

  // Numbers that tell of no one.
  StatusCount: { none: 'count status' },
  WorkspaceCounts: { none: 'byStatus id openConsultations overdueResponsibilities withoutNamedWorker' },
  ConsultationCounts: { none: 'mine unclaimed waiting' },
  OverrideReviewCounts: { none: 'late waiting' },

  // Supervision by the logs, and the client's report.
  AuditLogPage: { none: 'client next rows' },
  AuditLogRow: {
    none: 'giver id person',
    C0: 'at clients code fieldClasses ground operation purpose records register',
  },
  AuditPattern: { none: 'clientId id person', C0: 'clients entries firstAt kind lastAt log' },
  AuditPatterns: { none: 'isCut patterns' },
  AuditPerson: { none: 'id name profession unitNameFi unitNameSv' },
  AuditedClient: { none: 'id', C1: 'birthDate name' },
  ClientReport: {
    none: 'client corrections deliveredBy id orderedBy version',
    C0: 'deliveredAt dueOn from language longerReason orderedAt requestedOn state to',
  },
  ClientReportChanged: { none: 'report' },
  ClientReportCorrection: {
    none: 'by id',
    C0: 'at dueAfter dueBefore fromAfter fromBefore reason requestedAfter requestedBefore',
  },
  ClientReportPage: { none: 'next reports' },
  ClientReportRefused: { none: 'refusal sections' },

  // The register of personal-data breaches names no client.
  DataBreach: {
    none: 'concerned consequences delayReason dueAt happened history id knownAt measures notNeededAt notNeededReason notifiedAt peopleCount peopleNotToldReason peopleToldOn recordedAt recordedBy section state turnsAt version wasBreached',
  },
  DataBreachChange: { none: 'at by change earlier id reason' },
  DataBreachChanged: { none: 'breach' },
  DataBreachCounts: { none: 'late pressing turnsAt' },
  DataBreachEarlier: { none: 'field value' },
  DataBreachPage: { none: 'breaches next' },
  DataBreachRefused: { none: 'refusal sections' },

  // Feedback on accessibility: of the product, and of no client.
  AccessibilityFeedback: {
    none:
      'answer answerWish answeredAt answeredBy body corrections dueAt dueOn id page receivedOn recordedAt recordedBy section ' +
      'sender senderInWords state turnsAt version',
  },
  AccessibilityFeedbackChanged: { none: 'feedback' },
  AccessibilityFeedbackCounts: { none: 'breached dueSoon dueToday turnsAt' },
  AccessibilityFeedbackPage: { none: 'feedback next' },
  AccessibilityFeedbackRefused: { none: 'refusal section' },
  AccessibilityStatement: { none: 'answerDays countyNameFi countyNameSv section' },
  FeedbackArrivalCorrection: { none: 'at by fromDay id reason toDay' },

  // Administration: units, people and rights, no client.
  Administration: { none: 'county expertise people person units' },
  CountySettings: {
    none: 'completionTarget elderlyFromAge evesCount id idleMinutes nameFi nameSv startTarget',
  },
  CountySettingsSaved: { none: 'county' },
  DocumentRight: { none: 'extent kind mode section serviceFunctions' },
  ChangedMeanwhile: { none: 'currentVersion' },
  GivenTask: { none: 'id isInForce serviceFunctions specialities task validFrom validTo version workspace' },
  LeaveBlocked: { none: 'plan' },
  // A case is named to the administrator by its number alone.
  LeaveLine: {
    none: 'blockedBy duty expertise id leavesNobody outcome recipient section workspace',
    C0: 'caseNumber',
  },
  LeavePlan: { none: 'askedConsultations blocked lines professionalId' },
  LeavePreview: { none: 'plan' },
  LeaverMoved: { none: 'person plan' },
  OperationRight: { none: 'operation reach' },
  PersonRights: { none: 'expertise id openCases places relations' },
  PlaceDifference: { none: 'documentsGained documentsLost operationsGained operationsLost workspace' },
  PlaceRights: { none: 'documents operations tasks workspace' },
  ProfessionalAdded: { none: 'firstPassword person' },
  RelationCount: { none: 'kind open relations' },
  RightsChanged: { none: 'difference person' },
  RightsDifference: {
    none: 'alarmsEnded alarmsRaised casesGained casesLost expertiseGained expertiseLost places',
  },
  RightsLogRow: { none: 'at byName id kind task' },
  RightsPreview: { none: 'difference' },
  RightsRefused: { none: 'fault section' },
  StaffMember: {
    none:
      'createdAt disabledAt expertise familyName givenName id inOffice languages lastSeenAt licenceRestrictedSince ' +
      'licenceValidUntil login profession register registrationNumber rightsLog sessions tasks unit version',
  },
  StaffPage: { none: 'next rows' },
  OfficePeriod: { none: 'closes opens' },
  OfficeWeek: { none: 'fri mon sat sun thu tue wed' },
  OfficeException: { none: 'day periods' },
  OfficeHours: { none: 'exceptions opensOnHolidays weekly' },
  StaffedUnit: {
    none: 'closedAt hasOwnHours id isJointServiceUnit officeHours nameFi nameSv people speciality version workspaces',
  },
  StaffedWorkspace: {
    none: 'closedAt defaultLegalMode id jointServiceId nameFi nameSv openCases people version',
  },
  UnitSaved: { none: 'unit' },
  WorkspaceSaved: { none: 'unit workspaceId' },
};
