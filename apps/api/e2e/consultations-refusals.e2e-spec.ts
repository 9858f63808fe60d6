import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPerson } from '../src/testing/test-person.js';
import { buildScene, INPUTS, type Scene, type Seen } from './consultations-scene.js';

type Mutation = keyof typeof INPUTS;

/** For each mutation: good input but for its ids, and per bad field the input that is wrong in it. */
const CASES: Record<
  Exclude<Mutation, 'askConsultation'>,
  { good: Record<string, unknown>; bad: Record<string, unknown> }
> = {
  claimConsultation: { good: {}, bad: { version: 0 } },
  releaseConsultation: { good: { reason: 'Syy' }, bad: { reason: ' ' } },
  askMoreInfo: { good: { message: 'Mitä?' }, bad: { message: '' } },
  giveMoreInfo: { good: { message: 'Tätä.' }, bad: { message: 'x'.repeat(20_001) } },
  sendConsultationMessage: { good: { body: 'Hei' }, bad: { body: '' } },
  answerConsultation: { good: { answer: 'Näin.', advice: 'refer' }, bad: { answer: '  ' } },
  declineConsultation: { good: { reason: 'Syy' }, bad: { reason: 'x'.repeat(501) } },
  redirectConsultation: { good: { reason: 'Syy', expertiseId: randomUUID() }, bad: { expertiseId: 'velka' } },
  reassignConsultation: { good: { professionalId: randomUUID() }, bad: { professionalId: 'minä' } },
  reopenConsultation: { good: {}, bad: { version: -1 } },
  cancelConsultation: { good: { reason: 'Syy' }, bad: { reason: '' } },
  closeConsultation: {
    good: { usefulness: 4, changedPlan: true, avoidedVisit: true },
    bad: { usefulness: 6 },
  },
  correctConsultationMessage: { good: { version: 1, body: 'Uusi', reason: 'Syy' }, bad: { body: '' } },
  withdrawConsultationMessage: { good: { version: 1, reason: 'Syy' }, bad: { reason: '' } },
};
const MUTATIONS = Object.keys(CASES) as (keyof typeof CASES)[];

