import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { assessmentsPage } from '../testing/assessments-page.js';
import { caseAssessments, sampleAssessment } from '../testing/sample-assessment.js';

const REASON = 'Sama palvelu jatkuu, ja tarve tunnetaan.';
const marko = {
  __typename: 'CaseClient',
  id: 'cc-1',
  role: 'subject',
  client: { __typename: 'Client', id: 'client-1', givenNames: 'Marko', familyName: 'Kettula' },
} as const;

describe('an assessment that is evidently unnecessary', () => {
  let page: ReturnType<typeof assessmentsPage>;
  beforeEach(() => {
    page = assessmentsPage();
  });
  const write = async (reason: string) => {
    await page.press('Arviointi on tarpeeton');
    await userEvent.click(await screen.findByLabelText('Miksi arviointi on ilmeisen tarpeeton'));
    await userEvent.paste(reason);
    await page.press('Kirjaa tarpeettomaksi');
  };

  it('is recorded with its reason, and stands on the case', async () => {
    page.answer('ForgoAssessment', 'forgoAssessment', {
      __typename: 'AssessmentChanged',
      assessment: sampleAssessment({ assessmentStatus: 'discontinued' }),
    });
    page.open(caseAssessments([], { caseStatus: 'pending', clients: [marko] }));
    await write(REASON);
    await waitFor(() =>
      expect(page.server.sentOf('ForgoAssessment')[0]?.variables).toMatchObject({
        input: { caseId: 'case-1', clientId: 'client-1', reason: REASON },
      }),
    );
    expect(await screen.findByText('Arviointi kirjattiin tarpeettomaksi')).toBeVisible();
  });

  it('asks for a reason that somebody else can judge', async () => {
    page.open(caseAssessments([], { caseStatus: 'pending', clients: [marko] }));
    await write('Ei.');
    expect(page.server.sentOf('ForgoAssessment')).toEqual([]);
  });

  it('says why, with the section, when the law does not let one answer for it', async () => {
    page.answer('ForgoAssessment', 'forgoAssessment', {
      __typename: 'SignerRefused',
      why: 'social_worker',
      law: '417/2007 26 §',
    });
    page.open(caseAssessments([], { caseStatus: 'pending', clients: [marko] }));
    await write(REASON);
    expect(await screen.findByRole('alert')).toHaveTextContent(/26\s§/);
  });

  it('is for those who answer for the client', async () => {
    const viewerCan = {
      __typename: 'CaseRights',
      writeAssessment: true,
      signAssessment: false,
      changeTeam: false,
    } as const;
    page.open(caseAssessments([], { caseStatus: 'pending', clients: [marko], viewerCan }));
    expect(await screen.findByRole('button', { name: 'Avaa arviointi' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Arviointi on tarpeeton' })).toBeNull();
  });
});
