import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTestHetu } from '@rinnalla/domain';
import { buildIntake, type IntakeScene, type SeenContact } from './intake-scene.js';

describe('handling a contact', () => {
  let scene: IntakeScene;
  beforeAll(async () => {
    scene = await buildIntake();
  });
  afterAll(async () => {
    await scene.leave();
  });

  it('is unread until somebody looks, and then stays opened', async () => {
    const contactId = await scene.recorded();
    const first = await scene.move('neighbour', 'openContact', { contactId });
    const { openedAt } = first['contact'] as SeenContact;
    expect(openedAt).not.toBeNull();
    const again = await scene.move('worker', 'openContact', { contactId });
    expect(again['contact']).toMatchObject({ openedAt, version: 1 });
  });

  it('is one person’s at a time: the second to take it hears that it was taken', async () => {
    const contactId = await scene.recorded();
    const both = await Promise.all([
      scene.move('neighbour', 'takeContact', { contactId, version: 1 }),
      scene.move('worker', 'takeContact', { contactId, version: 1 }),
    ]);
    expect(both.map((result) => result.__typename).sort()).toEqual(['ContactChanged', 'StaleVersion']);
    expect(both.find((result) => result.__typename === 'StaleVersion')).toMatchObject({ currentVersion: 2 });
  });

  it('moves nothing that one has not taken, or has seen of old', async () => {
    const contactId = await scene.recorded();
    const judge = { contactId, move: 'triage_urgent', note: 'Soitettu.' };
    expect(await scene.move('worker', 'moveContact', { ...judge, version: 1 })).toMatchObject({
      __typename: 'ContactNotTaken',
      takenById: null,
    });
    await scene.move('neighbour', 'takeContact', { contactId, version: 1 });
    expect(await scene.move('worker', 'moveContact', { ...judge, version: 2 })).toMatchObject({
      __typename: 'ContactNotTaken',
      takenById: scene.server.town.people.neighbour,
    });
    expect(await scene.move('neighbour', 'moveContact', { ...judge, version: 1 })).toEqual({
      __typename: 'StaleVersion',
      currentVersion: 2,
    });
  });

  it('judges urgency first, and says what was done at once (SHL 36 § 1 mom.)', async () => {
    const contactId = await scene.recorded();
    await scene.move('neighbour', 'takeContact', { contactId, version: 1 });
    const move = (name: string, note: string | null) =>
      scene.move('neighbour', 'moveContact', { contactId, version: 2, move: name, note });
    expect(await move('guide', 'Neuvottu.')).toMatchObject({
      __typename: 'ContactMoveNotAllowed',
      status: 'received',
      allowed: ['triage_urgent', 'triage_normal'],
    });
    expect(await move('triage_urgent', ' ')).toMatchObject({
      __typename: 'ContactMoveLacks',
      requires: 'measures',
      section: '1301/2014 36 § 1 mom.',
    });
    expect(await move('triage_urgent', 'Käyty kotona.')).toMatchObject({
      contact: { status: 'triaged_urgent', measures: 'Käyty kotona.', version: 3 },
    });
  });

  it.each([
    ['guide', 'guided'],
    ['close_unnecessary', 'evidently_unnecessary'],
  ])('deals with it by %s, in words', async (move, status) => {
    const { contactId, version } = await scene.triaged();
    expect(await scene.move('neighbour', 'moveContact', { contactId, version, move })).toMatchObject({
      __typename: 'ContactMoveLacks',
    });
    const done = await scene.move('neighbour', 'moveContact', { contactId, version, move, note: 'Sanottu.' });
    expect(done['contact']).toMatchObject({ status, outcome: 'Sanottu.', moves: ['reopen'] });
    const again = { contactId, version: version + 1, move: 'triage_urgent', note: 'Uusi.' };
    expect(await scene.move('neighbour', 'moveContact', again)).toMatchObject({
      __typename: 'ContactMoveNotAllowed',
      allowed: ['reopen'],
    });
    const [queue] = await scene.queues('worker');
    expect(queue?.dealtWith[0]).toMatchObject({ id: contactId, status });
    expect(queue?.open.map(({ id }) => id)).not.toContain(contactId);
  });

  it('opens an assessment: a client, a case and its two first statuses, all at once', async () => {
    const hetu = makeTestHetu('1991-02-03', 905);
    const { contactId, version } = await scene.triaged({ hetu });
    const opening = { contactId, version, serviceFunction: 'working_age', topic: 'Arjen tuki' };
    const workspaceId = scene.server.town.workspaceA;
    expect(
      await scene.refusal('neighbour', 'openAssessment', {
        ...opening,
        workspaceId: scene.server.town.workspaceB,
      }),
    ).toBe('NOT_ALLOWED');
    const opened = await scene.move('neighbour', 'openAssessment', { ...opening, workspaceId });
    expect(opened).toMatchObject({
      __typename: 'AssessmentOpened',
      contact: { status: 'assessment_opened', isKnownClient: true, caseId: opened['caseId'] },
    });
    const { rows } = await scene.owner.query(
      `SELECT c.status, c.created_at = k.status_since AS at_once, cl.birth_date::text AS born,
         (SELECT array_agg(e.to_status ORDER BY e.from_status NULLS FIRST) FROM status_event e WHERE e.case_id = c.id) AS events
       FROM "case" c JOIN contact k ON k.case_id = c.id JOIN client cl ON cl.id = k.client_id WHERE c.id = $1`,
      [opened['caseId']],
    );
    expect(rows).toEqual([
      { status: 'assessment', at_once: true, born: '1991-02-03', events: ['pending', 'assessment'] },
    ]);
    const second = await scene.triaged({ hetu });
    const known = await scene.move('neighbour', 'openAssessment', { ...opening, ...second, workspaceId });
    expect(known).toMatchObject({ __typename: 'AssessmentOpened' });
    const clients = await scene.owner.query(
      'SELECT DISTINCT client_id FROM contact WHERE id = ANY ($1::uuid[])',
      [[contactId, second.contactId]],
    );
    expect(clients.rows).toHaveLength(1);
  });

  it('makes no client without a day of birth, and nothing half', async () => {
    const counted = async () =>
      (
        await scene.owner.query(
          `SELECT (SELECT count(*) FROM client) AS clients, (SELECT count(*) FROM "case") AS cases`,
        )
      ).rows;
    const { contactId, version } = await scene.triaged();
    const before = await counted();
    const opening = {
      contactId,
      version,
      workspaceId: scene.server.town.workspaceA,
      serviceFunction: 'working_age',
      topic: 'Arki',
    };
    expect(await scene.refusal('neighbour', 'openAssessment', opening)).toBe('BAD_INPUT input.birthDate');
    expect(await scene.refusal('neighbour', 'openAssessment', { ...opening, birthDate: '2099-02-03' })).toBe(
      'BAD_INPUT input.birthDate',
    );
    expect(await counted()).toEqual(before);
    expect(await scene.see('neighbour', contactId)).toMatchObject({ status: 'triaged_normal', version });
    const opened = await scene.move('neighbour', 'openAssessment', { ...opening, birthDate: '1990-01-01' });
    expect(opened.__typename).toBe('AssessmentOpened');
  });

  it('joins it to an open case of the same person, and to no other', async () => {
    const { town } = scene.server;
    const hetu = makeTestHetu('1979-05-14', 900);
    const contactId = await scene.recorded({ hetu });
    await scene.move('worker', 'takeContact', { contactId, version: 1 });
    await scene.move('worker', 'moveContact', {
      contactId,
      version: 2,
      move: 'triage_normal',
      note: 'Soitettu.',
    });
    const other = await town.addCase();
    const ended = await town.addCase({ status: 'ended' });
    const join = (caseId: string) =>
      scene.refusal('worker', 'joinContactToCase', { contactId, version: 3, caseId });
    expect(await join(other.caseId)).toBe('BAD_INPUT input.caseId');
    expect(await join(ended.caseId)).toBe('BAD_INPUT input.caseId');
    expect(await join(town.caseB)).toBe('NOT_FOUND');
    expect(await join(randomUUID())).toBe('NOT_FOUND');
    const joined = await scene.move('worker', 'joinContactToCase', {
      contactId,
      version: 3,
      caseId: town.caseA,
    });
    expect(joined['contact']).toMatchObject({ status: 'joined_to_case', caseId: town.caseA });
    expect(await scene.see('lead', contactId)).toMatchObject({ id: contactId });
    expect(await scene.see('nurse', contactId)).toBe('NOT_FOUND');
  });

  it('asks for the day of birth to agree where no identity code tells whose case it is', async () => {
    const contactId = await scene.recorded({ birthDate: '1980-01-01' });
    await scene.move('worker', 'takeContact', { contactId, version: 1 });
    const judged = { contactId, version: 2, move: 'triage_normal', note: 'Soitettu.' };
    await scene.move('worker', 'moveContact', judged);
    const join = { contactId, version: 3, caseId: scene.server.town.caseA };
    expect(await scene.refusal('worker', 'joinContactToCase', join)).toBe('BAD_INPUT input.caseId');
  });

  describe('handing over', () => {
    const toDuty = () => ({
      toUnitId: scene.server.town.unitB,
      toEmergencyDuty: true,
      doneSoFar: 'Yritetty tavoittaa kahdesti.',
    });
    const dutyQueue = async () => (await scene.queues('counsellor'))[0];

    it('stands in both queues until it is accepted, and then in the other alone', async () => {
      const { contactId, version } = await scene.triaged();
      expect(await scene.see('counsellor', contactId)).toBe('NOT_FOUND');
      await scene.move('neighbour', 'offerHandover', { contactId, version, ...toDuty() });
      expect(await dutyQueue()).toMatchObject({
        isEmergencyDuty: true,
        open: [{ id: contactId, handover: { isForMe: true, doneSoFar: 'Yritetty tavoittaa kahdesti.' } }],
      });
      expect(await scene.see('neighbour', contactId)).toMatchObject({ handover: { isForMe: false } });
      expect(
        await scene.move('neighbour', 'offerHandover', { contactId, version: version + 1, ...toDuty() }),
      ).toEqual({ __typename: 'HandoverAlreadyOffered', contactId });
      const accepted = await scene.move('counsellor', 'answerHandover', { contactId, accepts: true });
      expect(accepted['contact']).toMatchObject({
        isEmergencyDuty: true,
        handover: null,
        takenBy: { id: scene.server.town.people.counsellor },
      });
      expect(await scene.see('neighbour', contactId)).toBe('NOT_FOUND');
      const nowTheirs = await scene.move('counsellor', 'moveContact', {
        contactId,
        version: version + 2,
        move: 'guide',
        note: 'Neuvottu.',
      });
      expect(nowTheirs.__typename).toBe('ContactChanged');
    });

    it('comes back with a reason, and stays whose it was', async () => {
      const { contactId, version } = await scene.triaged();
      await scene.move('neighbour', 'offerHandover', { contactId, version, ...toDuty() });
      expect(await scene.refusal('counsellor', 'answerHandover', { contactId, accepts: false })).toBe(
        'BAD_INPUT input.note',
      );
      const returned = await scene.move('counsellor', 'answerHandover', {
        contactId,
        accepts: false,
        note: 'Kuuluu virka-aikaan.',
      });
      expect(returned['contact']).toBeNull();
      expect(await scene.see('neighbour', contactId)).toMatchObject({
        handover: null,
        takenBy: { id: scene.server.town.people.neighbour },
        steps: [{ move: 'return', note: 'Kuuluu virka-aikaan.' }, {}, {}, {}, {}],
      });
      expect(await scene.refusal('counsellor', 'answerHandover', { contactId, accepts: true })).toBe(
        'NOT_FOUND',
      );
    });

    it('is for those it is offered to, and of what is not dealt with', async () => {
      const { contactId, version } = await scene.triaged();
      await scene.move('neighbour', 'offerHandover', { contactId, version, ...toDuty() });
      for (const person of ['stranger', 'neighbour', 'worker', 'lead'] as const) {
        const answered = scene.refusal(person, 'answerHandover', { contactId, accepts: true });
        expect([person, await answered]).toEqual([person, 'NOT_FOUND']);
      }
      await scene.move('neighbour', 'moveContact', {
        contactId,
        version: version + 1,
        move: 'guide',
        note: 'Neuvottu.',
      });
      expect(await scene.refusal('counsellor', 'answerHandover', { contactId, accepts: true })).toBe(
        'NOT_FOUND',
      );
      expect(
        await scene.refusal('neighbour', 'offerHandover', { contactId, version: version + 2, ...toDuty() }),
      ).toBe('ContactMoveNotAllowed');
    });

    it('goes to a queue of the county that is not the same', async () => {
      const { contactId, version } = await scene.triaged();
      const offer = (patch: object) =>
        scene.refusal('neighbour', 'offerHandover', { contactId, version, ...toDuty(), ...patch });
      const { unitA } = scene.server.town;
      expect(await offer({ toUnitId: unitA, toEmergencyDuty: false })).toBe('BAD_INPUT input.toUnitId');
      expect(await offer({ toUnitId: unitA, toEmergencyDuty: true })).toBe('BAD_INPUT input.toUnitId');
      expect(await offer({ toUnitId: randomUUID() })).toBe('BAD_INPUT input.toUnitId');
      expect(await offer({ doneSoFar: '' })).toBe('BAD_INPUT input.doneSoFar');
    });

    it('is told on both streams', async () => {
      const { contactId, version } = await scene.triaged();
      await scene.move('neighbour', 'offerHandover', { contactId, version, ...toDuty() });
      const { rows } = await scene.owner.query<{ stream: string; county: string }>(
        `SELECT e.stream, (SELECT id FROM county LIMIT 1) AS county FROM domain_event e WHERE e.ref_id = $1 AND e.type = 'contact.offered'`,
        [contactId],
      );
      expect(rows.map(({ stream }) => stream).sort()).toEqual(
        [`intake:${scene.server.town.unitA}`, `intake:${rows[0]?.county ?? ''}`].sort(),
      );
    });
  });
});
