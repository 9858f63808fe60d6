import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CaseStatus, makeTestHetu } from '@rinnalla/domain';
import { buildIntake, type IntakeScene } from './intake-scene.js';
import { BORN, joiningIn, type JoiningScene } from './joining-scene.js';

/** Wednesday of an ordinary week. */
const MORNING = '2027-01-13T09:00:00+02:00';

interface ClockLine {
  readonly rule: string;
  readonly due: string | null;
  readonly state: string;
}

describe('joining a contact to an open case', () => {
  let scene: IntakeScene;
  let inHand: JoiningScene['inHand'];
  let join: JoiningScene['join'];
  beforeAll(async () => {
    scene = await buildIntake(MORNING);
    ({ inHand, join } = joiningIn(scene));
  });
  afterAll(async () => {
    await scene.leave();
  });

  const clocks = async (caseId: string, contactId: string): Promise<ClockLine[]> => {
    const { rows } = await scene.owner.query<ClockLine>(
      `SELECT k.rule_id AS rule, k.due_day::text AS due, CASE WHEN k.met_at IS NOT NULL THEN 'met'
         WHEN k.not_applicable_at IS NOT NULL THEN (SELECT h.reason FROM clock_change h WHERE h.clock_id = k.id AND h.change = 'not_applicable')
         ELSE 'runs' END AS state
       FROM clock k WHERE k.case_id = $1 AND k.event_id = $2 AND k.rule_id NOT LIKE 'R4-%' ORDER BY k.rule_id`,
      [caseId, contactId],
    );
    return rows;
  };
  const aCase = (status: CaseStatus) => scene.server.town.addCase({ status });

  const urgency = { rule: 'R0-URGENT', due: null, state: 'met' };
  describe('its time limits', () => {
    it.each(['planning', 'service', 'pending'] as const)(
      'go on there from the day it came, in the status %s',
      async (status) => {
        const { caseId } = await aCase(status);
        const contactId = await join(caseId, { hasHighestCareAllowance: true, isDisabledPerson: true });
        expect(await clocks(caseId, contactId)).toEqual([
          urgency,
          { rule: 'R1-HOITOTUKI', due: '2027-01-22', state: 'runs' },
          { rule: 'R1-VAMMAIS', due: '2027-01-22', state: 'runs' },
        ]);
        const { rows } = await scene.owner.query<{ line: string }>(
          `SELECT kind || ' ' || at::date AS line FROM start_event WHERE case_id = $1 AND event_id = $2 ORDER BY 1`,
          [caseId, contactId],
        );
        expect(rows.map(({ line }) => line)).toEqual([
          'contact 2027-01-13',
          'learned 2027-01-13',
          'pending 2027-01-13',
        ]);
      },
    );

    it('are not counted twice where the same runs already and ends no later', async () => {
      const { caseId } = await aCase('pending');
      const first = await join(caseId, { hasHighestCareAllowance: true });
      const second = await join(caseId, { hasHighestCareAllowance: true });
      expect(await clocks(caseId, first)).toEqual([
        urgency,
        { rule: 'R1-HOITOTUKI', due: '2027-01-22', state: 'runs' },
      ]);
      expect(await clocks(caseId, second)).toEqual([
        urgency,
        { rule: 'R1-HOITOTUKI', due: '2027-01-22', state: 'runs_already' },
      ]);
    });

    it('are both kept where the joined contact came before', async () => {
      const { caseId } = await aCase('pending');
      const later = await join(caseId, { hasHighestCareAllowance: true });
      const earlier = await join(caseId, {
        hasHighestCareAllowance: true,
        receivedAt: '2027-01-11T09:00:00+02:00',
      });
      expect(await clocks(caseId, later)).toContainEqual({
        rule: 'R1-HOITOTUKI',
        due: '2027-01-22',
        state: 'runs',
      });
      expect(await clocks(caseId, earlier)).toContainEqual({
        rule: 'R1-HOITOTUKI',
        due: '2027-01-20',
        state: 'runs',
      });
    });

    it.each(['planning', 'service', 'follow_up'] as const)(
      'go on in the assessment that is opened of them, in the status %s, and start no second time',
      async (status) => {
        const { caseId, clientId } = await aCase(status);
        const contactId = await join(caseId, {
          hasHighestCareAllowance: true,
          receivedAt: '2027-01-12T09:00:00+02:00',
        });
        const opened = await scene.people.worker.change<{ assessment: { pendingSince: string } }>(
          'openCaseAssessment',
          'OpenCaseAssessmentInput',
          { caseId, clientId },
          '... on AssessmentChanged { assessment { pendingSince } }',
        );
        expect(opened.assessment.pendingSince).toBe('2027-01-12T07:00:00.000Z');
        const { rows } = await scene.owner.query<{ id: string }>(
          `SELECT event_id AS id FROM start_event WHERE case_id = $1 AND kind = 'pending'`,
          [caseId],
        );
        expect(rows).toEqual([{ id: contactId }]);
        expect(await clocks(caseId, contactId)).toContainEqual({
          rule: 'R1-HOITOTUKI',
          due: '2027-01-21',
          state: 'runs',
        });
      },
    );

    it('are met in their start where the need is being assessed this moment', async () => {
      const { caseId, clientId } = await aCase('pending');
      const person = scene.people.worker;
      const opened = await person.change<{ assessment: { id: string; version: number } }>(
        'openCaseAssessment',
        'OpenCaseAssessmentInput',
        { caseId, clientId },
        '... on AssessmentChanged { assessment { id version } }',
      );
      const waiting = await join(caseId, { hasHighestCareAllowance: true });
      await person.change(
        'startAssessment',
        'StartAssessmentInput',
        { assessmentId: opened.assessment.id, version: opened.assessment.version, startedOn: '2027-01-13' },
        '',
      );
      const during = await join(caseId, { hasHighestCareAllowance: true });
      const met = { rule: 'R1-HOITOTUKI', due: '2027-01-22', state: 'met' };
      expect(await clocks(caseId, waiting)).toEqual([urgency, met]);
      expect(await clocks(caseId, during)).toEqual([urgency, met]);
    });

    it('tell nothing of earlier contacts: what is told now counts from now', async () => {
      const { caseId } = await aCase('planning');
      const before = await join(caseId, { receivedAt: '2027-01-04T09:00:00+02:00' });
      await join(caseId, { hasHighestCareAllowance: true });
      expect(await clocks(caseId, before)).toEqual([urgency]);
    });
  });

  describe('whose it is', () => {
    const asked = async (patch: Record<string, unknown>, join: Record<string, unknown>) =>
      scene.refusal('worker', 'joinContactToCase', { ...(await inHand(patch)), ...join });

    it('must be said, and how one knows, where neither identity code nor day of birth tells', async () => {
      const { caseId, clientId } = await aCase('planning');
      const other = await aCase('planning');
      const contact = await inHand({ givenNames: 'Tuntematon', familyName: 'Soittaja' });
      const join = (patch: Record<string, unknown>) =>
        scene.refusal('worker', 'joinContactToCase', { ...contact, caseId, ...patch });
      expect(await join({})).toBe('BAD_INPUT input.identifiedBy');
      expect(await join({ clientId, identifiedBy: ' ' })).toBe('BAD_INPUT input.identifiedBy');
      expect(await join({ clientId: other.clientId, identifiedBy: 'Tunsin.' })).toBe(
        'BAD_INPUT input.clientId',
      );
      const { rows } = await scene.owner.query('SELECT 1 FROM contact WHERE id = $1 AND client_id IS NULL', [
        contact.contactId,
      ]);
      expect(rows).toHaveLength(1);
      const identifiedBy = 'Soitettu takaisin asiakkaan numeroon.';
      const joined = await scene.move('worker', 'joinContactToCase', {
        ...contact,
        caseId,
        clientId,
        identifiedBy,
      });
      expect(joined['contact']).toMatchObject({
        status: 'joined_to_case',
        isKnownClient: true,
        steps: [{ move: 'join_case', note: identifiedBy }, {}, {}, {}],
      });
    });

    it('must be said where the recorder said that it is another person than the client born on that day', async () => {
      const { caseId } = await aCase('planning');
      const contact = await inHand({ birthDate: BORN, isSamePerson: false });
      const answer = await scene.refusal('worker', 'joinContactToCase', { ...contact, caseId });
      expect(answer).toBe('BAD_INPUT input.identifiedBy');
      const identifiedBy = 'Asiakas kertoi itse soittaneensa.';
      const joined = await scene.move('worker', 'joinContactToCase', { ...contact, caseId, identifiedBy });
      expect(joined['contact']).toMatchObject({ status: 'joined_to_case', isSamePerson: false });
      await join(caseId, { isSamePerson: true });
    });

    it('is never another than the identity code says, nor than the day of birth', async () => {
      const { caseId, clientId } = await aCase('planning');
      const stated = { caseId, clientId, identifiedBy: 'Tunsin äänen.' };
      expect(await asked({ hetu: makeTestHetu('1979-05-14', 990) }, stated)).toBe('BAD_INPUT input.caseId');
      expect(await asked({ birthDate: '1980-01-01' }, stated)).toBe('BAD_INPUT input.caseId');
    });

    it('is known by an identity code also when the person became a client after the contact', async () => {
      const hetu = makeTestHetu('1991-02-03', 905);
      const early = await scene.triaged({ hetu });
      const opened = await scene.move('neighbour', 'openAssessment', {
        ...(await scene.triaged({ hetu })),
        workspaceId: scene.server.town.workspaceA,
        serviceFunction: 'working_age',
        topic: 'Arjen tuki',
      });
      const joined = await scene.move('neighbour', 'joinContactToCase', {
        ...early,
        caseId: opened['caseId'],
      });
      expect(joined['contact']).toMatchObject({ status: 'joined_to_case', isKnownClient: true });
    });
  });
});
