import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, calendarDay } from '@rinnalla/domain';
import { buildIntake, type IntakeScene } from './intake-scene.js';

/** SHL 40 § 2 mom.: the receiver tells without undue delay what it did. */
describe('a contact forwarded to another authority', () => {
  let scene: IntakeScene;
  beforeAll(async () => {
    scene = await buildIntake();
  });
  afterAll(async () => {
    await scene.leave();
  });

  const forwarded = async () => {
    const { contactId, version } = await scene.triaged();
    await scene.move('neighbour', 'moveContact', {
      ...{ contactId, version, move: 'forward', note: 'Kela', ground: 'consent' },
    });
    return { contactId, version: version + 1 };
  };
  const today = () => calendarDay(scene.server.clock.now());
  const clocks = async (contactId: string) =>
    (
      await scene.owner.query(
        `SELECT k.rule_id AS rule, k.due_day AS due, k.closed_at IS NULL AS "isOpen", k.met_at IS NOT NULL AS "isMet"
         FROM clock k WHERE k.contact_id = $1 AND k.rule_id = 'R8-REPORTBACK' ORDER BY k.started_at`,
        [contactId],
      )
    ).rows;

  it('waits for the report, with a clock that has no day', async () => {
    const { contactId } = await forwarded();
    expect(await scene.see('worker', contactId)).toMatchObject({
      forwarding: { authority: 'Kela', reportedOn: null, report: null },
      clocks: [
        {
          ...{ ruleId: 'R8-REPORTBACK', kind: 'report_given_back', section: '1301/2014 40 § 2 mom.' },
          ...{ dueOn: null, wording: 'without_undue_delay', state: 'running' },
        },
      ],
    });
    const [queue] = await scene.queues('neighbour');
    expect(queue?.waiting.map(({ id }) => id)).toContain(contactId);
    expect(queue?.dealtWith.map(({ id }) => id)).not.toContain(contactId);
    const [elsewhere] = await scene.queues('stranger');
    expect(elsewhere?.waiting).toEqual([]);
  });

  it('waits longer than what was dealt with stays in sight', async () => {
    const { contactId } = await forwarded();
    const later = new Date(scene.server.clock.now().getTime() + 9 * 86_400_000).toISOString();
    await scene.comeIn(later, 'neighbour', 'worker', 'stranger');
    const [queue] = await scene.queues('neighbour');
    expect(queue?.waiting.map(({ id }) => id)).toContain(contactId);
  });

  it('has the loop closed by anyone of the queue: what was done, and on which day', async () => {
    const { contactId, version } = await forwarded();
    const report = 'Asumistuki on myönnetty.';
    const told = await scene.move('worker', 'recordReportBack', {
      contactId,
      version,
      report,
      reportedOn: today(),
    });
    expect(told['contact']).toMatchObject({
      status: 'forwarded',
      forwarding: { report, reportedOn: today(), reportedBy: { id: scene.server.town.people.worker } },
      clocks: [],
      steps: [{ move: 'report_back', note: report }, { move: 'forward' }, {}, {}, {}],
    });
    expect(await clocks(contactId)).toEqual([
      { rule: 'R8-REPORTBACK', due: null, isOpen: false, isMet: true },
    ]);
    const [queue] = await scene.queues('neighbour');
    expect(queue?.waiting.map(({ id }) => id)).not.toContain(contactId);
    expect(queue?.dealtWith.map(({ id }) => id)).toContain(contactId);
    const again = { contactId, version: version + 1, report, reportedOn: today() };
    expect(await scene.move('worker', 'recordReportBack', again)).toMatchObject({
      __typename: 'ContactMoveNotAllowed',
      status: 'forwarded',
    });
  });

  it('was told of neither before it was forwarded, nor tomorrow, nor of what was not forwarded', async () => {
    const { contactId, version } = await forwarded();
    const tell = (patch: object) =>
      scene.refusal('worker', 'recordReportBack', {
        contactId,
        version,
        report: 'Tehty.',
        reportedOn: today(),
        ...patch,
      });
    expect(await tell({ reportedOn: addDays(today(), 1) })).toBe('BAD_INPUT input.reportedOn');
    expect(await tell({ reportedOn: addDays(today(), -1) })).toBe('BAD_INPUT input.reportedOn');
    expect(await tell({ report: ' ' })).toBe('BAD_INPUT input.report');
    expect(await tell({ version: version - 1 })).toBe('StaleVersion');
    const open = await scene.triaged();
    expect(await tell(open)).toBe('ContactMoveNotAllowed');
    const answered = scene.refusal('stranger', 'recordReportBack', {
      ...{ contactId, version, report: 'Tehty.', reportedOn: today() },
    });
    expect(await answered).toBe('NOT_FOUND');
  });

  it('forwarded by mistake waits for nobody, and forwarded anew waits again', async () => {
    const { contactId, version } = await forwarded();
    const reason = 'Asia kuuluu sosiaalihuollolle.';
    const back = await scene.move('worker', 'reopenContact', { contactId, version, reason });
    expect(back['contact']).toMatchObject({ forwarding: null });
    expect(await clocks(contactId)).toMatchObject([{ isOpen: false, isMet: false }]);
    await scene.move('worker', 'moveContact', {
      ...{ contactId, version: version + 1, move: 'triage_normal', note: 'Soitettu.' },
    });
    await scene.move('worker', 'moveContact', {
      ...{ contactId, version: version + 2, move: 'forward', note: 'Ulosotto', ground: 'consent' },
    });
    expect(await scene.see('worker', contactId)).toMatchObject({ forwarding: { authority: 'Ulosotto' } });
    expect(await clocks(contactId)).toMatchObject([{ isOpen: false }, { isOpen: true, isMet: false }]);
  });
});
