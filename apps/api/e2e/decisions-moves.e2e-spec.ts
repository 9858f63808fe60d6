import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { at, buildDecisions, type DecisionsScene, seen } from './decisions-scene.js';

describe('decisions on services, as they are tracked (SHL 45, 46 §)', () => {
  let scene: DecisionsScene;
  beforeAll(async () => {
    scene = await buildDecisions();
  });
  beforeEach(() => scene.newCase());
  afterAll(() => scene.leave());

  it('go from prepared to carried out, each act on its day, with the clocks that it starts and meets', async () => {
    const prepared = await scene.prepare();
    expect(prepared).toMatchObject({
      executeBy: '2027-04-29',
      status: 'prepared',
      pendingOn: '2027-01-29',
      leadsTo: ['made', 'not_executed'],
    });
    // Three months from 29 January are 29 April, a Thursday.
    expect(await scene.clocks(prepared.id)).toEqual(['R5-EXEC 2027-04-29']);
    const afterMade = seen(await scene.send('recordDecisionMade', scene.made(prepared)));
    expect(afterMade).toMatchObject({
      status: 'made',
      madeOn: '2027-02-15',
      madeByName: 'worker Testinen',
      madeByOffice: 'Sosiaalityöntekijä, delegointipäätös 12 §',
    });
    const notified = seen(await scene.send('notifyDecision', at(afterMade, '2027-02-16')));
    // The client's thirty days end on 18 March, a Thursday (hallintolaki 49 c §).
    expect(await scene.clocks(prepared.id)).toEqual(['R5-EXEC 2027-04-29', 'R9-APPEAL 2027-03-18']);
    const started = seen(await scene.send('startDecision', at(notified, '2027-03-01')));
    const executed = seen(await scene.send('executeDecision', at(started, '2027-03-10')));
    expect(executed).toMatchObject({ status: 'executed', endedOn: '2027-03-10', leadsTo: [] });
    expect(await scene.clocks(prepared.id)).toEqual(['R5-EXEC 2027-04-29 met', 'R9-APPEAL 2027-03-18']);
    expect(
      (executed['stages'] as { status: string; day: string }[]).map(({ status, day }) => `${status} ${day}`),
    ).toEqual([
      'prepared 2027-03-15',
      'made 2027-02-15',
      'notified 2027-02-16',
      'in_execution 2027-03-01',
      'executed 2027-03-10',
    ]);
    expect(
      await scene.send('endDecision', { ...at(executed, '2027-03-10'), reason: 'refused' }),
    ).toMatchObject({
      __typename: 'DecisionMoveNotAllowed',
      status: 'executed',
      allowed: [],
    });
  });

  it('run no three months when urgent, and one month of psychosocial support for someone under 23', async () => {
    const urgent = await scene.prepare({ isUrgent: true });
    expect(await scene.clocks(urgent.id)).toEqual([]);
    await scene.owner.query(`UPDATE client SET birth_date = '2006-06-01' WHERE id = $1`, [scene.clientId]);
    const young = await scene.prepare({ service: 'mental_health_services', needFoundOn: '2027-03-01' });
    expect(await scene.clocks(young.id)).toEqual(['R5-EXEC 2027-04-29', 'R6-PSYKO 2027-04-01']);
    await scene.owner.query(`UPDATE client SET birth_date = '1979-05-14' WHERE id = $1`, [scene.clientId]);
    const grown = await scene.prepare({ service: 'mental_health_services', needFoundOn: '2027-03-01' });
    expect(await scene.clocks(grown.id)).toEqual(['R5-EXEC 2027-04-29']);
  });

  it('come to nothing for a reason, and their clocks do not apply any more', async () => {
    const prepared = await scene.prepare();
    expect(await scene.send('endDecision', { ...at(prepared, '2027-03-10'), reason: 'other' })).toMatchObject(
      {
        __typename: 'DecisionMoveLacks',
        requires: 'note',
      },
    );
    const ended = seen(
      await scene.send('endDecision', { ...at(prepared, '2027-03-10'), reason: 'client_withdrew' }),
    );
    expect(ended).toMatchObject({
      status: 'not_executed',
      notExecutedReason: 'client_withdrew',
      leadsTo: [],
    });
    expect(await scene.clocks(prepared.id)).toEqual(['R5-EXEC 2027-04-29 dropped']);
  });

  it('depart from the plan with a reason only', async () => {
    const prepared = await scene.prepare();
    expect(
      await scene.send('recordDecisionMade', scene.made(prepared, { deviatesFromPlan: true })),
    ).toMatchObject({
      __typename: 'DecisionMoveLacks',
      requires: 'deviationReason',
      section: '1301/2014 45 § 4 mom.',
    });
    const deviationReason = 'Asiakas muutti toiselle paikkakunnalle.';
    const answer = await scene.send(
      'recordDecisionMade',
      scene.made(prepared, { deviatesFromPlan: true, deviationReason }),
    );
    expect(seen(answer)).toMatchObject({ deviatesFromPlan: true, deviationReason });
  });
});
