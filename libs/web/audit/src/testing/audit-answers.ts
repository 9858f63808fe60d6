import type {
  ClientReportsQuery,
  LogPatternsQuery,
  LogSearchQuery,
  PersonInLogFragment,
} from '@rinnalla/web-graphql';

type LogRow = LogSearchQuery['auditLog']['rows'][number];
type Report = ClientReportsQuery['clientReports']['reports'][number];

export const person = (name: string): PersonInLogFragment => ({
  __typename: 'AuditPerson',
  id: `person-${name}`,
  name: `${name} Testinen`,
  profession: 'nurse',
  unitNameFi: 'Yksikkö A',
  unitNameSv: 'Enhet A',
});

export const logRow = (id: string, patch: Partial<LogRow> = {}): LogRow => ({
  __typename: 'AuditLogRow',
  id,
  at: '2026-03-02T08:00:00.000Z',
  operation: 'CaseOnScreen',
  purpose: 'case_work',
  ground: 'relation:team_member/M2:x',
  register: 'social',
  fieldClasses: ['C1'],
  clients: 1,
  records: 2,
  code: null,
  person: person('Aino'),
  giver: null,
  ...patch,
});

export const logPage = (rows: LogRow[], patch: Partial<LogSearchQuery['auditLog']> = {}): LogSearchQuery => ({
  __typename: 'Query',
  auditLog: { __typename: 'AuditLogPage', next: null, client: null, rows, ...patch },
});

export const patternsAnswer = (
  patterns: LogPatternsQuery['auditPatterns']['patterns'],
  isCut = false,
): LogPatternsQuery => ({
  __typename: 'Query',
  auditPatterns: { __typename: 'AuditPatterns', isCut, patterns },
});

export const report = (id: string, patch: Partial<Report> = {}): Report => ({
  __typename: 'ClientReport',
  id,
  requestedOn: '2026-03-02',
  dueOn: '2099-05-04',
  state: 'running',
  from: '2024-03-02',
  to: '2026-03-02',
  longerReason: null,
  language: 'fi',
  orderedAt: '2026-03-04T08:00:00.000Z',
  deliveredAt: null,
  version: 1,
  client: { __typename: 'AuditedClient', id: `client-${id}`, name: `Asiakas ${id}`, birthDate: '1979-05-14' },
  deliveredBy: null,
  corrections: [],
  ...patch,
});

/** On 5 March it was found that the request of 2 March had come on 23 February. */
export const correction = (
  id: string,
  patch: Partial<Report['corrections'][number]> = {},
): Report['corrections'][number] => ({
  __typename: 'ClientReportCorrection',
  id,
  requestedBefore: '2026-03-02',
  requestedAfter: '2026-02-23',
  dueBefore: '2026-05-04',
  dueAfter: '2026-04-23',
  fromBefore: '2024-03-02',
  fromAfter: '2024-02-23',
  reason: 'Kirje oli leimattu kirjaamossa viikkoa aiemmin.',
  at: '2026-03-05T08:00:00.000Z',
  by: person('Kirsi'),
  ...patch,
});

export const reportsAnswer = (reports: Report[], next: string | null = null): ClientReportsQuery => ({
  __typename: 'Query',
  clientReports: { __typename: 'ClientReportPage', next, reports },
});
