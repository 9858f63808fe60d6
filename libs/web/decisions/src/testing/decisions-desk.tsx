import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import type { CaseWithDecisions } from '../data/decision-types.js';
import { CaseDecisions } from '../list/case-decisions.js';

/** The decisions of a case on the screen of whoever works with them, with a server that answers as it is told. */
export class DecisionsDesk {
  readonly server = new FakeServer().answer('Colleagues', () => ({
    __typename: 'Query',
    colleagues: [
      {
        __typename: 'Professional',
        id: 'leena',
        name: 'Leena Testinen',
        profession: 'lead_social_worker',
        unit: { __typename: 'Unit', id: 'unit-a', nameFi: 'Yksikkö A', nameSv: 'Enhet A' },
      },
    ],
  }));

  async open(found: CaseWithDecisions, isHidden = false): Promise<void> {
    this.server.answer('CaseDecisions', () => ({ __typename: 'Query', case: found }));
    openDesk(<CaseDecisions caseId="case-1" isHidden={isHidden} />, { server: this.server });
    await screen.findByRole('heading', { name: 'Päätökset' });
  }

  /** Answers a change, the last answer from then on. */
  answer(operation: string, field: string, ...results: object[]): void {
    const left = [...results];
    this.server.answer(operation, () => ({
      __typename: 'Mutation',
      [field]: left.length > 1 ? left.shift() : left[0],
    }));
  }

  press(name: string | RegExp): Promise<void> {
    return userEvent.click(screen.getByRole('button', { name }));
  }
}
