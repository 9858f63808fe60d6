import { beforeEach, describe, expect, it } from '@jest/globals';
import { UnsentDrafts } from '@rinnalla/web-session';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Assessment } from '../data/assessment-types.js';
import { assessmentsPage } from '../testing/assessments-page.js';
import { caseAssessments, sampleAssessment } from '../testing/sample-assessment.js';

const BACK = 'Tallentamattomat valintasi on palautettu.';
const MEANWHILE = 'Työkaveri muutti arviointia, kun teit valintoja.';

describe('the decisions of an assessment whose answer was lost', () => {
  let page: ReturnType<typeof assessmentsPage>;
  beforeEach(() => {
    page = assessmentsPage();
  });
  const stands = (about: Partial<Assessment> = {}) => caseAssessments([sampleAssessment(about)]);
  const choose = async (question: RegExp, answer: string) => {
    const group = await screen.findByRole('radiogroup', { name: question });
    await userEvent.click(within(group).getByRole('radio', { name: answer }));
  };
  const sent = () =>
    page.server
      .sentOf('DecideAssessment')
      .map(({ variables }) => variables['input'] as { mutationId: string; version: number });
  const sentAre = (count: number) => waitFor(() => expect(sent()).toHaveLength(count));
  const idsAre = (count: number) =>
    expect(new Set(sent().map(({ mutationId }) => mutationId)).size).toBe(count);
  const isSaved = (about: Partial<Assessment>) =>
    page.answer('DecideAssessment', 'decideAssessment', {
      __typename: 'AssessmentChanged',
      assessment: sampleAssessment(about),
    });
  /** Chosen and sent; the network breaks before the answer, and the page is loaded anew, as the assessment then stands. */
  const lostAndReloaded = async (about: Partial<Assessment> = {}) => {
    const desk = page.open(stands());
    await choose(/erityistä tukea/, 'Kyllä');
    await page.press('Tallenna ratkaisut');
    await sentAre(1);
    expect(await screen.findByRole('alert')).toHaveTextContent('Palvelimeen ei saada yhteyttä');
    await page.reload(desk, stands(about));
    return desk;
  };

  it('are sent again as the same change, and leave no draft', async () => {
    const { rerender } = await lostAndReloaded();
    expect(await screen.findByText(BACK)).toBeVisible();
    isSaved({ needsSpecialSupport: true, version: 4 });
    await page.press('Tallenna ratkaisut');
    expect(await screen.findByText('Ratkaisut on tallennettu.')).toBeVisible();
    expect(sent()).toHaveLength(2);
    idsAre(1);
    rerender(<UnsentDrafts />);
    expect(await screen.findByText('Sinulla ei ole lähettämättömiä tekstejä.')).toBeVisible();
  });

  it('are another change when something else is chosen', async () => {
    await lostAndReloaded();
    await screen.findByText(BACK);
    await choose(/Jatkuuko asiakkuus/, 'Ei');
    await page.press('Tallenna ratkaisut');
    await sentAre(2);
    idsAre(2);
  });

  it('go out again though the assessment has changed since: it may be they that changed it', async () => {
    await lostAndReloaded({ version: 4, startedOn: '2026-03-04' });
    await screen.findAllByText(/4\.3\.2026/);
    expect(screen.queryByText(MEANWHILE)).toBeNull();
    page.answer('DecideAssessment', 'decideAssessment', { __typename: 'StaleVersion', currentVersion: 4 });
    await page.press('Tallenna ratkaisut');
    await sentAre(2);
    idsAre(1);
    // It was not: somebody else's stands there.
    expect(await screen.findByText(MEANWHILE)).toBeVisible();
    await page.press('Tallenna minun valintani');
    await sentAre(3);
    idsAre(2);
    expect(sent().map(({ version }) => version)).toEqual([3, 3, 4]);
  });

  it('are half-chosen no more where they turn out to be saved', async () => {
    const { rerender } = await lostAndReloaded({ needsSpecialSupport: true, version: 4 });
    expect(await screen.findByText('Ratkaisut on tallennettu.')).toBeVisible();
    expect(screen.queryByText(BACK)).toBeNull();
    rerender(<UnsentDrafts />);
    expect(await screen.findByText('Sinulla ei ole lähettämättömiä tekstejä.')).toBeVisible();
  });
});
