import { randomUUID } from 'node:crypto';
import { REGISTER_OF_KIND } from '@rinnalla/domain';
import type { Client } from 'pg';
import type { Scenario, When } from './scenario.js';

/** Where every scenario takes place; made once. */
export interface Place {
  readonly unitId: string;
  /** By what is delivered there, the sister of the joint one, and one elsewhere. */
  readonly workspaces: Readonly<Record<Scenario['delivers'] | 'sister' | 'elsewhere', string>>;
}

/** A scenario as it stands in the tables. */
export interface Staged {
  readonly readerId: string;
  readonly caseId: string;
  readonly planId: string;
  readonly assessmentId: string;
  readonly decisionId: string;
  readonly jointDecisionId: string;
  /** Twice the same where the case has one client. */
  readonly clientIds: readonly [string, string];
  readonly entryIds: readonly string[];
}

type Row = Readonly<Record<string, unknown>>;

const HOUR = 3_600_000;
/** From and to, around the moment of the read. */
function span(when: When | 'given back', now: Date): [from: Date, to: Date | null] {
  const at = (hours: number) => new Date(now.getTime() + hours * HOUR);
  if (when === 'ended') return [at(-48), at(-1)];
  return when === 'future' ? [at(1), null] : [at(-48), null];
}

/** Writes a scenario as the owner of the database, whom no row security binds, in one round trip. */
export async function stage(owner: Client, place: Place, scenario: Scenario, now: Date): Promise<Staged> {
  const clientId = randomUUID();
  const staged: Staged = {
    readerId: randomUUID(),
    caseId: randomUUID(),
    planId: randomUUID(),
    assessmentId: randomUUID(),
    decisionId: randomUUID(),
    jointDecisionId: randomUUID(),
    clientIds: [clientId, scenario.secondClient === 'none' ? clientId : randomUUID()],
    entryIds: scenario.entries.map(() => randomUUID()),
  };
  const tables = [
    ...people(scenario, staged, place, now),
    ...matter(scenario, staged, place, now),
    ...grounds(scenario, staged, now),
    ...entries(scenario, staged, now),
  ];
  const inserts = tables.flatMap(([table, rows]) =>
    rows.map((row) => {
      const values = Object.values(row).map((value) => literal(owner, value));
      return `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${values.join(', ')})`;
    }),
  );
  await owner.query(inserts.join('; '));
  return staged;
}

function literal(owner: Client, value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (Array.isArray(value)) return owner.escapeLiteral(`{${value.join(',')}}`);
  if (value instanceof Date) return owner.escapeLiteral(value.toISOString());
  return owner.escapeLiteral(typeof value === 'string' ? value : JSON.stringify(value));
}

type Tables = readonly (readonly [table: string, rows: readonly Row[]])[];

function people(scenario: Scenario, staged: Staged, place: Place, now: Date): Tables {
  const reader = {
    id: staged.readerId,
    login: staged.readerId,
    given_name: 'Lukija',
    family_name: 'Lukija',
    profession: scenario.profession,
    register: scenario.register,
    in_office: true,
    unit_id: place.unitId,
    languages: ['fi'],
    created_at: now,
  };
  const tasks = scenario.tasks.map((held) => {
    const [valid_from, valid_to] = span(held.when, now);
    return {
      id: randomUUID(),
      professional_id: staged.readerId,
      workspace_id: workspaceOf(held.place, scenario, place),
      task: held.task,
      service_functions: held.serviceFunctions,
      specialities: held.specialities,
      valid_from,
      valid_to,
    };
  });
  return [
    ['professional', [reader]],
    ['work_task', tasks],
  ];
}

function workspaceOf(
  of: Scenario['tasks'][number]['place'],
  { delivers }: Scenario,
  { workspaces }: Place,
): string | null {
  if (of === 'county') return null;
  return workspaces[of === 'here' ? delivers : of];
}

function matter(scenario: Scenario, staged: Staged, place: Place, now: Date): Tables {
  const by = staged.readerId;
  const of = { register: 'social', service_function: scenario.serviceFunction };
  const clients = [...new Set(staged.clientIds)].map((id) => ({
    id,
    given_names: 'Testi',
    family_name: 'Asiakas',
    birth_date: '1979-05-14',
    contact_language: 'fi',
    created_at: now,
    created_by: by,
  }));
  const theCase = {
    id: staged.caseId,
    number: staged.caseId,
    ...of,
    unit_id: place.unitId,
    workspace_id: place.workspaces[scenario.delivers],
    topic: 'Arjen tuki',
    status: 'planning',
    status_since: now,
    last_change_at: now,
    last_change_by: by,
    created_at: now,
    created_by: by,
  };
  const belongs = (client_id: string, valid_to: string | null) => ({
    id: randomUUID(),
    case_id: staged.caseId,
    client_id,
    role: 'subject',
    valid_from: '2025-01-01',
    valid_to,
  });
  const [first, second] = staged.clientIds;
  const second_row = belongs(second, scenario.secondClient === 'in the case' ? null : '2025-12-31');
  const document = { case_id: staged.caseId, client_id: first, created_at: now, created_by: by };
  const assessment = { id: staged.assessmentId, ...document, ...of, status: 'started', pending_since: now };
  const decision = {
    id: staged.decisionId,
    ...document,
    service: 'social_work',
    topic: 'x',
    status: 'prepared',
    is_urgent: false,
    pending_on: now,
  };
  return [
    ['client', clients],
    ['"case"', [theCase]],
    ['case_client', [belongs(first, null), ...(scenario.secondClient === 'none' ? [] : [second_row])]],
    ['plan', [{ id: staged.planId, ...document, ...of }]],
    ['assessment', [assessment]],
    ['decision', [decision, { ...decision, id: staged.jointDecisionId, joint_service_id: scenario.madeIn }]],
  ];
}

