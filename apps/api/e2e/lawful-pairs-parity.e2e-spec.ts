import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addDays,
  calendarDay,
  isLicenceInForce,
  type PairFault,
  pairFaults,
  type Profession,
  PROFESSIONS,
} from '@rinnalla/domain';
import { Client } from 'pg';
import type { TownPerson } from '../src/testing/build-town.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

const TEAM = ['worker', 'counsellor', 'neighbour'] as const;
const KINDS = ['named_worker', 'work_pair', 'team_member'] as const;

describe('the lawful pair of SHL 42 §, in the database and in the domain', () => {
  let server: TestServer;
  let owner: Client;
  const idOf = (who: TownPerson) => server.town.people[who];

  beforeAll(async () => {
    server = await startTestServer();
    owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  it('is missing from the same teams', async () => {
    const { caseId, clientId } = await server.town.addCase();
    const now = server.clock.now();
    await owner.query(
      `INSERT INTO special_support (id, client_id, valid_from, deciding_document, created_at, created_by)
       VALUES ($1, $2, '2025-01-01', 'Palvelutarpeen arviointi', now(), $3)`,
      [randomUUID(), clientId, idOf('worker')],
    );
    const today = calendarDay(now);
    const dayFrom = (days: number) => addDays(today, days);
    for (let round = 0; round < 60; round += 1) {
      const team = TEAM.map((who, place) => ({
        who,
        kind: KINDS[(place + round) % 3] ?? 'team_member',
        profession: PROFESSIONS[(round * 7 + place * 5) % PROFESSIONS.length] as Profession,
        inOffice: (round + place) % 2 === 0,
        validUntil: [null, dayFrom(-1), dayFrom(0), dayFrom(30)][(round + 2 * place) % 4] ?? null,
        restrictedSince: [null, null, dayFrom(0), dayFrom(5)][(round * 3 + place) % 4] ?? null,
      }));
      await owner.query('DELETE FROM relation WHERE case_id = $1', [caseId]);
      for (const one of team) {
        await owner.query(
          `UPDATE professional SET profession = $2, in_office = $3, licence_valid_until = $4, licence_restricted_since = $5 WHERE id = $1`,
          [idOf(one.who), one.profession, one.inOffice, one.validUntil, one.restrictedSince],
        );
        await owner.query(
          `INSERT INTO relation (id, professional_id, kind, case_id, legal_mode, evidence, purpose, valid_from, created_by)
           VALUES ($1, $2, $3, $4, 'M8', '{}', 'case_work', $5, $2)`,
          [randomUUID(), idOf(one.who), one.kind, caseId, now],
        );
      }
      const { rows } = await owner.query<{ kind: PairFault }>(
        'SELECT kind FROM app.pair_faults(ARRAY[$1::uuid], $2)',
        [caseId, now],
      );
      const expected = pairFaults(
        team.map((one) => ({
          profession: one.profession,
          inOffice: one.inOffice,
          licenceInForce: isLicenceInForce(one, today),
          answersForClient: one.kind !== 'team_member',
        })),
        true,
      );
      expect(rows.map(({ kind }) => kind).sort()).toEqual([...expected].sort());
    }
  });
});
