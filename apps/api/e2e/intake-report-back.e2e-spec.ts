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
    await scene.comeIn({ days: 9 }, 'neighbour', 'worker', 'stranger');
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

  const REASON = 'Kela soitti uudelleen ja oikaisi tietonsa.';
  const reported = async () => {
    const { contactId, version } = await forwarded();
    const told = { report: 'Asumistuki on myönnetty.', reportedOn: today() };
    await scene.move('worker', 'recordReportBack', { contactId, version, ...told });
    return { contactId, version: version + 1 };
  };

  it('has what was written down of the report corrected, the earlier wording kept with the reason', async () => {
    const { contactId, version } = await reported();
    const sentOn = today();
    await scene.comeIn({ days: 1 }, 'neighbour', 'worker', 'stranger');
    const corrected = await scene.move('neighbour', 'correctReportBack', {
      ...{ contactId, version, report: 'Asumistuki on hylätty.', reportedOn: today(), reason: REASON },
    });
    expect(corrected['contact']).toMatchObject({
      ...{ status: 'forwarded', version: version + 1 },
      forwarding: { report: 'Asumistuki on hylätty.', reportedOn: today() },
      steps: [
        { move: 'correct_report', note: REASON, by: { id: scene.server.town.people.neighbour } },
        { move: 'report_back', note: 'Asumistuki on myönnetty.' },
        ...[{}, {}, {}, {}],
      ],
    });
    const { data } = await scene.people.worker.ask<{ contact: { steps: object[] } }>(
      'query ($id: ID!) { contact(id: $id) { steps { fromReport fromReportedOn toReport toReportedOn } } }',
      { id: contactId },
    );
    expect(data?.contact.steps.slice(0, 2)).toEqual([
      {
        ...{ fromReport: 'Asumistuki on myönnetty.', fromReportedOn: sentOn },
        ...{ toReport: 'Asumistuki on hylätty.', toReportedOn: today() },
      },
      { fromReport: null, fromReportedOn: null, toReport: null, toReportedOn: null },
    ]);
    const { rows: met } = await scene.owner.query(
      `SELECT (k.met_at AT TIME ZONE 'Europe/Helsinki')::date::text AS day, (SELECT array_agg(h.reason ORDER BY h.recorded_at) FROM clock_change h
         WHERE h.clock_id = k.id AND h.change = 'met') AS reasons
       FROM clock k WHERE k.contact_id = $1 AND k.rule_id = 'R8-REPORTBACK'`,
      [contactId],
    );
    expect(met).toEqual([{ day: today(), reasons: [null, REASON] }]);
    const { rows: events } = await scene.owner.query(
      `SELECT DISTINCT type, ref_kind FROM domain_event WHERE ref_id = $1 AND type = 'contact.reportBackCorrected'`,
      [contactId],
    );
    expect(events).toEqual([{ type: 'contact.reportBackCorrected', ref_kind: 'contact' }]);
  });

  it('corrects only what was told, in other words or to another day, for a reason in words', async () => {
    const { contactId, version } = await reported();
    const correct = (patch: object, who: 'worker' | 'stranger' = 'worker') =>
      scene.refusal(who, 'correctReportBack', {
        ...{ contactId, version, report: 'Asumistuki on hylätty.', reportedOn: today(), reason: REASON },
        ...patch,
      });
    expect(await correct({ report: 'Asumistuki on myönnetty.' })).toBe('BAD_INPUT input.report');
    expect(await correct({ report: ' ' })).toBe('BAD_INPUT input.report');
    expect(await correct({ reportedOn: addDays(today(), 1) })).toBe('BAD_INPUT input.reportedOn');
    expect(await correct({ reportedOn: addDays(today(), -1) })).toBe('BAD_INPUT input.reportedOn');
    expect(await correct({ reason: '...' })).toBe('BAD_INPUT input.reason');
    expect(await correct({ version: version - 1 })).toBe('StaleVersion');
    expect(await correct({}, 'stranger')).toBe('NOT_FOUND');
    expect(await correct(await forwarded())).toBe('ContactMoveNotAllowed');
    expect(await correct(await scene.triaged())).toBe('ContactMoveNotAllowed');
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
