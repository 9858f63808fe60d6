import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildScene, type Scene, type Seen } from './consultations-scene.js';

describe('an identified consultation', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await buildScene();
  });
  afterAll(async () => {
    await scene.leave();
  });

  const answer = { answer: 'Aloittakaa univalmennuksella.', advice: 'change_plan' };
  it('goes from question to outcome, each step logged and told', async () => {
    const { town } = scene.server;
    const planId = await scene.addPlanText('Nukun huonosti.');
    const asked = await scene.ask('worker', { attach: [{ planId, item: 1, voice: 'client' }] });
    expect(asked).toMatchObject({
      __typename: 'ConsultationAsked',
      consultation: {
        status: 'requested',
        viewerRole: 'asker',
        viewerMoves: ['cancel'],
        subject: { caseId: town.caseA, clientName: 'Testi Asiakas900', birthYear: 1979, legalMode: 'M1' },
        attachments: [{ item: 1, voice: 'client', body: 'Nukun huonosti.' }],
        steps: [{ move: 'ask', toStatus: 'requested' }],
      },
    });
    const { id } = asked['consultation'] as Seen;

    const claimed = await scene.move('nurse', 'claimConsultation', { consultationId: id });
    expect(claimed).toMatchObject({
      __typename: 'ConsultationMoved',
      consultation: {
        status: 'claimed',
        viewerRole: 'claimant',
        viewerMoves: ['release', 'ask_more', 'answer', 'decline', 'redirect'],
        subject: { caseId: null, caseNumber: null, clientName: 'Testi Asiakas900', birthYear: 1979 },
        attachments: [{ body: 'Nukun huonosti.' }],
      },
    });

    await scene.move('nurse', 'askMoreInfo', { consultationId: id, message: 'Kauanko tätä on kestänyt?' });
    const given = await scene.move('worker', 'giveMoreInfo', {
      consultationId: id,
      message: 'Puoli vuotta.',
    });
    expect(given).toMatchObject({
      consultation: { status: 'claimed', messages: [{}, { body: 'Puoli vuotta.' }] },
    });
    await scene.move('nurse', 'sendConsultationMessage', { consultationId: id, body: 'Kiitos.' });
    const answered = await scene.move('nurse', 'answerConsultation', { consultationId: id, ...answer });
    expect(answered).toMatchObject({ consultation: { status: 'answered', ...answer, viewerMoves: [] } });
    const closed = await scene.move('worker', 'closeConsultation', {
      consultationId: id,
      usefulness: 5,
      changedPlan: true,
      avoidedVisit: false,
    });
    expect(closed).toMatchObject({
      consultation: {
        status: 'closed',
        outcome: { usefulness: 5, changedPlan: true, avoidedVisit: false },
        viewerMoves: [],
      },
    });
    const steps = ['claim', 'ask_more', 'give_more', 'answer', 'close'];
    expect((closed['consultation'] as { steps: { move: string }[] }).steps.map((step) => step.move)).toEqual([
      'ask',
      ...steps,
    ]);

    const told = ['requested', 'claimed', 'moreInfoAsked', 'moreInfoGiven', 'answered', 'closed'].map(
      (type) => `consultation.${type}`,
    );
    expect(await scene.events(`case:${town.caseA}`, id)).toEqual(told);
    expect(await scene.events(`workspace:${town.workspaceA}`, id)).toEqual(told);
    expect(await scene.events(`user:${town.people.worker}`, id)).toEqual(told);
    expect(await scene.events(`user:${town.people.nurse}`, id)).toEqual(told.slice(1));
    expect(await scene.events(`expertise:${town.expertise}`, id)).toEqual(told.slice(0, 2));

    const uses = await scene.usage(id);
    for (const operation of [
      'askConsultation',
      'claimConsultation',
      'askMoreInfo',
      'giveMoreInfo',
      'answerConsultation',
      'closeConsultation',
    ]) {
      expect(uses).toContainEqual(
        expect.objectContaining({ operation, purpose: 'consultation', client_ids: [town.clientA] }),
      );
    }
  });

  it('is given back also while the asker owes a reply, and taken up by another with all that was written', async () => {
    const id = await scene.asked();
    await scene.move('nurse', 'claimConsultation', { consultationId: id });
    await scene.move('nurse', 'askMoreInfo', { consultationId: id, message: 'Millainen lääkitys?' });
    expect(await scene.see('nurse', id)).toMatchObject({
      status: 'more_info_asked',
      viewerMoves: ['release'],
    });
    const released = await scene.move('nurse', 'releaseConsultation', {
      consultationId: id,
      reason: 'Vuoro päättyi',
    });
    expect(released).toMatchObject({ consultation: { status: 'requested', claimedBy: null, messages: [] } });
    expect(await scene.see('worker', id)).toMatchObject({ status: 'requested', viewerMoves: ['cancel'] });
    await scene.move('colleagueNurse', 'claimConsultation', { consultationId: id });
    expect(await scene.see('colleagueNurse', id)).toMatchObject({
      status: 'claimed',
      messages: [{ body: 'Millainen lääkitys?' }],
    });
  });

  it('is answered or declined straight from the inbox: the answer is the claim', async () => {
    const id = await scene.asked();
    const answered = await scene.move('nurse', 'answerConsultation', { consultationId: id, ...answer });
    expect(answered).toMatchObject({
      consultation: {
        status: 'answered',
        claimedBy: { id: scene.server.town.people.nurse },
        subject: { birthYear: 1979 },
      },
    });
    const other = await scene.asked();
    const declined = await scene.move('nurse', 'declineConsultation', {
      consultationId: other,
      reason: 'Ei kuulu meille',
    });
    expect(declined).toMatchObject({ __typename: 'ConsultationMoved', consultation: null });
    const closed = await scene.move('worker', 'closeConsultation', { consultationId: other });
    expect(closed).toMatchObject({ consultation: { status: 'closed', outcome: null } });
  });

  it('is redirected only where its ground holds for the other expertise too', async () => {
    const { town } = scene.server;
    const id = await scene.asked();
    await scene.move('nurse', 'claimConsultation', { consultationId: id });
    const redirected = await scene.move('nurse', 'redirectConsultation', {
      consultationId: id,
      expertiseId: scene.socialExpertise,
      reason: 'Velka-asia',
    });
    expect(redirected).toMatchObject({ __typename: 'ConsultationMoved', consultation: null });
    expect(await scene.see('nurse', id)).toBe('NOT_FOUND');
    for (const stream of [`expertise:${town.expertise}`, `expertise:${scene.socialExpertise}`]) {
      expect(await scene.events(stream, id)).toContain('consultation.redirected');
    }
    const claimed = await scene.move('neighbour', 'claimConsultation', { consultationId: id });
    expect(claimed).toMatchObject({ consultation: { subject: { legalMode: 'M8' } } });

    // Workspace B delivers no joint service: from its own register it may ask, across the registers it may not.
    const own = await scene.asked({ caseId: town.caseB, expertiseId: scene.socialExpertise }, 'stranger');
    await scene.move('neighbour', 'claimConsultation', { consultationId: own });
    const refused = await scene.move('neighbour', 'redirectConsultation', {
      consultationId: own,
      expertiseId: town.expertise,
      reason: 'Terveysasia',
    });
    expect(refused).toMatchObject({ __typename: 'LegalModeMissing', possibleModes: ['M1', 'M2', 'M3'] });
    expect(await scene.see('neighbour', own)).toMatchObject({ status: 'claimed', viewerRole: 'claimant' });
  });

  it('is reassigned by the lead, to another holder of the expertise only, and the first one sees it no more', async () => {
    const { people } = scene.server.town;
    const id = await scene.asked();
    await scene.move('nurse', 'claimConsultation', { consultationId: id });
    expect(await scene.see('lead', id)).toMatchObject({ viewerRole: 'lead', viewerMoves: ['reassign'] });
    for (const professionalId of [people.worker, people.nurse, people.stranger]) {
      const refused = await scene.refusal(scene.people.lead, 'reassignConsultation', {
        consultationId: id,
        professionalId,
      });
      expect(refused).toBe('BAD_INPUT input.professionalId');
    }
    const moved = await scene.move('lead', 'reassignConsultation', {
      consultationId: id,
      professionalId: people.colleagueNurse,
    });
    expect(moved).toMatchObject({
      consultation: { status: 'claimed', claimedBy: { id: people.colleagueNurse } },
    });
    expect(await scene.see('nurse', id)).toBe('NOT_FOUND');
    expect(await scene.see('colleagueNurse', id)).toMatchObject({
      viewerRole: 'claimant',
      subject: { birthYear: 1979 },
    });
    expect(await scene.events(`user:${people.nurse}`, id)).toContain('consultation.reassigned');
    const late = await scene.move('nurse', 'releaseConsultation', {
      consultationId: id,
      reason: 'Vuoro päättyi',
    });
    expect(late).toMatchObject({ __typename: 'AlreadyClaimed', claimedBy: { id: people.colleagueNurse } });
  });

  it('tells a stale version, and the moves there are, instead of making the move', async () => {
    const id = await scene.asked();
    const early = await scene.move('worker', 'closeConsultation', {
      consultationId: id,
      usefulness: 1,
      changedPlan: false,
      avoidedVisit: false,
    });
    expect(early).toMatchObject({
      __typename: 'ConsultationMoveNotAllowed',
      status: 'requested',
      allowed: ['cancel'],
    });
    await scene.move('nurse', 'claimConsultation', { consultationId: id });
    const stale = await scene.move('worker', 'cancelConsultation', {
      consultationId: id,
      version: 1,
      reason: 'Virhe',
    });
    expect(stale).toMatchObject({ __typename: 'StaleVersion', currentVersion: 2 });
    await scene.move('nurse', 'answerConsultation', { consultationId: id, ...answer });
    const gone = await scene.move('colleagueNurse', 'claimConsultation', { consultationId: id });
    expect(gone).toMatchObject({
      __typename: 'AlreadyClaimed',
      claimedBy: { id: scene.server.town.people.nurse },
    });
  });

  it('keeps the first wording of a corrected or withdrawn message', async () => {
    const id = await scene.asked();
    await scene.move('nurse', 'claimConsultation', { consultationId: id });
    const sent = await scene.move('nurse', 'sendConsultationMessage', {
      consultationId: id,
      body: 'Unta 4 t',
    });
    const { id: messageId } = sent['message'] as Seen;
    const corrected = await scene.move('nurse', 'correctConsultationMessage', {
      messageId,
      version: 1,
      body: 'Unta 6 t',
      reason: 'Kirjoitusvirhe',
    });
    expect(corrected).toMatchObject({ message: { body: 'Unta 6 t', version: 2 } });
    const stale = await scene.move('nurse', 'correctConsultationMessage', {
      messageId,
      version: 1,
      body: 'Unta 7 t',
      reason: 'Kirjoitusvirhe',
    });
    expect(stale).toMatchObject({ __typename: 'StaleVersion', currentVersion: 2, currentText: 'Unta 6 t' });
    await scene.move('nurse', 'withdrawConsultationMessage', {
      messageId,
      version: 2,
      reason: 'Väärä ketju',
    });
    expect(await scene.see('worker', id)).toMatchObject({
      messages: [
        {
          body: '',
          version: 3,
          corrections: [
            { kind: 'corrected', original: '{"body":"Unta 4 t"}', reason: 'Kirjoitusvirhe' },
            { kind: 'withdrawn', original: '{"body":"Unta 6 t"}' },
          ],
        },
      ],
    });
    const { people, caseA } = scene.server.town;
    const told = ['messageSent', 'messageCorrected', 'messageWithdrawn'].map(
      (type) => `consultation.${type}`,
    );
    for (const stream of [`user:${people.worker}`, `user:${people.nurse}`, `case:${caseA}`]) {
      expect(await scene.events(stream, messageId)).toEqual(told);
    }
    const byAnother = await scene.refusal(scene.people.worker, 'withdrawConsultationMessage', {
      messageId,
      version: 3,
      reason: 'Ei minun',
    });
    expect(byAnother).toBe('NOT_ALLOWED');
  });
});
