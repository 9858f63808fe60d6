import userEvent from '@testing-library/user-event';
import { screen } from '@testing-library/react';
import type { CaseAssessmentsQuery } from '@rinnalla/web-graphql';
import { FakeServer, openDesk, settled, type Desk } from '@rinnalla/web-testing';
import { CaseAssessments } from '../page/case-assessments.js';

/** The page of a case's assessments, with the server's end in the test's hands. */
export function assessmentsPage(onWriting: (place: string | null) => void = () => undefined) {
  const server = new FakeServer();
  // The emulated page has no height to scroll.
  Element.prototype.scrollIntoView = () => undefined;
  const content = (
    <CaseAssessments
      caseId="case-1"
      isHidden={false}
      onWriting={onWriting}
      printHref={(id) => `/print/assessments/${id}`}
    />
  );
  const stands = (found: CaseAssessmentsQuery) => server.answer('CaseAssessments', () => found);
  const open = (found?: CaseAssessmentsQuery): Desk => {
    if (found) stands(found);
    return openDesk(content, { server });
  };
  /** The page is loaded anew; what was kept on the device stays. */
  const reload = async ({ rerender }: Desk, found: CaseAssessmentsQuery) => {
    rerender(<p />);
    stands(found);
    rerender(content);
    await settled();
  };
  const answer = (operation: string, field: string, result: object) =>
    server.answer(operation, () => ({ __typename: 'Mutation', [field]: result }));
  const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
  return { server, open, reload, answer, press };
}
