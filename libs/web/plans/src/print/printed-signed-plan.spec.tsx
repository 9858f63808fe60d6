import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { PLAN_ITEMS } from '@rinnalla/domain';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import { aino, kaisa } from '../testing/sample-plan.js';
import { PrintedSignedPlan } from './printed-signed-plan.js';

const AT = '2026-11-03T08:00:00.000Z';
const open = (server: FakeServer) =>
  openDesk(<PrintedSignedPlan caseId="case-1" signingId="signing-1" caseHref="/cases/case-1" />, { server });

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
    open(
      new FakeServer().answer('SignedPlanPrint', () => ({
        __typename: 'Query',
        printSignedPlan: {
          __typename: 'SignedPlan',
          signing: {
            __typename: 'PlanSigning',
            id: 'signing-1',
            planId: 'plan-1',
            caseId: 'case-1',
            number: 2,
            agreedOn: '2026-11-02',
            dissent: 'En halua muuttaa.',
            signedAt: AT,
            profession: 'lead_social_worker',
            signedBy: aino,
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
              what: 'Soita velkaneuvontaan',
              dueOn: null,
              responsibilityStatus: 'accepted',
              owner: kaisa,
            },
          ],
        },
      })),
    );
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
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(11);
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