describe('refusals of consultations', () => {
  let scene: Scene;
  let consultationId: string;
  let messageId: string;
  beforeAll(async () => {
    scene = await buildScene();
    consultationId = await scene.asked();
    const sent = await scene.move('worker', 'sendConsultationMessage', { consultationId, body: 'Hei' });
    messageId = (sent['message'] as Seen).id;
  });
  afterAll(async () => {
    await scene.leave();
  });

  const inputOf = (name: keyof typeof CASES, patch: Record<string, unknown> = {}) => ({
    ...(name.endsWith('Message') && name !== 'sendConsultationMessage' ? { messageId } : { consultationId }),
    ...CASES[name].good,
    ...patch,
  });

  it.each(MUTATIONS)('%s asks one to sign in first', async (name) => {
    expect(await scene.refusal(TestPerson.stranger(scene.server), name, inputOf(name))).toBe('NOT_SIGNED_IN');
  });

  it.each(MUTATIONS)('%s finds nothing for those who may not know of it', async (name) => {
    for (const person of ['stranger', 'manager', 'neighbour'] as const) {
      expect([person, await scene.refusal(scene.people[person], name, inputOf(name))]).toEqual([
        person,
        'NOT_FOUND',
      ]);
    }
  });

  it.each(MUTATIONS)('%s looks the same for what does not exist', async (name) => {
    const nowhere = {
      ...inputOf(name),
      ...('messageId' in inputOf(name) ? { messageId: randomUUID() } : { consultationId: randomUUID() }),
    };
    expect(await scene.refusal(scene.people.worker, name, nowhere)).toBe('NOT_FOUND');
  });

  it.each(MUTATIONS)('%s names the faulty field', async (name) => {
    const { bad } = CASES[name];
    const field = Object.keys(bad)[0] ?? '';
    expect(await scene.refusal(scene.people.worker, name, inputOf(name, bad))).toBe(
      `BAD_INPUT input.${field}`,
    );
  });

  it('leaves each move to those it is for', async () => {
    const theirs = await Promise.all([
      scene.refusal(scene.people.counsellor, 'cancelConsultation', inputOf('cancelConsultation')),
      scene.refusal(scene.people.nurse, 'cancelConsultation', inputOf('cancelConsultation')),
      scene.refusal(scene.people.worker, 'claimConsultation', inputOf('claimConsultation')),
      scene.refusal(scene.people.counsellor, 'sendConsultationMessage', inputOf('sendConsultationMessage')),
      scene.refusal(scene.people.nurse, 'sendConsultationMessage', inputOf('sendConsultationMessage')),
    ]);
    expect(theirs).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_FOUND']);
  });

  it('asks for the whole outcome of an answered consultation, and for none of a declined one', async () => {
    const id = await scene.asked();
    await scene.move('nurse', 'answerConsultation', {
      consultationId: id,
      answer: 'Näin.',
      advice: 'continue',
    });
    const close = (input: object) =>
      scene.refusal(scene.people.worker, 'closeConsultation', { consultationId: id, ...input });
    expect(await close({})).toBe('BAD_INPUT input.usefulness');
    expect(await close({ usefulness: 3 })).toBe('BAD_INPUT input.changedPlan');
    expect(await close({ usefulness: 3, changedPlan: true })).toBe('BAD_INPUT input.avoidedVisit');
    expect(await scene.see('worker', id)).toMatchObject({ status: 'answered', outcome: null });
  });

  describe('of asking', () => {
    const good = () => ({
      caseId: scene.server.town.caseA,
      expertiseId: scene.server.town.expertise,
      mode: 'identified',
      urgency: 'normal',
      question: 'Miten?',
    });
    const refusal = (who: TestPerson, patch: object) =>
      scene.refusal(who, 'askConsultation', { ...good(), ...patch });

    it('needs a signed-in person who may ask on the case', async () => {
      expect(await refusal(TestPerson.stranger(scene.server), {})).toBe('NOT_SIGNED_IN');
      for (const person of ['stranger', 'neighbour', 'nurse', 'manager'] as const) {
        expect([person, await refusal(scene.people[person], {})]).toEqual([person, 'NOT_FOUND']);
      }
    });

    it.each([
      ['caseId', { caseId: null }],
      ['clientId', { clientId: randomUUID() }],
      ['expertiseId', { expertiseId: randomUUID() }],
      ['question', { question: '  ' }],
      ['question', { question: 'x'.repeat(20_001) }],
      ['attach.0', { attach: [{ planId: randomUUID(), item: 1, voice: 'client' }] }],
      ['attach.0.item', { attach: [{ planId: randomUUID(), item: 12, voice: 'client' }] }],
    ])('names %s when it is wrong', async (field, patch) => {
      expect(await refusal(scene.people.worker, patch)).toBe(`BAD_INPUT input.${field}`);
    });

    it('sends nothing in acute danger, but tells whom to call, whatever else the form holds', async () => {
      const count = async () =>
        (
          await scene.owner.query(
            `SELECT (SELECT count(*) FROM consultation) + (SELECT count(*) FROM domain_event) AS n`,
          )
        ).rows;
      const before = await count();
      const answer = await scene.ask('worker', { urgency: 'acute_danger', question: '' });
      expect(answer).toEqual({ __typename: 'AcuteDangerNotSent', calls: ['112', 'social_emergency_duty'] });
      expect(await count()).toEqual(before);
    });

    it('names the client across registers only on a ground, chosen or derived', async () => {
      const { caseB, expertise } = scene.server.town;
      const ground = (caseId: string) =>
        scene.people.stranger.ask(
          'query ($c: ID!, $e: ID!) { consultationGround(caseId: $c, expertiseId: $e) { modes derived missingEvidence sections } }',
          { c: caseId, e: expertise },
        );
      expect((await ground(caseB)).data).toEqual({
        consultationGround: {
          modes: ['M1', 'M2', 'M3'],
          derived: null,
          missingEvidence: ['jointServiceId', 'jointUnitId'],
          sections: ['703/2023 46 §', '703/2023 53 § 1 mom.'],
        },
      });
      const without = await scene.ask('stranger', { caseId: caseB });
      expect(without).toMatchObject({ __typename: 'LegalModeMissing', possibleModes: ['M1', 'M2', 'M3'] });
      const lacking = await scene.ask('stranger', {
        caseId: caseB,
        ground: { mode: 'M3', assessedBy: 'Lääkäri' },
      });
      expect(lacking).toMatchObject({
        __typename: 'LegalModeMissing',
        missingEvidence: ['incapacityReason', 'noLegalRepresentative'],
      });
      const invented = await scene.ask('stranger', {
        caseId: caseB,
        ground: { mode: 'M2', permissionId: 'lupa-1' },
      });
      expect(invented).toMatchObject({ __typename: 'LegalModeMissing', missingEvidence: ['permissionId'] });
      const permissionId = await scene.permission(['working_age']);
      const permitted = await scene.ask('stranger', { caseId: caseB, ground: { mode: 'M2', permissionId } });
      expect(permitted).toMatchObject({
        consultation: { subject: { legalMode: 'M2', clientName: 'Testi Asiakas901' } },
      });
      const { rows } = await scene.owner.query(
        `SELECT evidence ->> 'permissionId' AS permission FROM consultation_subject WHERE case_id = $1`,
        [caseB],
      );
      expect(rows).toEqual([{ permission: permissionId }]);
    });

    it('weighs whose data goes, not who passes it on: a nurse names a social client to a nurse on no easier ground', async () => {
      const { caseB, people } = scene.server.town;
      const permissionId = await scene.permission(['working_age']);
      await scene.owner.query(
        `INSERT INTO relation (id, professional_id, kind, case_id, legal_mode, evidence, purpose, valid_from, created_by)
         VALUES (gen_random_uuid(), $1, 'team_member', $2, 'M2', jsonb_build_object('permissionId', $3::text), 'case_work', $4, $5)`,
        [people.nurse, caseB, permissionId, scene.server.clock.now(), people.stranger],
      );
      expect(await scene.ask('nurse', { caseId: caseB })).toMatchObject({
        __typename: 'LegalModeMissing',
        possibleModes: ['M1', 'M2', 'M3'],
      });
      expect(await scene.ask('nurse', { caseId: caseB, ground: { mode: 'M8' } })).toMatchObject({
        __typename: 'LegalModeMissing',
      });
      expect(await scene.ask('nurse', { caseId: caseB, ground: { mode: 'M2', permissionId } })).toMatchObject(
        {
          consultation: { subject: { legalMode: 'M2' } },
        },
      );
    });

    it('derives the joint service where the case’s team delivers one', async () => {
      const { caseA, expertise } = scene.server.town;
      const answer = await scene.people.worker.ask(
        'query ($c: ID!, $e: ID!) { consultationGround(caseId: $c, expertiseId: $e) { modes derived missingEvidence } }',
        { c: caseA, e: expertise },
      );
      expect(answer.data).toEqual({
        consultationGround: { modes: ['M1', 'M2', 'M3'], derived: 'M1', missingEvidence: [] },
      });
      const outside = await scene.people.nurse.ask(
        'query ($c: ID!, $e: ID!) { consultationGround(caseId: $c, expertiseId: $e) { derived } }',
        { c: caseA, e: expertise },
      );
      expect(outside.errors[0]?.extensions['code']).toBe('NOT_FOUND');
    });
  });
});
