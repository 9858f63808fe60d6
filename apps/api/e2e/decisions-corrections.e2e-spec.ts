import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { at, buildDecisions, type DecisionsScene, seen, type SeenDecision } from './decisions-scene.js';

const REASON = 'Päivä luettiin väärästä asiakirjasta.';

describe('days of a decision that were written down wrongly (703/2023 22 §)', () => {
  let scene: DecisionsScene;
  beforeAll(async () => {
    scene = await buildDecisions();
  });
  beforeEach(() => scene.newCase());
  afterAll(() => scene.leave());

  const correct = (decision: SeenDecision, act: string, on: string, who?: 'lead') =>
    scene.send('correctDecisionDay', { ...at(decision, on), act, reason: REASON }, who);
  const corrected = async (decision: SeenDecision, act: string, on: string) =>
    seen(await correct(decision, act, on));
  /** Made, told to the client, begun and carried out, each on its day. */
  const carriedOut = async () => {
    const made = seen(await scene.send('recordDecisionMade', scene.made(await scene.prepare())));
    const notified = seen(await scene.send('notifyDecision', at(made, '2027-02-16')));
    const started = seen(await scene.send('startDecision', at(notified, '2027-03-01')));
    return seen(await scene.send('executeDecision', at(started, '2027-03-10')));
  };

  it('move the clocks that count from them, and what was told stays on record', async () => {
    const prepared = await scene.prepare();
    const pending = await corrected(prepared, 'pending', '2027-01-15');
    expect(pending).toMatchObject({
      pendingOn: '2027-01-15',
      executeBy: '2027-04-15',
      corrections: [
        {
          act: 'pending',
          fromDay: '2027-01-29',
          toDay: '2027-01-15',
          reason: REASON,
          by: { id: scene.server.town.people.worker },
        },
      ],
    });
    const made = seen(await scene.send('recordDecisionMade', scene.made(pending)));
    const notified = seen(await scene.send('notifyDecision', at(made, '2027-02-16')));
    // Thirty days of the client's from 26 February end on Easter Sunday: on the Tuesday after (150/1930 5 §).
    expect(await corrected(notified, 'notified', '2027-02-26')).toMatchObject({
      notifiedOn: '2027-02-26',
      appealUntil: '2027-03-30',
    });
    expect(await scene.clocks(prepared.id)).toEqual(['R5-EXEC 2027-04-15', 'R9-APPEAL 2027-03-30']);
    const { rows } = await scene.owner.query(
      `SELECT (SELECT count(*)::int FROM decision_step WHERE decision_id = $1) AS steps,
         (SELECT min(day)::text FROM decision_step WHERE decision_id = $1 AND status = 'notified') AS told`,
      [prepared.id],
    );
    expect(rows).toEqual([{ steps: 3, told: '2027-02-16' }]);
    await expect(scene.owner.query(`UPDATE decision_correction SET reason = 'X'`)).rejects.toThrow();
  });

  it('leave what was carried out in time or late as the right day says', async () => {
    const done = await carriedOut();
    const early = await corrected(done, 'pending', '2026-12-01');
    const state = async () => {
      const { rows } = await scene.owner.query<{ late: boolean; changes: string[] }>(
        `SELECT k.met_at > k.due_at AS late, ARRAY(SELECT h.change FROM clock_change h WHERE h.clock_id = k.id AND h.change LIKE 'met%'
           ORDER BY h.recorded_at) AS changes FROM clock k WHERE k.event_id = $1 AND k.rule_id = 'R5-EXEC'`,
        [done.id],
      );
      return rows;
    };
    expect(await state()).toEqual([{ late: true, changes: ['met', 'met_late'] }]);
    const ended = await corrected(early, 'ended', '2027-03-01');
    expect(ended).toMatchObject({ endedOn: '2027-03-01', status: 'executed' });
    expect(await state()).toEqual([{ late: false, changes: ['met', 'met_late', 'met'] }]);
  });

  it('stay in their order, and are none where nothing was done', async () => {
    const prepared = await scene.prepare();
    expect(await correct(prepared, 'made', '2027-02-01')).toEqual({
      __typename: 'DecisionDayMissing',
      act: 'made',
    });
    const done = await carriedOut();
    expect(await correct(done, 'made', '2027-02-17')).toEqual({
      __typename: 'DecisionDaysOutOfOrder',
      notBefore: '2027-01-29',
      notAfter: '2027-02-16',
    });
    expect(await correct(done, 'execution_started', '2027-03-11')).toMatchObject({ notAfter: '2027-03-10' });
    expect(await correct(done, 'ended', '2027-02-20')).toMatchObject({ notBefore: '2027-03-01' });
    expect(await corrected(done, 'execution_started', '2027-03-02')).toMatchObject({
      executionStartedOn: '2027-03-02',
    });
  });

  it('are neither to come nor before 1900, need a reason, and one of two who correct is told how it stands', async () => {
    const prepared = await scene.prepare();
    const asked = { ...at(prepared, '2027-01-20'), act: 'pending', reason: REASON };
    const refusal = (patch: Record<string, unknown>) =>
      scene.refusal('correctDecisionDay', { ...asked, ...patch });
    expect(await refusal({ on: '2027-03-16' })).toBe('BAD_INPUT input.on');
    expect(await refusal({ on: '1899-12-31' })).toBe('BAD_INPUT input.on');
    expect(await refusal({ on: '2027-01-29' })).toBe('BAD_INPUT input.on');
    expect(await refusal({ reason: ' ' })).toBe('BAD_INPUT input.reason');
    expect(await refusal({ reason: '.' })).toBe('BAD_INPUT input.reason');
    expect(await refusal({ act: 'appealed' })).toBe('BAD_INPUT input.act');
    const answers = await Promise.all([
      correct(prepared, 'pending', '2027-01-20'),
      correct(prepared, 'pending', '2027-01-21', 'lead'),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['DecisionCorrected', 'StaleVersion']);
  });

  it('are refused where the maker could not have made it on that day (SHL 46 §)', async () => {
    await scene.needSpecialSupport();
    const { neighbour } = scene.server.town.people;
    const prepared = await scene.prepare();
    const made = seen(await scene.send('recordDecisionMade', scene.made(prepared, { madeById: neighbour })));
    await scene.owner.query(`UPDATE professional SET licence_valid_until = '2027-02-20' WHERE id = $1`, [
      neighbour,
    ]);
    expect(await correct(made, 'made', '2027-02-22')).toMatchObject({
      __typename: 'DecisionMakerRefused',
      why: 'licence',
    });
    expect(await corrected(made, 'made', '2027-02-19')).toMatchObject({ madeOn: '2027-02-19' });
    await scene.owner.query('UPDATE professional SET licence_valid_until = NULL WHERE id = $1', [neighbour]);
  });

  it('are corrected by those who track decisions only', async () => {
    const prepared = await scene.prepare();
    const asked = { ...at(prepared, '2027-01-20'), act: 'pending', reason: REASON };
    for (const who of ['stranger', 'nurse', 'neighbour'] as const)
      expect([who, await scene.refusal('correctDecisionDay', asked, who)]).toEqual([who, 'NOT_FOUND']);
  });
});
