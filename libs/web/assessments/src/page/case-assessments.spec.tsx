import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphqlFault } from '@rinnalla/web-testing';
import type { Section } from '../data/assessment-types.js';
import { assessmentsPage } from '../testing/assessments-page.js';
import {
  aino,
  caseAssessments,
  kaisa,
  sampleAssessment,
  sampleSection,
} from '../testing/sample-assessment.js';

const SITUATION = 'Yhteenveto tilanteesta ja palvelujen tarpeesta';
const ACTS = /avaa|muokkaa|kirjoita|kutsu|merkitse|tallenna|keskeytä/i;
const reading = {
  __typename: 'CaseRights',
  writeAssessment: false,
  signAssessment: false,
  changeTeam: false,
} as const;

describe('the assessments of a case', () => {
  const onWriting = jest.fn<(place: string | null) => void>();
  let page: ReturnType<typeof assessmentsPage>;
  beforeEach(() => {
    onWriting.mockClear();
    page = assessmentsPage(onWriting);
  });

  describe('where there is nothing to show', () => {
    it('say what an assessment is for, and open one', async () => {
      page.answer('OpenCaseAssessment', 'openCaseAssessment', {
        __typename: 'AssessmentChanged',
        assessment: sampleAssessment({ assessmentStatus: 'pending' }),
      });
      const marko = {
        __typename: 'CaseClient',
        id: 'cc-1',
        role: 'subject',
        client: { __typename: 'Client', id: 'client-1', givenNames: 'Marko', familyName: 'Kettula' },
      } as const;
      page.open(caseAssessments([], { clients: [marko] }));
      expect(await screen.findByText('Arviointia ei ole avattu')).toBeVisible();
      expect(screen.getByText(/sosiaalihuoltolaki 36 §/)).toBeVisible();
      await page.press('Avaa arviointi');
      await waitFor(() =>
        expect(page.server.sentOf('OpenCaseAssessment')[0]?.variables).toMatchObject({
          input: { caseId: 'case-1', clientId: 'client-1' },
        }),
      );
    });

    it('say the same of what is not there and of what may not be seen', async () => {
      for (const code of ['NOT_FOUND', 'NOT_ALLOWED'] as const) {
        page.server.answer('CaseAssessments', () => {
          throw new GraphqlFault({ code });
        });
        const { unmount } = page.open();
        expect(
          await screen.findByText('Arviointia ei ole, tai sinulla ei ole siihen oikeutta.'),
        ).toBeVisible();
        unmount();
      }
    });

    it('say what failed, with a code for support, and try again', async () => {
      page.server.answer('CaseAssessments', () => {
        throw new GraphqlFault({ code: 'INTERNAL', errorId: 'e-7' });
      });
      page.open();
      expect(await screen.findByText('Tukikoodi: e-7')).toBeVisible();
      page.server.answer('CaseAssessments', () => caseAssessments([sampleAssessment()]));
      await page.press('Yritä uudelleen');
      expect(await screen.findByText('Selkä on kipeä.')).toBeVisible();
    });

    it('are kept, with the reason and the section, from those to whom the law opens none', async () => {
      page.open(
        caseAssessments(null, {
          viewerCan: reading,
          masks: [
            {
              __typename: 'Mask',
              field: 'assessments',
              reason: 'legal_mode',
              sections: ['457/2024 18 §'],
              remedy: 'ask_permission',
            },
          ],
        }),
      );
      expect(await screen.findByText(/18 §/)).toBeVisible();
      expect(screen.getByText(/Pyydä asiakkaalta luovutuslupa/)).toBeVisible();
      expect(screen.queryByRole('button', { name: ACTS })).toBeNull();
    });

    it('offer nothing to write to those who may only read', async () => {
      page.open(caseAssessments([sampleAssessment()], { viewerCan: reading }));
      expect(await screen.findByText('Selkä on kipeä.')).toBeVisible();
      expect(screen.getByText('Voit lukea arviointia, mutta et muuttaa sitä.')).toBeVisible();
      expect(screen.queryByRole('button', { name: ACTS })).toBeNull();
    });
  });

  describe('a section', () => {
    const whole = () => {
      const { __typename, id, caseId, assessmentStatus, version, missing, assessmentMoves, signerProblem } =
        sampleAssessment();
      return { __typename, id, caseId, assessmentStatus, version, missing, assessmentMoves, signerProblem };
    };
    let standing: Section;
    beforeEach(() => {
      standing = sampleSection('situation_and_need', { body: 'Selkä on kipeä.' });
      const told = () => ({ ...standing, assessment: whole() });
      page.server
        .answer('Records', () => ({ __typename: 'Query', records: [told()] }))
        .answer('SaveAssessmentSection', ({ input }) => {
          const { body, version } = input as { body: string; version: number };
          if (version !== standing.version) {
            return {
              __typename: 'Mutation',
              saveAssessmentSection: {
                __typename: 'StaleVersion',
                currentVersion: standing.version,
                currentText: standing.body,
                changedBy: standing.updatedBy.id,
                changedAt: standing.updatedAt,
              },
            };
          }
          standing = { ...standing, body, version: version + 1, updatedBy: aino };
          return {
            __typename: 'Mutation',
            saveAssessmentSection: { __typename: 'AssessmentSectionSaved', section: told() },
          };
        });
    });
    const type = async (words: string) => {
      await page.press(`Muokkaa: ${SITUATION}`);
      await userEvent.type(screen.getByRole('textbox', { name: SITUATION }), words);
    };

    it('is written and saved by the keyboard alone, on its version, and tells colleagues where', async () => {
      page.open(caseAssessments([sampleAssessment()]));
      const opener = await screen.findByRole('button', { name: `Muokkaa: ${SITUATION}` });
      act(() => opener.focus());
      await userEvent.keyboard('{Enter}');
      await userEvent.keyboard(' Öisin herään.{Control>}{Enter}{/Control}');
      expect(await screen.findByText('Selkä on kipeä. Öisin herään.')).toBeVisible();
      expect(page.server.sentOf('SaveAssessmentSection')[0]?.variables).toMatchObject({
        input: { sectionId: 'section-situation_and_need', version: 1, body: 'Selkä on kipeä. Öisin herään.' },
      });
      expect(onWriting.mock.calls[0]).toEqual(['assessment-1:1:professional']);
      expect(onWriting).toHaveBeenLastCalledWith(null);
    });

    it('that a colleague saved first opens both texts, and mine goes on top only when chosen', async () => {
      page.open(
        caseAssessments([sampleAssessment()], {
          team: [
            {
              __typename: 'TeamMember',
              id: 'member-1',
              caseId: 'case-1',
              relation: 'team_member',
              professional: kaisa,
            },
          ],
        }),
      );
      await type(' Omaa.');
      standing = { ...standing, body: 'Kaisan teksti.', version: 2, updatedBy: kaisa };
      await page.press('Tallenna');
      const dialog = await screen.findByRole('dialog', { name: 'Kaksi tekstiä samasta kohdasta' });
      const theirs = within(dialog).getByRole('region', { name: 'Tallennettu teksti' });
      expect(theirs).toHaveTextContent('Kaisan teksti.');
      expect(theirs).toHaveTextContent('Kaisa Testinen, Sosiaaliohjaaja, Yksikkö A');
      expect(within(dialog).getByRole('region', { name: 'Sinun tekstisi' })).toHaveTextContent(/Omaa\./);
      await page.press('Tallenna minun tekstini');
      expect(await screen.findByText('Selkä on kipeä. Omaa.')).toBeVisible();
    });

    it('of an assessment that was signed meanwhile is left to its writer, unsaved', async () => {
      const desk = page.open(caseAssessments([sampleAssessment()]));
      await type(' Omaa.');
      page.server.answer('Records', () => ({
        __typename: 'Query',
        records: [
          sampleAssessment({
            assessmentStatus: 'signed',
            version: 4,
            signedBy: kaisa,
            signedAt: '2026-03-04T08:00:00.000Z',
          }),
        ],
      }));
      act(() => {
        desk.line.happen('case:case-1', { refKind: 'assessment', refId: 'assessment-1', caseId: 'case-1' });
      });
      expect(await screen.findByText('Tähän kohtaan ei voi enää kirjoittaa')).toBeVisible();
      expect(screen.getByLabelText('Tallentamaton tekstisi')).toHaveValue('Selkä on kipeä. Omaa.');
    });
  });
});
