import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rinnalla/api-core';
import { REGISTERS, type Register, WORK_TASK_RULES, WORK_TASKS, type WorkTask } from '@rinnalla/domain';
import { Client } from 'pg';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';
import {
  DECISIONS,
  type Door,
  ENTRY_KINDS,
  type Kind,
  lookThrough,
  type MadeIn,
  type Seen,
} from './access-matrix/doors.js';
import {
  CARRIES,
  DELIVERS,
  FUNCTIONS,
  type Mode,
  MODES,
  SIGHT,
  type Sight,
} from './access-matrix/sight-by-law.js';

interface Reader {
  readonly task: WorkTask;
  readonly register: Register;
  readonly mode: Mode;
}
const loginOf = ({ task, register }: Pick<Reader, 'task' | 'register'>) => `${task}.${register}`;

const isRelated = ({ mode }: Reader) => !mode.startsWith('none');

/** What the table written by hand says of one column. */
function lawful(reader: Reader, column: number, hasStatedPurpose: boolean): Seen {
  const sight = SIGHT[reader.task];
  const isMarked = (of: keyof Sight) =>
    sight?.register === reader.register && String(sight[of]).split(' ')[column] === '✓';
  const isBound = isRelated(reader) || sight?.isWide === true;
  const isCarried = CARRIES.includes(reader.mode);
  const isOpen = (of: keyof Sight, dataOf: Register) =>
    isMarked(of) && isBound && (reader.register === dataOf || isCarried);
  const seesCase = isOpen('case', 'social');
  const seesPlan = seesCase && isOpen('plan', 'social');
  const seesEntry = (kind: Kind) => {
    const dataOf = kind === 'patient_entry' ? 'health' : 'social';
    return seesCase && isOpen(kind, dataOf) && (reader.register === dataOf || hasStatedPurpose);
  };
  const seesDecision = (madeIn: MadeIn) =>
    reader.register === 'social'
      ? isOpen('decision', 'social')
      : isMarked('jointDecision') && DELIVERS.includes(reader.mode) && madeIn === 'mielen asema';
  const decisions = DECISIONS.map((madeIn) => seesCase && seesDecision(madeIn));
  const hasNoBoard = WORK_TASK_RULES[reader.task].given === 'county' || reader.task === 'management';
  return {
    case: seesCase,
    print: seesPlan,
    records: [seesCase, seesPlan, ...decisions],
    eventsSince: seesCase,
    watch: seesCase,
    find: seesCase,
    board: hasNoBoard ? null : seesCase,
    entries: ENTRY_KINDS.filter(seesEntry),
    decisions: DECISIONS.filter((_madeIn, place) => decisions[place]),
  };
}

