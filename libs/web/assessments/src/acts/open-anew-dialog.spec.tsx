import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { assessmentsPage } from '../testing/assessments-page.js';
import { caseAssessments, sampleAssessment } from '../testing/sample-assessment.js';

const brokenOff = sampleAssessment({
  assessmentStatus: 'discontinued',
  pendingSince: '2026-11-02T08:00:00.000Z',
});
const client = { __typename: 'CaseClient', id: 'cc-1', role: 'subject', client: brokenOff.client } as const;

describe('an assessment opened after one that was broken off', () => {
  let page: ReturnType<typeof assessmentsPage>;
  beforeEach(() => {
    page = assessmentsPage();
    page.answer('OpenCaseAssessment', 'openCaseAssessment', {
      __typename: 'AssessmentChanged',
      assessment: sampleAssessment({ id: 'a-2', assessmentStatus: 'pending' }),
    });
  });
  const open = async () => {
    page.open(caseAssessments([brokenOff], { caseStatus: 'assessment', clients: [client] }));
    await page.press('Avaa arviointi');
  };
  const sent = () => page.server.sentOf('OpenCaseAssessment').map(({ variables }) => variables);
  /** The button of the page stands behind the dialog. */
  const submit = async () => {
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      [...dialog.querySelectorAll('button')].find(({ textContent }) => textContent === 'Avaa arviointi')!,
    );
  };

  it('is of the same need, whose time limits run on', async () => {
    await open();
    await userEvent.click(await screen.findByLabelText(/Samaa tarvetta/));
    expect(screen.getByText('Määräajat jatkuvat vireilletulosta 2.11.2026.')).toBeVisible();
    await submit();
    await waitFor(() => expect(sent()).toMatchObject([{ input: { caseId: 'case-1', pendingSince: null } }]));
  });

  it('is of a new need, from the day it became known', async () => {
    await open();
    await userEvent.click(await screen.findByLabelText(/Uutta tarvetta/));
    await submit();
    await waitFor(() => expect(sent()).toMatchObject([{ input: { pendingSince: expect.any(String) } }]));
  });

  it('waits for the choice', async () => {
    await open();
    await submit();
    expect(sent()).toEqual([]);
  });
});
