import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { CaseWithDecisions } from '../data/decision-types.js';
import { DecisionsDesk } from '../testing/decisions-desk.js';
import { caseWith, sampleDecision } from '../testing/sample-decision.js';

describe('decisions of a case', () => {
  let desk: DecisionsDesk;
  beforeEach(() => {
    desk = new DecisionsDesk();
  });

  it('say what to do when there are none', async () => {
    await desk.open(caseWith([]));
    expect(screen.getByText('Ei vielä päätöksiä')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Aloita päätöksen seuranta' })).toBeVisible();
  });

  it('are kept, with the reason and the section, from those to whom the law opens none', async () => {
    await desk.open(
      caseWith(null, {
        viewerCan: { __typename: 'CaseRights', trackDecisions: false },
        masks: [
          {
            __typename: 'Mask',
            field: 'decisions',
            reason: 'legal_mode',
            sections: ['457/2024 18 §'],
            remedy: 'none',
          },
        ],
      }),
    );
    expect(screen.getByText(/18 §/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('of the reader’s joint service are shown, and it is said that the others are not', async () => {
    const mask: CaseWithDecisions['masks'][number] = {
      __typename: 'Mask',
      field: 'decisions',
      reason: 'work_task',
      sections: ['457/2024 18 §'],
      remedy: 'none',
    };
    const jointService = {
      __typename: 'Workspace',
      id: 'workspace-a',
      nameFi: 'Aikuisten tiimi',
      nameSv: 'Vuxenteamet',
    } as const;
    await desk.open(
      caseWith([sampleDecision({ isOfJointService: true, jointService })], {
        viewerCan: { __typename: 'CaseRights', trackDecisions: false },
        masks: [mask],
      }),
    );
    const card = within(screen.getByRole('article', { name: 'Tuettu asuminen kotiin' }));
    expect(card.getByText('Yhteinen palvelu')).toBeVisible();
    expect(card.getByText('Aikuisten tiimi')).toBeVisible();
    expect(screen.getByText('Muut päätökset')).toBeVisible();
    expect(screen.getByText(/18 §/)).toBeVisible();
  });

  it('say when the joint service they were made in is none any more', async () => {
    await desk.open(caseWith([sampleDecision({ isOfJointService: true })]));
    expect(screen.getByText('Palvelua ei enää anneta yhdessä')).toBeVisible();
    expect(screen.queryByText('Muut päätökset')).toBeNull();
  });

  it('tell how far each has come, and by when it must be carried out', async () => {
    await desk.open(caseWith([sampleDecision()]));
    const stages = within(screen.getByRole('list', { name: 'Päätöksen vaiheet' })).getAllByRole('listitem');
    expect(stages).toHaveLength(5);
    expect(stages[0]).toHaveTextContent('Valmistelussa, 2.2.2026');
    expect(stages[0]).toHaveAttribute('aria-current', 'step');
    expect(stages[1]).toHaveTextContent('Tehty, ei vielä');
    expect(screen.getByText('Toimeenpantava viimeistään')).toBeVisible();
    expect(screen.getByText(/29\.4\./)).toBeVisible();
  });

  it('are not prepared on an ended case (SHL 34 §); what was written is corrected still', async () => {
    await desk.open(caseWith([sampleDecision({ decisionStatus: 'executed' })], { status: 'ended' }));
    expect(screen.queryByRole('button', { name: 'Aloita päätöksen seuranta' })).toBeNull();
  });

  it('offer no act to those who only read', async () => {
    await desk.open(
      caseWith([sampleDecision()], { viewerCan: { __typename: 'CaseRights', trackDecisions: false } }),
    );
    expect(screen.queryByRole('button', { name: /Kirjaa päätös tehdyksi/ })).toBeNull();
  });

  it('tell a client’s name only where there are several, and never under the shield', async () => {
    const several = caseWith([sampleDecision()]);
    const [client] = several.clients;
    if (!client) throw new Error('A case has a client');
    await desk.open({ ...several, clients: [client, { ...client, id: 'case-client-2' }] }, true);
    expect(screen.queryByText('Marko Kettula')).toBeNull();
  });
});
