import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Assessment } from '../data/assessment-types.js';
import { assessmentsPage } from '../testing/assessments-page.js';
import { caseAssessments, sampleAssessment } from '../testing/sample-assessment.js';

describe('an assessment', () => {
  let page: ReturnType<typeof assessmentsPage>;
  beforeEach(() => {
    page = assessmentsPage();
  });

  describe('what it comes to', () => {
    it('is saved, and a refusal is told in words with what was chosen kept', async () => {
      page.answer('DecideAssessment', 'decideAssessment', {
        __typename: 'AssessmentMoveNotAllowed',
        status: 'signed',
      });
      page.open(caseAssessments([sampleAssessment()]));
      const special = await screen.findByRole('radiogroup', { name: /erityistä tukea/ });
      await userEvent.click(within(special).getByRole('radio', { name: 'Kyllä' }));
      await page.press('Tallenna ratkaisut');
      expect(await screen.findByRole('alert')).toHaveTextContent(
        'Arvioinnin tila on muuttunut: Allekirjoitettu.',
      );
      expect(screen.getByRole('alert')).toHaveTextContent('Valintasi ovat tallessa tällä laitteella.');
      expect(within(special).getByRole('radio', { name: 'Kyllä' })).toBeChecked();
    });
  });

  describe('signing', () => {
    const ready: Partial<Assessment> = {
      assessmentStatus: 'draft_complete',
      assessmentMoves: ['sign', 'discontinue'],
    };

    it('lists what the law still asks for, each with its section and a way there', async () => {
      page.open(
        caseAssessments([
          sampleAssessment({
            missing: [
              { __typename: 'AssessmentGap', what: 'clients_own_view', law: '1301/2014 37 § 1 mom. 3 kohta' },
            ],
          }),
        ]),
      );
      const list = await screen.findByRole('navigation', { name: 'Puuttuu vielä' });
      expect(list).toHaveTextContent('Sosiaalihuoltolaki 37 § 1 mom. 3 kohta');
      await userEvent.click(within(list).getByRole('link', { name: 'Asiakkaan oma näkemys' }));
      expect(screen.getByRole('region', { name: 'Asiakkaan oma näkemys' })).toHaveFocus();
      expect(screen.getByRole('button', { name: /Merkitse luonnos valmiiksi/ })).toHaveAttribute(
        'aria-disabled',
        'true',
      );
    });

    it('is refused, with the section and a way out, to whom the law does not let sign', async () => {
      const signerProblem = {
        __typename: 'SignerProblem',
        why: 'social_worker_in_office',
        law: '1301/2014 36 § 5 mom.',
      } as const;
      page.open(caseAssessments([sampleAssessment({ ...ready, needsSpecialSupport: true, signerProblem })]));
      await page.press('Allekirjoita');
      const dialog = await screen.findByRole('dialog');
      expect(within(dialog).getByText(/virkasuhteinen laillistettu sosiaalityöntekijä/)).toBeVisible();
      expect(within(dialog).getByText(/36 § 5 mom\./)).toBeVisible();
      expect(within(dialog).queryByRole('button', { name: 'Allekirjoita' })).toBeNull();
      expect(within(dialog).getByRole('button', { name: 'Kutsu sosiaalityöntekijä' })).toBeVisible();
    });

    it('is refused by the server too, in words with the section', async () => {
      page.answer('SignAssessment', 'signAssessment', {
        __typename: 'SignerRefused',
        why: 'licence_restricted',
        law: '817/2015 3 §',
      });
      page.open(caseAssessments([sampleAssessment({ ...ready, relationshipContinues: true })]));
      await page.press('Allekirjoita');
      const dialog = await screen.findByRole('dialog');
      await userEvent.click(within(dialog).getByRole('button', { name: 'Allekirjoita' }));
      expect(await within(dialog).findByRole('alert')).toHaveTextContent(
        'Ammatinharjoittamisoikeuttasi on rajoitettu. (Laki sosiaalihuollon ammattihenkilöistä 3 §)',
      );
    });

    it('waits for the network, and says so', async () => {
      const desk = page.open(caseAssessments([sampleAssessment({ ...ready, relationshipContinues: true })]));
      await page.press('Allekirjoita');
      const dialog = await screen.findByRole('dialog');
      act(() => desk.line.break());
      await within(dialog).findByText(
        'Ei yhteyttä. Toiminto palaa, kun yhteys palaa.',
        {},
        { timeout: 8000 },
      );
      expect(within(dialog).getByRole('button', { name: 'Allekirjoita' })).toHaveAttribute(
        'aria-disabled',
        'true',
      );
    });
  });
});
