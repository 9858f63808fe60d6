import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import type { Assessment } from '../data/assessment-types.js';
import { CaseAssessments } from '../page/case-assessments.js';
import { aino, caseAssessments, sampleAssessment } from '../testing/sample-assessment.js';

describe('correcting the day on which an assessment began', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  const show = (about: Partial<Assessment>) => {
    server.answer('CaseAssessments', () => caseAssessments([sampleAssessment(about)]));
    return openDesk(
      <CaseAssessments
        caseId="case-1"
        isHidden={false}
        onWriting={() => undefined}
        printHref={(id) => `/print/${id}`}
      />,
      { server },
    );
  };
  const openDialog = async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Korjaa aloituspäivä' }));
    return within(await screen.findByRole('dialog'));
  };

  it('asks for the day and how it is known, and a refusal says what is in the way', async () => {
    server.answer('CorrectAssessmentStart', () => ({
      __typename: 'Mutation',
      correctAssessmentStart: {
        ...{ __typename: 'AssessmentStartAfterWork', workedOn: '2026-03-04', section: '703/2023 22 §' },
      },
    }));
    show({});
    const dialog = await openDialog();
    expect(dialog.getByText('Nyt kirjattu: 3.3.2026')).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Korjaa' }));
    expect((await dialog.findAllByText(/Täytä tämä kenttä/)).length).toBeGreaterThan(0);
    expect(server.sentOf('CorrectAssessmentStart')).toEqual([]);
    const [first] = dialog.getAllByRole('spinbutton');
    await userEvent.click(first as HTMLElement);
    await userEvent.keyboard('05032026');
    const reason = dialog.getByRole('textbox', { name: /Mistä oikea päivä tiedetään/ });
    await userEvent.type(reason, 'Tapaaminen oli silloin.{Control>}{Enter}{/Control}');
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'Arviointiin kirjoitettiin jo 4.3.2026: se ei ole voinut alkaa myöhemmin (Asiakastietolaki 22 §).',
    );
    expect(server.sentOf('CorrectAssessmentStart').map(({ variables }) => variables)).toMatchObject([
      { input: { version: 3, startedOn: '2026-03-05', reason: 'Tapaaminen oli silloin.' } },
    ]);
    await userEvent.click(dialog.getByRole('button', { name: 'Peruuta' }));
    const again = await openDialog();
    expect(await again.findByRole('textbox', { name: /Mistä oikea päivä tiedetään/ })).toHaveValue(
      'Tapaaminen oli silloin.',
    );
  });

  it('shows what stood before, and is nobody’s once the assessment is signed', async () => {
    show({
      assessmentStatus: 'signed',
      assessmentMoves: [],
      startCorrections: [
        {
          ...{ __typename: 'AssessmentStartCorrection', id: 'one', at: '2026-03-05T08:00:00.000Z' },
          ...{ fromDay: '2026-03-04', toDay: '2026-03-03', reason: 'Kalenterista.', by: aino },
        },
      ],
    });
    expect(
      await screen.findByText(/^4\.3\.2026 → 3\.3\.2026\. Aino Testinen.*Syy: Kalenterista\.$/),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Korjaa aloituspäivä' })).toBeNull();
  });
});
