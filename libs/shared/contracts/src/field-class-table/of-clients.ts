import type { MarkedFields } from './field-mark.js';

/** What tells of clients and their matters. */
export const FIELDS_OF_CLIENTS: Readonly<Record<string, MarkedFields>> = {
  // Clients.
  Client: { none: 'id', C1: 'birthDate contactLanguage familyName givenNames isNonDisclosed' },
  BoardClient: { none: 'id', C1: 'birthYear name' },
  DisclosedClient: { C1: 'birthDate familyName givenNames' },
  ClientContact: { none: 'id updatedAt updatedBy version', address: 'municipality phone postalCode street' },
  ClientContactSaved: { none: 'contact' },
  NonDisclosure: { none: 'createdBy ended id', C1: 'createdAt toldBy validFrom validUntil' },
  NonDisclosureEnd: { none: 'by', C1: 'at kind reason' },
  NonDisclosureChanged: { none: 'caseClient' },
  NonDisclosureRefused: { none: 'field section' },
  ContactProtected: { none: 'sections' },
  NamesakesFound: { none: 'found' },
  PeopleUnclear: { none: 'people' },
  UnclearPerson: { none: 'familyMember', C1: 'reason' },
  ServiceFunctionNotOpen: { none: 'sections serviceFunction' },
  NamesakeFound: { none: 'card familyMember', C1: 'canBeSame isVisible' },
  NewcomerCard: { C1: 'canAskToJoin exists unitNameFi unitNameSv' },
  ClientAlreadyKnown: { none: 'card', C1: 'isVisible' },
  JoinAsked: { none: 'isSent' },
  JoinRequest: {
    none: 'askedBy caseId id unitNameFi unitNameSv',
    C0: 'askedAt caseNumber reason',
    C1: 'clientNames',
  },
  JoinRequestDismissed: { none: 'id' },

  // Cases.
  Case: {
    none:
      'alarms assessments clients clientsWithoutPlan clocks consultations contacts decisions declarations disclosureRequests disclosures ending id lastChangeBy masks moves ' +
      'opening overrides plans record seenAt team timeline version viewerCan workspace',
    C0: 'isDeliveredJointly lastChangeAt number openedAt register serviceFunction status statusSince topic',
  },
  CaseChange: { none: 'case' },
  CaseClient: { none: 'client contact contactPurpose id masks nonDisclosures', C1: 'role' },
  CaseMove: { none: 'requires to' },
  CaseMoved: {},
  CaseOpened: {},
  CaseOpening: { none: 'id openedBy', C0: 'openedAt', C3: 'isUrgent madeBy measures purpose' },
  CaseSeen: { none: 'caseId' },
  CaseRights: {
    none:
      'askConsultation changeCareClocks changeClocks changeTeam end move pleadOverride recordPermission signAssessment signPlan trackDecisions ' +
      'writeAssessment writeEntry writePlan',
  },
  MoveLacks: { none: 'requires' },
  MoveNotAllowed: { none: 'allowed', C0: 'status' },
  StatusEvent: { none: 'by caseId id', C0: 'at closingRecord fromStatus reason toStatus' },
  TeamMember: { none: 'caseId ground id professional version', C0: 'kind legalMode since until' },
  RelationGround: {
    none: 'jointUnit',
    C0: 'assessedBy isPermissionWithdrawn isRelationshipVerified jointService justification permissionGivenOn workTask',
    C1: 'incapacityReason noLegalRepresentative permissionGivenBy',
  },
  Decision: {
    none: 'caseId clientId corrections id leadsTo stages version',
    C1: 'clientName',
    C4:
      'appealUntil deviatesFromPlan deviationReason endedOn executeBy executionStartedOn isOfJointService isUrgent jointService ' +
      'madeByName madeByOffice madeOn needFoundOn notExecutedNote notExecutedReason notifiedOn pendingOn service status topic',
  },
  DecisionStep: { none: 'by id', C4: 'at day status' },
  DecisionCorrection: { none: 'by id', C4: 'act at fromDay reason toDay' },
  DecisionChange: { none: 'decision' },
  DecisionPrepared: {},
  DecisionMoved: {},
  DecisionCorrected: {},
  DecisionDayMissing: { none: 'act' },
  DecisionDaysOutOfOrder: { C4: 'notAfter notBefore' },
  DecisionMoveNotAllowed: { none: 'allowed', C4: 'status' },
  DecisionMoveLacks: { none: 'requires section' },
  DecisionMakerRefused: { none: 'section why' },
  DecisionPreparationRefused: { none: 'section why' },
  Ending: { none: 'checks id proposedBy version', C0: 'closingRecord proposedAt reason' },
  EndingCheckItem: { none: 'isBlocking section', C0: 'items kind' },
  EndingBlocked: { none: 'checks' },
  EndingAlreadyProposed: { none: 'caseId' },
  EndingProposed: {},
  EndingWithdrawn: {},
  CaseEnded: {},
  CaseAlarm: { none: 'section', C0: 'id kind since' },
  TeamChanged: {},
  AlreadyInTeam: { none: 'teamMemberId' },
  NamedWorkerNeeded: { none: 'section' },
  NamedWorkerRefused: { none: 'professionalId section why' },
  NotInTeam: { none: 'professionalId' },

  // Lists over cases.
  BoardPage: { none: 'next rows' },
  BoardRow: {
    none: 'clients id lastChangeBy namedWorker nextClock unitNameFi unitNameSv version workspaceId',
    C0: 'lastChangeAt number openConsultations serviceFunction status statusSince teamFaults topic',
    C2: 'nextDueOn',
  },
  FoundCase: { none: 'clients id workspaceId', C0: 'number serviceFunction status topic' },
  CaseChangedSinceSeen: { none: 'caseId lastChangeBy', C0: 'changes lastChangeAt number', C1: 'clientNames' },
  MyDay: { none: 'changedSinceSeen myCases overdue promisedByOthers waitingForMe' },
  MyDayConsultation: {
    none: 'claimedBy expertiseNameEn expertiseNameFi expertiseNameSv id',
    C0: 'lastStepAt mode status urgency',
    C1: 'clientName',
    C2: 'question',
  },
  MyDayResponsibility: {
    none: 'caseId id isMine owner version',
    C0: 'caseNumber',
    C1: 'clientNames',
    C2: 'dueOn isOverdue since status what',
  },
  WaitingForMe: { none: 'consultations joinRequests responsibilities unclaimed' },

  // Consultations. An anonymous one has no client, and so no class.
  Consultation: {
    none: 'askedBy attachments claimedBy expertise id messages outcome steps subject version viewerMoves viewerRole',
    C0: 'answeredAt askedAt claimedAt closedAt lastStepAt mode status urgency',
    C2: 'advice answer question',
  },
  ConsultationChange: { none: 'consultation' },
  ConsultationAsked: {},
  ConsultationMoved: {},
  ConsultationAttachment: { none: 'copiedAt id item voice', C2: 'body' },
  ConsultationGround: { none: 'permissions sections', C0: 'derived missingEvidence modes' },
  ConsultationInbox: { none: 'mine unclaimed waiting' },
  ConsultationMessage: {
    none: 'author consultationId id version',
    C0: 'correctedAt createdAt withdrawnAt',
    C2: 'body corrections',
  },
  ConsultationMessageWritten: { none: 'message' },
  ConsultationMoveNotAllowed: { none: 'allowed', C0: 'status' },
  ConsultationOutcome: { C0: 'avoidedVisit changedPlan usefulness' },
  ConsultationStep: { none: 'by id', C0: 'at move toStatus', C2: 'reason' },
  ConsultationSubject: { none: 'caseId ground', C0: 'caseNumber legalMode', C1: 'birthYear clientName' },
  AlreadyClaimed: { none: 'claimedBy consultationId' },
  AcuteDangerNotSent: { none: 'calls' },
  FoundIdentifier: { none: 'end excerpt kind start' },
  IdentifiersFound: { none: 'found' },

  // Contacts and reports, before and after somebody is a client by them.
  Contact: {
    none: 'caseId clocks forwarding handover id isArrivalCorrectable masks moves reporter steps takenBy unit version',
    C0: 'alertedAt channel isEmergencyDuty knownToldFrom openedAt queuedAt receivedAt status statusSince takenAt',
    C1: 'birthDate contactLanguage familyName givenNames isKnownClient isSamePerson statedAge',
    C3: 'body hasConsent hasHighestCareAllowance isDisabledPerson isSpecialSupportChild madeBy measures outcome purpose',
  },
  ContactReporter: { C8: 'isSecret name reachedAt secrecyGround' },
  ContactClock: { none: 'id', C0: 'basis dueOn kind ruleId section state wording' },
  ContactStep: {
    none: 'by id',
    C0: 'at fromReceived fromReportedOn move toReceived toReportedOn toStatus',
    C3: 'fromReport note toReport',
  },
  ContactHandover: {
    none: 'isForMe offeredBy toUnit',
    C0: 'alertedAt offeredAt toEmergencyDuty',
    C3: 'doneSoFar',
  },
  ContactForwarding: {
    none: 'forwardedBy reportedBy',
    C0: 'forwardedAt reportedOn',
    C3: 'authority ground groundReason report',
  },
  ContactChange: { none: 'contact' },
  ContactChanged: {},
  AssessmentOpened: { none: 'caseId' },
  ContactMoveLacks: { none: 'requires section' },
  ContactMoveNotAllowed: { none: 'allowed', C0: 'status' },
  ContactHasCase: { none: 'section' },
  ArrivalAfterRecorded: { none: 'section', C0: 'recordedAt' },
  ContactNotTaken: { none: 'takenById' },
  HandoverAlreadyOffered: { none: 'contactId' },
  IntakeCounts: { none: 'alerted streamIds unread' },
  IntakePlace: { none: 'isEmergencyDuty streamId unit' },
  IntakeQueue: { none: 'dealtWith isEmergencyDuty open streamId unit waiting' },

  // Records.
  CaseRecord: { none: 'entries id masked purpose viewerMayTell viewerMayWrite viewerMayWriteOf' },
  RecordEntry: {
    none: 'caseId client createdBy id version viewerCanCorrect',
    entry:
      'body careEvent correctedAt corrections createdAt kind occurredOn openUnder register serviceFunction speciality withdrawnAt ' +
      'withdrawnReason',
  },
  RecordEntryChanged: { none: 'entry' },
  EntryAlreadyWithdrawn: { none: 'withdrawnAt' },
  EntryNotAllowed: { none: 'kind obstacle sections' },
  MaskedEntries: { none: 'remedy sections', C0: 'entries reason register' },
  StatedPurpose: { C0: 'purpose validUntil' },
  PurposeStated: {},

  // What clients permit and deny.
  CaseDeclarations: { none: 'denials permissions records' },
  DisclosurePermission: {
    none: 'caseIds clientId id recordedBy version withdrawnBy',
    C0:
      'dataRegister givenOn giver means patientData peopleResting recipientName recipients recordedAt recordedFrom recordedUntil ' +
      'serviceFunctions withdrawnAt',
    C1: 'clientName giverName',
  },
  PermissionChanged: { none: 'endedConsultations lostSight permission' },
  PermissionChoice: {
    none: 'id',
    C0: 'dataRegister givenOn patientData recipientName recipients recordedFrom recordedUntil serviceFunctions',
    C1: 'giverName',
  },
  LegalModeMissing: { none: 'missingEvidence permissions possibleModes sections' },
  Denial: {
    none: 'caseIds clientId id record recordedBy version withdrawnBy',
    C0: 'deniedFunction givenOn giver means recordedAt register target withdrawnAt',
    C1: 'clientName giverName',
  },
  DenialChanged: { none: 'denial lostSight' },
  DeniableRecord: { none: 'clientId id', C0: 'kind occurredOn register serviceFunction' },
  DeclarationAlreadyWithdrawn: { none: 'id withdrawnAt' },
  DeclarationFault: { none: 'field section' },

  // Overrides and disclosures to a named recipient.
  Override: {
    none: 'by caseId clientId id isMine sections version',
    C0: 'endedAt expiresAt ground reason startedAt',
  },
  OverrideEnded: { none: 'caseId override' },
  OverridePleaded: { none: 'caseId override' },
  OverrideReview: {
    none: 'by clientId id isLate isMine reviewedAt reviewedBy sections uses version',
    C0: 'caseNumber endedAt expiresAt ground reason reviewNote startedAt verdict',
  },
  OverrideReviewPage: { none: 'pageSize reviews total' },
  OverrideReviewed: { none: 'review' },
  OverrideUse: { C0: 'fieldClass reads register' },
  GroundNotYours: { none: 'ground sections' },
  NothingToOpen: { none: 'ground sections' },
  OwnOverride: { none: 'section' },
  Notices: { none: 'disclosures id overrides requests' },
  Disclosure: {
    none: 'by client entries id isToMe recipient sections version viewerCanEnd',
    C0: 'at endedAt ground reason recordCount',
  },
  DisclosureRequest: {
    none: 'answeredBy askedBy caseId id isMine version',
    C0: 'answer answeredAt askedAt status what',
  },
  DisclosureAlreadyAsked: { none: 'requestId' },
  DisclosureAsked: { none: 'request' },
  DisclosureEnded: { none: 'disclosure' },
  DisclosureRequestAnswered: { none: 'request' },
  NotForOneself: { none: 'sections' },
  NotYoursToDisclose: { none: 'recordIds sections' },
  RecordsDisclosed: { none: 'disclosure' },
};