describe('what the law opens, through every door', () => {
  let server: TestServer;
  let owner: Client;
  const cases: Door[] = [];

  beforeAll(async () => {
    server = await startTestServer();
    owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    for (const serviceFunction of FUNCTIONS) cases.push(await makeCase(serviceFunction));
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  async function makeCase(serviceFunction: (typeof FUNCTIONS)[number]): Promise<Door> {
    const { town, clock } = server;
    const now = clock.now();
    const { caseId, clientId } = await town.addCase({ serviceFunction });
    const planId = newId(now);
    await owner.query(
      `INSERT INTO plan (id, case_id, client_id, register, service_function, created_at, created_by) VALUES ($1, $2, $3, 'social', $4, $5, $6)`,
      [planId, caseId, clientId, serviceFunction, now, town.people.worker],
    );
    for (const kind of ENTRY_KINDS) {
      await owner.query(
        `INSERT INTO record_entry (id, case_id, client_id, register, service_function, kind, occurred_on, body, author_profession, created_at, created_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7::timestamptz::date, 'x', 'nurse', $7, $8)`,
        [
          newId(now),
          caseId,
          clientId,
          kind === 'patient_entry' ? 'health' : 'social',
          serviceFunction,
          kind,
          now,
          town.people.worker,
        ],
      );
    }
    const decisionIds = DECISIONS.map(() => newId(now));
    for (const [place, madeIn] of DECISIONS.entries()) {
      await owner.query(
        `INSERT INTO decision (id, case_id, client_id, service, topic, joint_service_id, status, is_urgent, pending_on, created_at, created_by)
         VALUES ($1, $2, $3, 'social_work', $4, $5, 'prepared', false, $6::timestamptz::date, $6, $7)`,
        [decisionIds[place], caseId, clientId, madeIn, place === 0 ? null : madeIn, now, town.people.worker],
      );
    }
    return { caseId, planId, decisionIds };
  }

  /** A nurse of either register with one task. */
  async function addReader(reader: Pick<Reader, 'task' | 'register'>): Promise<string> {
    const { town, clock } = server;
    const now = clock.now();
    const id = newId(now);
    await owner.query(
      `INSERT INTO professional (id, login, given_name, family_name, profession, register, in_office, unit_id, languages, created_at)
       VALUES ($1, $2, 'L', $2, 'nurse', $3, true, $4, '{fi}', $5)`,
      [id, loginOf(reader), reader.register, town.unitA, now],
    );
    const givenFor = SIGHT[reader.task]?.givenFor ?? 'working_age';
    const isCountyWide = WORK_TASK_RULES[reader.task].given === 'county';
    await owner.query(
      `INSERT INTO work_task (id, professional_id, workspace_id, task, service_functions, valid_from) VALUES ($1, $2, $3, $4, $6, $5)`,
      [newId(now), id, isCountyWide ? null : town.workspaceA, reader.task, now, [givenFor]],
    );
    return id;
  }

  /** From now on the reader is related to each of the cases under the mode, or to none, and has stated no purpose. */
  async function standUnder(professionalId: string, reader: Reader): Promise<void> {
    await owner.query('DELETE FROM relation WHERE professional_id = $1', [professionalId]);
    await owner.query('DELETE FROM purpose_statement WHERE professional_id = $1', [professionalId]);
    await owner.query('DELETE FROM disclosure_permission');
    const jointService = reader.mode === 'M1' || reader.mode.includes('jointly') ? 'mielen asema' : null;
    await owner.query('UPDATE workspace SET joint_service_id = $1', [jointService]);
    for (const { caseId } of cases) await relate(professionalId, reader, caseId);
  }

  async function relate(professionalId: string, reader: Reader, caseId: string): Promise<void> {
    const now = server.clock.now();
    const permissionId = newId(now);
    const { register, mode } = reader;
    if (mode.startsWith('M2') || mode.endsWith('permitted')) {
      const isOfSocial = register === 'health';
      await owner.query(
        `INSERT INTO disclosure_permission (id, client_id, data_register, recipients, service_functions, patient_data, giver, giver_name,
           means, given_on, created_at, created_by, withdrawn_at)
         SELECT $1, cc.client_id, $2, $3, $4, $5, 'client', 'A', 'paper', $6::timestamptz::date, $6, $7, $8 FROM case_client cc WHERE cc.case_id = $9`,
        [
          permissionId,
          isOfSocial ? 'social' : 'health',
          [isOfSocial ? 'public_health_care' : 'public_social_welfare'],
          isOfSocial ? FUNCTIONS : [],
          isOfSocial ? [] : ['all_service_events'],
          now,
          professionalId,
          mode === 'M2 withdrawn' ? now : null,
          caseId,
        ],
      );
    }
    if (!isRelated(reader)) return;
    const evidence = mode.startsWith('M2') ? { permissionId } : {};
    await owner.query(
      `INSERT INTO relation (id, professional_id, kind, case_id, legal_mode, evidence, purpose, valid_from, created_by)
       VALUES ($1, $2, 'team_member', $3, $4, $5, 'case_work', $6, $2)`,
      [newId(now), professionalId, caseId, mode.split(' ')[0], evidence, now],
    );
  }

  it.each(WORK_TASKS)('is what the table says, for %s in either register under every mode', async (task) => {
    const wrong: string[] = [];
    for (const register of REGISTERS) {
      const id = await addReader({ task, register });
      const person = await TestPerson.signIn(server, loginOf({ task, register }) as never);
      for (const mode of MODES) wrong.push(...(await wrongUnder({ task, register, mode }, id, person)));
    }
    expect(wrong).toEqual([]);
  });

  async function wrongUnder(reader: Reader, id: string, person: TestPerson): Promise<string[]> {
    await standUnder(id, reader);
    const before = await lookThrough(person, server.town.workspaceA, cases);
    await statePurpose(id);
    const after = await lookThrough(person, server.town.workspaceA, cases);
    return [...differences(reader, before, false), ...differences(reader, after, true)];
  }

  async function statePurpose(professionalId: string): Promise<void> {
    const now = server.clock.now();
    for (const { caseId } of cases) {
      await owner.query(
        `INSERT INTO purpose_statement (id, professional_id, case_id, subject, purpose, stated_at, valid_until)
         VALUES ($1, $2, $3, 'records', 'treatment', $4, $4::timestamptz + interval '1 hour')`,
        [newId(now), professionalId, caseId, now],
      );
    }
  }

  it('would tell of one mark too many in the table', async () => {
    const reader: Reader = { task: 'care_wide', register: 'health', mode: 'M1' };
    const { rows } = await owner.query<{ id: string }>('SELECT id FROM professional WHERE login = $1', [
      loginOf(reader),
    ]);
    const id = rows[0]?.id ?? '';
    await standUnder(id, reader);
    await statePurpose(id);
    const person = await TestPerson.signIn(server, loginOf(reader) as never);
    const seen = await lookThrough(person, server.town.workspaceA, cases);
    const asIfWorkingAge = seen
      .map((_one, at) => (at === 1 ? seen[0] : seen[at]))
      .flatMap((one) => one ?? []);
    expect(differences(reader, seen, true)).toEqual([]);
    expect(differences(reader, asIfWorkingAge, true)).toHaveLength(1);
  });
});

const differences = (reader: Reader, seen: readonly Seen[], hasStatedPurpose: boolean): string[] =>
  seen.flatMap((one, column) => {
    const [is, should] = [one, lawful(reader, column, hasStatedPurpose)].map((sight) =>
      JSON.stringify(Object.entries(sight).sort(([a], [b]) => (a < b ? -1 : 1))),
    );
    const stated = hasStatedPurpose ? ', purpose stated' : '';
    return is === should
      ? []
      : [
          `${loginOf(reader)} on ${String(FUNCTIONS[column])}${stated}: ${String(is)}, lawful: ${String(should)}`,
        ];
  });
