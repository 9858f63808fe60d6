import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DisclosuresScene, PASSWORD, REASON } from './disclosures-scene.js';

interface Pleaded {
  readonly override: { readonly id: string; readonly version: number; readonly expiresAt: string };
}

describe('opening more for oneself on a ground of law', () => {
  let scene: DisclosuresScene;
  let patient: string;
  let psychiatric: string;
  let journal: string;
  let oldJournal: string;
  let closed: string[];
  beforeAll(async () => {
    scene = await DisclosuresScene.open();
    patient = await scene.addEntry({ kind: 'patient_entry' });
    psychiatric = await scene.addEntry({ kind: 'patient_entry', speciality: 'psychiatry' });
    journal = await scene.addEntry({ kind: 'journal_entry' });
    oldJournal = await scene.addEntry({ kind: 'journal_entry', createdAt: '2024-05-01T09:00:00Z' });
    closed = [
      await scene.addEntry({ kind: 'therapy_entry' }),
      await scene.addEntry({ kind: 'mediation_record' }),
      await scene.addEntry({ kind: 'shelter_record' }),
    ];
    const permissionId = await scene.permit({ recordedFrom: '2025-01-01' });
    await scene.join('nurse', 'M2', { permissionId });
  });
  afterAll(() => scene.close());
  afterEach(() => scene.forgetOverrides());

  const pleaded = async (...args: Parameters<DisclosuresScene['plead']>) => {
    const result = await scene.plead(...args);
    expect(result).toMatchObject({ __typename: 'OverridePleaded' });
    return result as unknown as Pleaded & { __typename: string };
  };

  describe('the social authority’s need (53 § 5 mom.)', () => {
    it('opens patient entries, not those that are specially protected, and for four hours', async () => {
      expect(await scene.seenByRow('worker')).not.toContain(patient);
      const { override } = await pleaded('worker', 'social_authority_need');
      expect(override).toMatchObject({
        ground: 'social_authority_need',
        sections: ['703/2023 53 § 5 mom.'],
        isMine: true,
      });
      expect(new Date(override.expiresAt).getTime() - scene.server.clock.now().getTime()).toBe(4 * 3_600_000);
      expect(await scene.seenByRow('worker')).toContain(patient);
      expect(await scene.seenByRow('worker')).not.toContain(psychiatric);
    });

    it('is not health care’s to plead', async () => {
      expect(await scene.plead('nurse', 'social_authority_need')).toMatchObject({
        __typename: 'GroundNotYours',
        sections: ['703/2023 53 § 5 mom.'],
      });
    });

    it('does not open patient records to those who deliver a service', async () => {
      expect(await scene.plead('counsellor', 'social_authority_need')).toMatchObject({
        __typename: 'NothingToOpen',
        ground: 'social_authority_need',
      });
    });
  });

  it('opens a specially protected entry only with the confirmation of 26 § besides', async () => {
    expect(await scene.plead('worker', 'confirmation_26')).toMatchObject({ __typename: 'NothingToOpen' });
    await pleaded('worker', 'social_authority_need');
    await pleaded('worker', 'confirmation_26');
    expect(await scene.seenByRow('worker')).toEqual(expect.arrayContaining([patient, psychiatric]));
  });

  it('opens nothing social by a confirmation of 26 §', async () => {
    await pleaded('nurse', 'confirmation_26');
    expect(await scene.seenByRow('nurse')).toContain(psychiatric);
    expect(await scene.seenByRow('nurse')).not.toContain(oldJournal);
    for (const id of closed) expect(await scene.seenByRow('nurse')).not.toContain(id);
  });

  it.each(['client_cannot_assess', 'unconscious_client'])(
    'opens to a nurse, by %s, the journal the permission left out, and never therapy, mediation or shelter',
    async (ground) => {
      expect(await scene.seenByRow('nurse')).not.toContain(oldJournal);
      await pleaded('nurse', ground);
      const seen = await scene.seenByRow('nurse');
      expect(seen).toEqual(expect.arrayContaining([journal, oldJournal]));
      for (const id of closed) expect(seen).not.toContain(id);
    },
  );

  it('keeps the unconscious client’s ground from social staff', async () => {
    expect(await scene.plead('worker', 'unconscious_client')).toMatchObject({
      __typename: 'GroundNotYours',
      sections: ['703/2023 54 §'],
    });
  });

  it('is refused where a denial closes all there is', async () => {
    await scene.owner.query(
      `INSERT INTO denial (id, client_id, register, target, giver, giver_name, means, given_on, created_at, created_by)
       VALUES ($1, $2, 'health', 'all_patient_data', 'client', 'Testi', 'oral', now(), now(), $3)`,
      [randomUUID(), scene.town.clientA, scene.town.people.nurse],
    );
    expect(await scene.plead('worker', 'client_cannot_assess')).toMatchObject({
      __typename: 'NothingToOpen',
    });
    // 53 § 5 mom.: the authority's own right is not the client's to deny.
    await pleaded('worker', 'social_authority_need');
    await scene.owner.query('DELETE FROM denial');
  });

  it('states the purpose of the reading with it, and no longer than it holds', async () => {
    await pleaded('worker', 'social_authority_need');
    const { rows } = await scene.owner.query('SELECT purpose, reason, valid_until FROM purpose_statement');
    expect(rows).toEqual([
      {
        purpose: 'assessment_of_need',
        reason: REASON,
        valid_until: new Date(scene.server.clock.now().getTime() + 4 * 3_600_000),
      },
    ]);
  });

  it('is of one client and one person: not of another client’s records, not to a colleague', async () => {
    const other = await scene.town.addCase();
    const elsewhere = await scene.addEntry({ kind: 'patient_entry', ...other });
    await pleaded('worker', 'social_authority_need');
    expect(await scene.seenByRow('worker')).not.toContain(elsewhere);
    expect(await scene.seenByRow('counsellor')).not.toContain(patient);
    expect(await scene.seenByRow('lead')).not.toContain(patient);
  });

  it('is over by itself when its time is up', async () => {
    await pleaded('worker', 'social_authority_need');
    scene.server.clock.advance({ hours: 3, minutes: 59 });
    expect(await scene.seenByRow('worker')).toContain(patient);
    scene.server.clock.advance({ minutes: 1 });
    expect(await scene.seenByRow('worker')).not.toContain(patient);
    scene.forgetSessions();
  });

  it('is over at once when its owner ends it, and its purpose with it; nobody else may', async () => {
    const { override } = await pleaded('worker', 'social_authority_need');
    const end = async (name: 'worker' | 'lead') =>
      (await scene.as(name)).ask(
        `mutation E($input: EndOverrideInput!) { endOverride(input: $input) { __typename } }`,
        { input: { mutationId: randomUUID(), id: override.id } },
      );
    expect((await end('lead')).errors[0]?.extensions['code']).toBe('NOT_FOUND');
    scene.server.clock.advance({ minutes: 5 });
    expect(await end('worker')).toMatchObject({
      errors: [],
      data: { endOverride: { __typename: 'OverrideEnded' } },
    });
    expect(await scene.seenByRow('worker')).not.toContain(patient);
    const { rows } = await scene.owner.query('SELECT 1 FROM purpose_statement WHERE valid_until > $1', [
      scene.server.clock.now(),
    ]);
    expect(rows).toEqual([]);
  });

  it.each([
    ['too short', 'Kiire nyt'],
    ['no words', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
    ['blank', ' '.repeat(40)],
  ])('wants its reason in words: %s is refused', async (_, reason) => {
    await expect(scene.plead('worker', 'social_authority_need', { reason })).rejects.toThrow('input.reason');
  });

  it('knows no ground of 56 §: what only the holder may give is not on the list', async () => {
    await expect(scene.plead('worker', 'endangered')).rejects.toThrow('BAD_INPUT');
  });

  it('is not there for a client of another case, nor for those outside the case', async () => {
    const clientId = scene.town.clientB;
    await expect(scene.plead('worker', 'social_authority_need', { clientId })).rejects.toThrow('NOT_FOUND');
    await expect(scene.plead('neighbour', 'social_authority_need')).rejects.toThrow('NOT_FOUND');
  });

  describe('the password once more', () => {
    it('is refused when wrong, counts towards the limit of sign-in, and then none is taken for an hour', async () => {
      for (let attempt = 0; attempt < 10; attempt += 1) {
        expect(await scene.plead('lead', 'social_authority_need', { password: 'väärä' })).toMatchObject({
          __typename: 'PasswordWrong',
          isBlocked: false,
        });
      }
      expect(await scene.plead('lead', 'social_authority_need')).toMatchObject({
        __typename: 'PasswordWrong',
        isBlocked: true,
      });
      const signIn = await fetch(`${scene.server.url}/auth/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ login: 'lead', password: PASSWORD }),
      });
      expect(signIn.status).toBe(429);
      scene.server.clock.advance({ hours: 1, seconds: 1 });
      scene.forgetSessions();
      await pleaded('lead', 'social_authority_need');
    });

    it('stands in no table, as it is or as a part of a remembered request', async () => {
      const mutationId = randomUUID();
      const first = await scene.plead('worker', 'social_authority_need', { mutationId });
      const again = await scene.plead('worker', 'social_authority_need', { mutationId });
      expect(again).toEqual(first);
      const { rows } = await scene.owner.query<{ name: string }>(
        `SELECT quote_ident(table_name) AS name FROM information_schema.tables
         WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
      );
      for (const { name } of rows) {
        const found = await scene.owner.query(`SELECT 1 FROM ${name} t WHERE t::text LIKE $1`, [
          `%${PASSWORD}%`,
        ]);
        expect(`${name}: ${String(found.rowCount)}`).toBe(`${name}: 0`);
      }
    });
  });

  describe('row-level security alone', () => {
    const insert = (patch: { ground?: string; hours?: number; by?: string; reviewed?: boolean }) =>
      scene.asRow(
        'nurse',
        `INSERT INTO override (id, professional_id, client_id, case_id, ground, reason, started_at, expires_at, reviewed_by)
         VALUES ($1, $2, $3, $4, $5, 'x', app.now(), app.now() + make_interval(hours => $6), $7)`,
        [
          randomUUID(),
          patch.by ?? scene.town.people.nurse,
          scene.town.clientA,
          scene.town.caseA,
          patch.ground ?? 'client_cannot_assess',
          patch.hours ?? 4,
          patch.reviewed ? scene.town.people.nurse : null,
        ],
      );

    it('takes what is lawful and refuses another’s name, another register’s ground, a longer time, a review of its own', async () => {
      await insert({});
      for (const patch of [
        { by: scene.town.people.worker },
        { ground: 'social_authority_need' },
        { hours: 5 },
        { reviewed: true },
      ]) {
        await expect(insert(patch)).rejects.toThrow('row-level security');
      }
    });

    it('lets nobody write a plea anew or review their own', async () => {
      await pleaded('nurse', 'client_cannot_assess');
      for (const change of [
        "reason = 'muu'",
        "ground = 'confirmation_26'",
        "expires_at = expires_at + interval '1 day'",
      ]) {
        await expect(scene.asRow('nurse', `UPDATE override SET ${change}`)).rejects.toThrow(
          'permission denied',
        );
      }
      await expect(
        scene.asRow('nurse', 'UPDATE override SET reviewed_by = professional_id, reviewed_at = app.now()'),
      ).rejects.toThrow('not by its owner');
    });
  });
});
