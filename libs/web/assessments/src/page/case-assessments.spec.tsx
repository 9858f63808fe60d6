import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CaseAssessmentsQuery } from '@rinnalla/web-graphql';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import type { Assessment, Section } from '../data/assessment-types.js';
import {
  aino,
  caseAssessments,
  kaisa,
  sampleAssessment,
  sampleSection,
} from '../testing/sample-assessment.js';
import { CaseAssessments } from './case-assessments.js';

const SITUATION = 'Yhteenveto tilanteesta ja palvelujen tarpeesta';
const ACTS = /avaa|muokkaa|kirjoita|kutsu|merkitse|tallenna|keskeytä/i;
const reading = {
  __typename: 'CaseRights',
  writeAssessment: false,
  signAssessment: false,
  changeTeam: false,
} as const;

describe('the assessments of a case', () => {
  let server: FakeServer;
  const onWriting = jest.fn();

  beforeEach(() => {
    server = new FakeServer();
    onWriting.mockClear();
    // The emulated page has no height to scroll.
    Element.prototype.scrollIntoView = () => undefined;
  });

  const open = (found?: CaseAssessmentsQuery) => {
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

  describe('where there is nothing to show', () => {
    it('say what an assessment is for, and open one', async () => {
      answer('OpenCaseAssessment', 'openCaseAssessment', {
        __typename: 'AssessmentChanged',
        assessment: sampleAssessment({ assessmentStatus: 'pending' }),
      });
      const marko = {
        __typename: 'CaseClient',
        id: 'cc-1',
        role: 'subject',
        client: { __typename: 'Client', id: 'client-1', givenNames: 'Marko', familyName: 'Kettula' },
      } as const;
      open(caseAssessments([], { clients: [marko] }));
      expect(await screen.findByText('Arviointia ei ole avattu')).toBeVisible();
      expect(screen.getByText(/sosiaalihuoltolaki 36 §/)).toBeVisible();
      await press('Avaa arviointi');
      await waitFor(() =>
        expect(server.sentOf('OpenCaseAssessment')[0]?.variables).toMatchObject({
          input: { caseId: 'case-1', clientId: 'client-1' },
        }),
      );
    });

    it('say the same of what is not there and of what may not be seen', async () => {
      for (const code of ['NOT_FOUND', 'NOT_ALLOWED'] as const) {
        server.answer('CaseAssessments', () => {
          throw new GraphqlFault({ code });
        });
        const { unmount } = open();
        expect(
          await screen.findByText('Arviointia ei ole, tai sinulla ei ole siihen oikeutta.'),
        ).toBeVisible();
        unmount();
      }
    });

    it('say what failed, with a code for support, and try again', async () => {
      server.answer('CaseAssessments', () => {
        throw new GraphqlFault({ code: 'INTERNAL', errorId: 'e-7' });
      });
      open();
      expect(await screen.findByText('Tukikoodi: e-7')).toBeVisible();
      server.answer('CaseAssessments', () => caseAssessments([sampleAssessment()]));
      await press('Yritä uudelleen');
      expect(await screen.findByText('Selkä on kipeä.')).toBeVisible();
    });

    it('are kept, with the reason and the section, from those to whom the law opens none', async () => {
      open(
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
      open(caseAssessments([sampleAssessment()], { viewerCan: reading }));
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
      server
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
      await press(`Muokkaa: ${SITUATION}`);
      await userEvent.type(screen.getByRole('textbox', { name: SITUATION }), words);
    };

    it('is written and saved by the keyboard alone, on its version, and tells colleagues where', async () => {
      open(caseAssessments([sampleAssessment()]));
      const opener = await screen.findByRole('button', { name: `Muokkaa: ${SITUATION}` });
      act(() => opener.focus());
      await userEvent.keyboard('{Enter}');
      await userEvent.keyboard(' Öisin herään.{Control>}{Enter}{/Control}');
      expect(await screen.findByText('Selkä on kipeä. Öisin herään.')).toBeVisible();
      expect(server.sentOf('SaveAssessmentSection')[0]?.variables).toMatchObject({
        input: { sectionId: 'section-situation_and_need', version: 1, body: 'Selkä on kipeä. Öisin herään.' },
      });
      expect(onWriting.mock.calls[0]).toEqual(['assessment-1:1:professional']);
      expect(onWriting).toHaveBeenLastCalledWith(null);
    });

    it('that a colleague saved first opens both texts, and mine goes on top only when chosen', async () => {
      open(
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
      await press('Tallenna');
      const dialog = await screen.findByRole('dialog', { name: 'Kaksi tekstiä samasta kohdasta' });
      const theirs = within(dialog).getByRole('region', { name: 'Tallennettu teksti' });
      expect(theirs).toHaveTextContent('Kaisan teksti.');
      expect(theirs).toHaveTextContent('Kaisa Testinen, Sosiaaliohjaaja, Yksikkö A');
      expect(within(dialog).getByRole('region', { name: 'Sinun tekstisi' })).toHaveTextContent(/Omaa\./);
      await press('Tallenna minun tekstini');
      expect(await screen.findByText('Selkä on kipeä. Omaa.')).toBeVisible();
    });

    it('of an assessment that was signed meanwhile is left to its writer, unsaved', async () => {
      const desk = open(caseAssessments([sampleAssessment()]));
      await type(' Omaa.');
      server.answer('Records', () => ({
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

  describe('what it comes to', () => {
    it('is saved, and a refusal is told in words with what was chosen kept', async () => {
      answer('DecideAssessment', 'decideAssessment', {
        __typename: 'AssessmentMoveNotAllowed',
        status: 'signed',
      });
      open(caseAssessments([sampleAssessment()]));
      const special = await screen.findByRole('radiogroup', { name: /erityistä tukea/ });
      await userEvent.click(within(special).getByRole('radio', { name: 'Kyllä' }));
      await press('Tallenna ratkaisut');
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
      open(
        caseAssessments([
          sampleAssessment({
            missing: [
              { __typename: 'AssessmentGap', what: 'clients_own_view', law: '1301/2014 37 § 1 mom. 3 kohta' },
            ],
          }),
        ]),
      );
      const list = await screen.findByRole('navigation', { name: 'Puuttuu vielä' });
      expect(list).toHaveTextContent('1301/2014 37 § 1 mom. 3 kohta');
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
      open(caseAssessments([sampleAssessment({ ...ready, needsSpecialSupport: true, signerProblem })]));
      await press('Allekirjoita');
      const dialog = await screen.findByRole('dialog');
      expect(within(dialog).getByText(/virkasuhteinen laillistettu sosiaalityöntekijä/)).toBeVisible();
      expect(within(dialog).getByText(/36 § 5 mom\./)).toBeVisible();
      expect(within(dialog).queryByRole('button', { name: 'Allekirjoita' })).toBeNull();
      expect(within(dialog).getByRole('button', { name: 'Kutsu sosiaalityöntekijä' })).toBeVisible();
    });

    it('is refused by the server too, in words with the section', async () => {
      answer('SignAssessment', 'signAssessment', {
        __typename: 'SignerRefused',
        why: 'licence_restricted',
        law: '817/2015 3 §',
      });
      open(caseAssessments([sampleAssessment({ ...ready, relationshipContinues: true })]));
      await press('Allekirjoita');
      const dialog = await screen.findByRole('dialog');
      await userEvent.click(within(dialog).getByRole('button', { name: 'Allekirjoita' }));
      expect(await within(dialog).findByRole('alert')).toHaveTextContent(
        'Ammattioikeuttasi on rajoitettu. (817/2015 3 §)',
      );
    });

    it('waits for the network, and says so', async () => {
      const desk = open(caseAssessments([sampleAssessment({ ...ready, relationshipContinues: true })]));
      await press('Allekirjoita');
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
