import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { PLAN_ITEMS } from '@rinnalla/domain';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import type { Signing } from '../data/plan-types.js';
import { aino, kaisa } from '../testing/sample-plan.js';
import { PrintedSignedPlan } from './printed-signed-plan.js';

const AT = '2026-11-03T08:00:00.000Z';
const open = (server: FakeServer) =>
  openDesk(<PrintedSignedPlan caseId="case-1" signingId="signing-1" caseHref="/cases/case-1" />, { server });

interface Told {
  readonly signing?: Partial<Signing>;
  /** How the goal was withdrawn afterwards. */
  readonly goalWithdrawal?: Record<string, unknown> | null;
}

const signedPlan = ({ signing = {}, goalWithdrawal = null }: Told) => ({
  __typename: 'SignedPlan',
  signing: {
    __typename: 'PlanSigning',
    id: 'signing-1',
    planId: 'plan-1',
    caseId: 'case-1',
    number: 2,
    agreedOn: '2026-11-02',
    obstacle: null,
    dissent: 'En halua muuttaa.',
    signedAt: AT,
    profession: 'lead_social_worker',
    signedBy: aino,
    ...signing,
  },
  client: {
    __typename: 'Client',
    id: 'client-1',
    givenNames: 'Marko',
    familyName: 'Kettula',
    birthDate: '1979-05-14',
  },
  items: PLAN_ITEMS.map(({ number, key }) => ({
    __typename: 'SignedItem',
    number,
    key,
    state: number === 4 ? 'not_applicable' : 'complete',
    notApplicableReason: number === 4 ? 'Asiakas muuttaa.' : null,
  })),
  texts: [
    {
      __typename: 'SignedText',
      lineId: 'text-1',
      withdrawal: null,
      item: 1,
      voice: 'client',
      body: 'Selkä on kipeä.',
      updatedAt: AT,
      updatedBy: kaisa,
    },
  ],
  goals: [
    {
      __typename: 'SignedGoal',
      lineId: 'goal-1',
      withdrawal: goalWithdrawal,
      title: 'Kävelen joka päivä',
      description: '',
      attainment: null,
      updatedAt: AT,
      updatedBy: aino,
    },
  ],
  plannedServices: [
    {
      __typename: 'SignedService',
      lineId: 'service-1',
      withdrawal: null,
      service: 'social_work',
      description: 'Viikoittain',
      provider: null,
      startsOn: '2026-12-01',
      duration: null,
      clientProposal: null,
      updatedAt: AT,
      updatedBy: aino,
    },
  ],
  responsibilities: [
    {
      __typename: 'SignedResponsibility',
      lineId: 'responsibility-1',
      withdrawal: null,
      what: 'Soita velkaneuvontaan',
      dueOn: null,
      responsibilityStatus: 'accepted',
      owner: kaisa,
    },
  ],
});

const openSigned = (told: Told = {}) =>
  open(
    new FakeServer().answer('SignedPlanPrint', () => ({
      __typename: 'Query',
      printSignedPlan: signedPlan(told),
    })),
  );

describe('a signed version on paper', () => {
  // jsdom has no sheets to adopt: what the margins of the paper say is for a browser.
  beforeAll(() => {
    Object.assign(CSSStyleSheet.prototype, { replaceSync: () => undefined });
    Object.assign(document, { adoptedStyleSheets: [] });
  });
  afterAll(() => {
    Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync');
    Reflect.deleteProperty(document, 'adoptedStyleSheets');
  });

  it('stands as it was signed: who and when, the day, the dissent, each item with its words and lines', async () => {
    openSigned();
    expect(await screen.findByRole('heading', { level: 1, name: 'Asiakassuunnitelma' })).toBeVisible();
    const paper = screen.getByRole('main');
    for (const words of [
      'Aino Testinen, Johtava sosiaalityöntekijä',
      '2.11.2026',
      'En halua muuttaa.',
      'Marko Kettula',
      'Selkä on kipeä.',
      'Asiakas muuttaa.',
      'Kävelen joka päivä',
      'Viikoittain',
      'Soita velkaneuvontaan',
    ]) {
      expect(paper).toHaveTextContent(words);
    }
    expect(paper).not.toHaveTextContent('Peruttu myöhemmin virheellisenä');
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(11);
  });

  it('tells of the evident obstacle in the place of the day, and of no consent that nobody gave', async () => {
    openSigned({
      signing: { agreedOn: null, obstacle: 'Asiakas on tehohoidossa eikä pysty vastaamaan.', dissent: null },
    });
    await screen.findByRole('heading', { level: 1, name: 'Asiakassuunnitelma' });
    const paper = screen.getByRole('main');
    expect(paper).toHaveTextContent('Ei käyty läpi asiakkaan kanssa, ilmeinen este');
    expect(paper).toHaveTextContent('Asiakas on tehohoidossa eikä pysty vastaamaan.');
    expect(paper).not.toHaveTextContent('Ei eriävää näkemystä');
  });

  it('marks a line that was withdrawn as wrong afterwards, with the day and who, and leaves it as it was', async () => {
    openSigned({
      goalWithdrawal: {
        __typename: 'Correction',
        id: 'correction-1',
        at: '2026-11-12T09:00:00.000Z',
        by: kaisa,
      },
    });
    const mark = await screen.findByText('Peruttu myöhemmin virheellisenä');
    expect(mark.closest('div')).toHaveTextContent(/Kaisa Testinen.*12.11.2026/);
    expect(screen.getByRole('heading', { level: 4, name: 'Kävelen joka päivä' })).toBeVisible();
  });

  it('is headed by what it says where the reader may not see it, and tells nothing of the case', async () => {
    open(
      new FakeServer().answer('SignedPlanPrint', () => {
        throw new GraphqlFault({ code: 'NOT_FOUND' });
      }),
    );
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.getByRole('main')).not.toHaveTextContent('case-1');
  });
});
