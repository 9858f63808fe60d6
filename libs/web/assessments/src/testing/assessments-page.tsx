import userEvent from '@testing-library/user-event';
import { screen } from '@testing-library/react';
import type { CaseAssessmentsQuery } from '@rinnalla/web-graphql';
import { FakeServer, openDesk, type Desk } from '@rinnalla/web-testing';
import { CaseAssessments } from '../page/case-assessments.js';

/** The page of a case's assessments, with the server's end in the test's hands. */
export function assessmentsPage(onWriting: (place: string | null) => void = () => undefined) {
  const server = new FakeServer();
  // The emulated page has no height to scroll.
  Element.prototype.scrollIntoView = () => undefined;
  const open = (found?: CaseAssessmentsQuery): Desk => {
    if (found) server.answer('CaseAssessments', () => found);
    return openDesk(
      <CaseAssessments
        caseId="case-1"
        isHidden={false}
        onWriting={onWriting}
        printHref={(id) => `/print/assessments/${id}`}
      />,
      { server },
    );
  };
  const answer = (operation: string, field: string, result: object) =>
    server.answer(operation, () => ({ __typename: 'Mutation', [field]: result }));
  const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
  return { server, open, answer, press };
}