function grounds(scenario: Scenario, staged: Staged, now: Date): Tables {
  const { readerId, caseId, clientIds, entryIds } = staged;
  const documentIds = { plan: staged.planId, assessment: staged.assessmentId, decision: staged.decisionId };
  const given = {
    giver: 'client',
    giver_name: 'A',
    means: 'paper',
    given_on: '2025-01-01',
    created_at: now,
    created_by: readerId,
  };
  const withdrawn = (isWithdrawn: boolean) => ({ withdrawn_at: isWithdrawn ? now : null });
  const permissions = scenario.permissions.map(({ whose, isWithdrawn, ...scope }) => ({
    id: randomUUID(),
    client_id: clientIds[whose],
    data_register: scope.dataRegister,
    recipients: scope.recipients,
    service_functions: scope.serviceFunctions,
    patient_data: scope.patientData,
    recorded_from: scope.recordedFrom,
    recorded_until: scope.recordedUntil,
    ...given,
    ...withdrawn(isWithdrawn),
  }));
  const relations = scenario.relations.map(({ kind, mode, permission, when }) => {
    const [valid_from, valid_to] = span(when, now);
    const permissionId = permissions[permission]?.id ?? randomUUID();
    return {
      id: randomUUID(),
      professional_id: readerId,
      kind,
      case_id: caseId,
      legal_mode: mode,
      evidence: { permissionId },
      purpose: 'case_work',
      valid_from,
      valid_to,
      created_by: readerId,
    };
  });
  const denials = scenario.denials.map(
    ({ whose, register, target, serviceFunction, entry, ofCase, isOfThisCase, isWithdrawn }) => ({
      id: randomUUID(),
      client_id: clientIds[whose],
      register,
      target,
      service_function: target === 'service_function' ? serviceFunction : null,
      record_id: ['document', 'service_event'].includes(target) ? (entryIds[entry] ?? randomUUID()) : null,
      ...(target === 'document' && ofCase
        ? {
            record_id: documentIds[ofCase],
            record_kind: ofCase,
            record_case_id: isOfThisCase ? caseId : randomUUID(),
          }
        : {}),
      ...given,
      ...withdrawn(isWithdrawn),
    }),
  );
  const overrides = scenario.overrides.map(({ whose, ground, when }) => {
    const [started_at, expires_at] = span(when, now);
    return {
      id: randomUUID(),
      professional_id: readerId,
      client_id: clientIds[whose],
      case_id: caseId,
      ground,
      reason: 'x',
      started_at,
      expires_at: expires_at ?? new Date(now.getTime() + 3 * HOUR),
      ended_at: when === 'given back' ? now : null,
    };
  });
  return [
    ['disclosure_permission', permissions],
    ['relation', relations],
    ['denial', denials],
    ['override', overrides],
    ['purpose_statement', purposes(scenario, staged, now)],
  ];
}

function purposes({ purpose }: Scenario, { readerId, caseId }: Staged, now: Date): Row[] {
  if (purpose === 'none') return [];
  const [stated_at, valid_until] = span(purpose === 'ended' ? 'ended' : 'live', now);
  return [
    {
      id: randomUUID(),
      professional_id: readerId,
      case_id: caseId,
      subject: purpose === 'another subject' ? 'protected_contact' : 'records',
      purpose: 'treatment',
      stated_at,
      valid_until: valid_until ?? new Date(now.getTime() + HOUR),
    },
  ];
}

function entries(scenario: Scenario, { readerId, caseId, clientIds, entryIds }: Staged, now: Date): Tables {
  const rows = scenario.entries.map(({ kind, whose, serviceFunction, speciality, author, day }, index) => ({
    id: entryIds[index],
    case_id: caseId,
    client_id: clientIds[whose],
    register: REGISTER_OF_KIND[kind],
    service_function: serviceFunction,
    kind,
    speciality: kind === 'patient_entry' ? speciality : null,
    occurred_on: '2024-12-31',
    body: 'x',
    author_profession: author,
    // Half an hour past midnight in Finland: the day before in UTC.
    created_at: new Date(`${day}T00:30:00+02:00`),
    created_by: readerId,
  }));
  const disclosed = scenario.entries[scenario.disclosed];
  const disclosure = disclosed && {
    id: randomUUID(),
    client_id: clientIds[disclosed.whose],
    case_id: caseId,
    disclosed_by: randomUUID(),
    recipient_id: readerId,
    record_ids: [entryIds[scenario.disclosed]],
    ground: 'endangered',
    reason: 'x',
    at: now,
  };
  return [
    ['record_entry', rows],
    ['disclosure', disclosure ? [disclosure] : []],
  ];
}
