export const UNIT = { __typename: 'Unit', id: 'unit', nameFi: 'Aikuispalvelut', nameSv: 'Vuxenservice' };
/** A moment so many minutes ago. */
export const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

/** A contact that nobody has looked at, of 23 minutes ago. */
export const contact = (patch: Record<string, unknown>) => ({
  __typename: 'Contact',
  id: 'one',
  version: 1,
  isEmergencyDuty: false,
  channel: 'phone',
  madeBy: 'client',
  purpose: 'to_get_services',
  hasConsent: null,
  receivedAt: ago(23),
  body: 'Ruokarahat loppuivat.',
  givenNames: 'Risto',
  familyName: 'Koivuranta',
  birthDate: null,
  statedAge: 'adult',
  contactLanguage: 'fi',
  hasHighestCareAllowance: false,
  isDisabledPerson: false,
  isSpecialSupportChild: false,
  contactStatus: 'received',
  statusSince: ago(23),
  queuedAt: ago(23),
  alertedAt: ago(8),
  openedAt: null,
  takenAt: null,
  measures: null,
  outcome: null,
  isKnownClient: false,
  knownToldFrom: null,
  isSamePerson: null,
  caseId: null,
  isArrivalCorrectable: true,
  nextMoves: ['triage_urgent', 'triage_normal'],
  clocks: [],
  unit: UNIT,
  takenBy: null,
  reporter: null,
  masks: [],
  handover: null,
  forwarding: null,
  contactSteps: [],
  ...patch,
});

/** The queues of one unit, with these in it. */
export const queuesOf = (open: readonly object[]) => ({
  __typename: 'Query',
  intakeQueues: [
    {
      __typename: 'IntakeQueue',
      streamId: 'unit',
      isEmergencyDuty: false,
      unit: UNIT,
      open,
      waiting: [],
      dealtWith: [],
    },
  ],
});
