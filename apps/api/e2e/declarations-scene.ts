import { newId } from '@rinnalla/api-core';
import { Client } from 'pg';
import { beginAs } from '../src/testing/begin-as.js';
import type { TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import type { TestServer } from '../src/testing/test-server.js';

export const GIVEN = { giver: 'client', giverName: 'Testi Asiakas', means: 'paper', givenOn: '2026-01-05' };
export const TO_HEALTH = {
  dataRegister: 'social',
  recipients: ['public_health_care'],
  serviceFunctions: ['working_age'],
  patientData: [],
};

export interface Changed {
  readonly __typename: string;
  readonly permission?: { readonly id: string; readonly version: number } | null;
  readonly denial?: { readonly id: string; readonly version: number } | null;
  readonly lostSight?: number;
  readonly endedConsultations?: number;
  readonly field?: string;
  readonly section?: string;
}

const PERMISSION = `... on PermissionChanged { lostSight endedConsultations permission { id version withdrawnAt } }
  ... on DeclarationFault { field section } ... on DeclarationAlreadyWithdrawn { withdrawnAt } ... on StaleVersion { currentVersion }`;
const DENIAL = `... on DenialChanged { lostSight denial { id version withdrawnAt } }
  ... on DeclarationFault { field section } ... on DeclarationAlreadyWithdrawn { withdrawnAt } ... on StaleVersion { currentVersion }`;
const without = (fields: string, types: readonly string[]) =>
  types.reduce((rest, type) => rest.replace(new RegExp(`\\.\\.\\. on ${type} \\{[^}]*\\}`, 'u'), ''), fields);
const OF_WITHDRAWAL = ['DeclarationAlreadyWithdrawn', 'StaleVersion'];

/** A case of workspace B, which delivers no joint service: a nurse gets in by permission only. */
export async function permissionScene(server: TestServer) {
  const { unitB: unitId, workspaceB: workspaceId, people } = server.town;
  const { caseId, clientId } = await server.town.addCase({ unitId, workspaceId });
  const of = (name: TownPerson) => TestPerson.signIn(server, name);
  const [worker, nurse] = [await of('worker'), await of('nurse')];
  const on = { caseId, clientId };
  return {
    ...on,
    worker,
    nurse,
    permit: (input: Record<string, unknown> = {}, by = worker) =>
      by.change<Changed>(
        'recordPermission',
        'RecordPermissionInput',
        { ...on, ...GIVEN, ...TO_HEALTH, ...input },
        without(PERMISSION, OF_WITHDRAWAL),
      ),
    deny: (input: Record<string, unknown>, by = worker) =>
      by.change<Changed>(
        'recordDenial',
        'RecordDenialInput',
        { ...on, ...GIVEN, register: 'social', ...input },
        without(DENIAL, OF_WITHDRAWAL),
      ),
    withdrawPermission: (id: string, version = 1, by = worker) =>
      by.change<Changed>(
        'withdrawPermission',
        'WithdrawDeclarationInput',
        { caseId, id, version },
        without(PERMISSION, ['DeclarationFault']),
      ),
    withdrawDenial: (id: string, version = 1, by = worker) =>
      by.change<Changed>(
        'withdrawDenial',
        'WithdrawDeclarationInput',
        { caseId, id, version },
        without(DENIAL, ['DeclarationFault']),
      ),
    join: (permissionId: string, person: TownPerson = 'nurse') =>
      worker.change(
        'addTeamMember',
        'TeamInput',
        { caseId, professionalId: people[person], ground: { mode: 'M2', permissionId } },
        '... on LegalModeMissing { missingEvidence permissions { id givenOn } }',
      ),
    /** What a person gets of the case: its id, or the code of the refusal. */
    read: async (person: TestPerson): Promise<unknown> => {
      const { data, errors } = await person.ask<{ case: { id: string } }>(
        'query ($id: ID!) { case(id: $id) { id } }',
        { id: caseId },
      );
      return data?.case.id ?? errors[0]?.extensions['code'];
    },
  };
}
export type PermissionScene = Awaited<ReturnType<typeof permissionScene>>;

/** An entry of the client journal, written before the scene began. */
export async function addEntry(
  server: TestServer,
  { caseId, clientId }: Pick<PermissionScene, 'caseId' | 'clientId'>,
  patch: { serviceFunction?: string; register?: string; kind?: string } = {},
): Promise<string> {
  const owner = new Client({ connectionString: server.database.ownerUrl });
  await owner.connect();
  const id = newId(server.clock.now());
  await owner.query(
    `INSERT INTO record_entry (id, case_id, client_id, register, service_function, kind, occurred_on, body, author_profession,
       created_at, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, '2026-01-02', 'Kävi toimistolla.', 'social_worker', $7, $8)`,
    [
      id,
      caseId,
      clientId,
      patch.register ?? 'social',
      patch.serviceFunction ?? 'working_age',
      patch.kind ?? 'journal_entry',
      server.clock.now(),
      server.town.people.worker,
    ],
  );
  await owner.end();
  return id;
}

/** What row-level security alone shows a person of a case, with the engine out of the way. */
export async function rowsSeen(server: TestServer, person: TownPerson, caseId: string) {
  const app = new Client({ connectionString: server.database.appUrl });
  await app.connect();
  await beginAs(app, server, server.town.people[person]);
  const { rows: cases } = await app.query<{ id: string }>('SELECT id FROM "case" WHERE id = $1', [caseId]);
  const { rows: entries } = await app.query<{ id: string }>(
    'SELECT id FROM record_entry WHERE case_id = $1 ORDER BY id',
    [caseId],
  );
  const { rows: documents } = await app.query<{ kind: string }>(
    `SELECT 'plan' AS kind FROM plan WHERE case_id = $1 UNION SELECT 'assessment' FROM assessment WHERE case_id = $1 ORDER BY 1`,
    [caseId],
  );
  await app.query('ROLLBACK');
  await app.end();
  return {
    case: cases.length,
    documents: documents.map(({ kind }) => kind),
    entries: entries.map(({ id }) => id),
  };
}
