import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makeTestHetu } from '@rinnalla/domain';
import { TestPerson } from '../src/testing/test-person.js';
import { buildNewcomerScene, HETU as hetu, type NewcomerScene, UNIT_A } from './newcomer-scene.js';

describe('a request to join a case', () => {
  let scene: NewcomerScene;
  beforeAll(async () => {
    scene = await buildNewcomerScene();
  });
  afterAll(async () => {
    await scene.stop();
  });
  // Each test has its own hour of searches.
  beforeEach(async () => {
    await scene.owner.query('DELETE FROM newcomer_turn');
  });

  it('lays a request to join before the named scene.worker and the leads, until one of them takes it off', async () => {
    const answer = await scene.askToJoin({ hetu, reason: 'Kävi päivystyksessä, pyysi apua vuokraan.' });
    expect(answer.__typename).toBe('JoinAsked');
    // Asking again lays nothing more there.
    await scene.askToJoin({ hetu, reason: 'Uudestaan' });
    const lead = await TestPerson.signIn(scene.server, 'lead');
    const request = {
      id: expect.any(String),
      caseNumber: 'T-900',
      reason: 'Kävi päivystyksessä, pyysi apua vuokraan.',
      clientNames: ['Asiakas900 Testi'],
      unitNameFi: 'Yksikkö B',
      askedBy: { id: scene.server.town.people.stranger, name: 'stranger Testinen' },
    };
    expect(await scene.waiting(scene.worker)).toEqual([request]);
    expect(await scene.waiting(lead)).toEqual([request]);
    expect(await scene.waiting(await TestPerson.signIn(scene.server, 'counsellor'))).toEqual([]);
    expect(await scene.waiting(scene.receiver)).toEqual([]);
    const [{ id } = { id: '' }] = (await scene.waiting(lead)) ?? [];
    await lead.change('dismissJoinRequest', 'DismissJoinRequestInput', { id }, '');
    expect(await scene.waiting(scene.worker)).toEqual([]);
  });

  it('takes the request off by itself when the asker has been taken into the team', async () => {
    await scene.askToJoin({ hetu, reason: 'Tapaan hänet huomenna.' });
    expect(await scene.waiting(scene.worker)).toHaveLength(1);
    await scene.worker.change(
      'addTeamMember',
      'TeamInput',
      { caseId: scene.server.town.caseA, professionalId: scene.server.town.people.stranger },
      '',
    );
    expect(await scene.waiting(scene.worker)).toEqual([]);
    expect(await scene.cardOf({ hetu })).toEqual({ ...UNIT_A, canAskToJoin: false });
    await scene.owner.query(`UPDATE relation SET valid_to = $3 WHERE professional_id = $1 AND case_id = $2`, [
      scene.server.town.people.stranger,
      scene.server.town.caseA,
      scene.server.clock.now(),
    ]);
    await scene.owner.query('UPDATE join_request SET closed_at = now()');
  });

  it('tells the gatekeepers’ screens at once, and the asker’s nothing', async () => {
    const socket = await scene.worker.connect();
    const heard: string[] = [];
    socket.on('event', (event) => 'refKind' in event && heard.push(event.refKind));
    await new Promise((watched) =>
      socket.emit('watch', [`user:${scene.server.town.people.worker}`], watched),
    );
    await scene.askToJoin({ hetu, reason: 'Soitti minulle.' });
    const deadline = Date.now() + 3_000;
    while (heard.length === 0 && Date.now() < deadline) await new Promise((resume) => setTimeout(resume, 20));
    expect(heard).toEqual(['join_request']);
    scene.worker.leave();
    await scene.owner.query('UPDATE join_request SET closed_at = now()');
  });

  it('answers the same words whether or not there was anyone to ask', async () => {
    const { clientId } = await scene.server.town.addCase();
    await scene.owner.query('UPDATE client SET is_non_disclosed = true WHERE id = $1', [clientId]);
    const [client] = await scene.rows<{ family_name: string }>(
      'SELECT family_name FROM client WHERE id = $1',
      [clientId],
    );
    const answers = [
      await scene.askToJoin({ hetu, reason: 'x' }),
      await scene.askToJoin({ hetu: makeTestHetu('1979-05-14', 997), reason: 'x' }),
      await scene.askToJoin({
        fullName: { givenNames: 'Testi', familyName: client?.family_name },
        birthDate: '1979-05-14',
        reason: 'x',
      }),
    ];
    expect(answers).toEqual(Array(3).fill({ __typename: 'JoinAsked', isSent: true }));
    expect(await scene.rows('SELECT 1 FROM join_request WHERE closed_at IS NULL')).toHaveLength(1);
  });
});
