import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DecisionsDesk } from '../testing/decisions-desk.js';
import { caseWith, sampleDecision } from '../testing/sample-decision.js';

describe('decisions as they move', () => {
  let desk: DecisionsDesk;
  beforeEach(() => {
    desk = new DecisionsDesk();
  });

  const moved = (about: Parameters<typeof sampleDecision>[0]) => ({
    __typename: 'DecisionMoved',
    decision: sampleDecision({ version: 2, ...about }),
  });

  it('are written down as made, with who made them by what power; a refusal is explained with its section', async () => {
    desk.answer(
      'RecordDecisionMade',
      'recordDecisionMade',
      { __typename: 'DecisionMakerRefused', why: 'social_worker', section: '1301/2014 46 §' },
      moved({ decisionStatus: 'made' }),
    );
    await desk.open(caseWith([sampleDecision()]));
    await desk.press('Kirjaa päätös tehdyksi: Tuettu asuminen kotiin');
    const dialog = await screen.findByRole('dialog', { name: 'Kirjaa päätös tehdyksi' });
    const save = () => userEvent.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
    await save();
    expect(desk.server.sentOf('RecordDecisionMade')).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: /Päätöksen tekijä/ }));
    await userEvent.click(await screen.findByRole('option', { name: /Leena Testinen/ }));
    await userEvent.type(within(dialog).getByRole('textbox', { name: /Virka tai delegointi/ }), 'Johtava');
    await save();
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Sosiaalihuoltolaki 46 §');
    await save();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(desk.server.sentOf('RecordDecisionMade')[1]?.variables).toMatchObject({
      input: { id: 'decision-1', version: 1, madeById: 'leena', madeByName: null, deviatesFromPlan: false },
    });
  });

  it('ask why when a decision departs from the plan', async () => {
    await desk.open(caseWith([sampleDecision()]));
    await desk.press(/Kirjaa päätös tehdyksi/);
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByRole('textbox', { name: /Miksi poiketaan/ })).toBeNull();
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Poikkeaa' }));
    expect(within(dialog).getByRole('textbox', { name: /Miksi poiketaan/ })).toBeRequired();
  });

  it('come to nothing with a reason, and stand among the closed ones', async () => {
    desk.answer(
      'EndDecision',
      'endDecision',
      moved({ decisionStatus: 'not_executed', notExecutedReason: 'refused' }),
    );
    await desk.open(caseWith([sampleDecision()]));
    await desk.press(/Ei toimeenpanna: Tuettu asuminen kotiin/);
    const dialog = await screen.findByRole('dialog', { name: 'Ei toimeenpanna' });
    await userEvent.click(within(dialog).getByRole('button', { name: /Syy/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Kielteinen päätös' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await screen.findByText('Päättyneet päätökset: 1')).toBeVisible();
    expect(screen.getByText('Mikään päätös ei ole kesken.')).toBeVisible();
  });

  it('have a wrong day corrected within their order, and tell what stood before', async () => {
    const made = {
      decisionStatus: 'made',
      madeOn: '2026-02-15',
      madeByName: 'Leena',
      madeByOffice: 'Johtava',
    } as const;
    desk.answer(
      'CorrectDecisionDay',
      'correctDecisionDay',
      { __typename: 'DecisionDaysOutOfOrder', notBefore: '2026-01-29', notAfter: '2026-03-02' },
      {
        __typename: 'DecisionCorrected',
        decision: sampleDecision({
          ...made,
          version: 2,
          madeOn: '2026-02-13',
          corrections: [
            {
              __typename: 'DecisionCorrection',
              id: 'correction-1',
              act: 'made',
              fromDay: '2026-02-15',
              toDay: '2026-02-13',
              reason: 'Pöytäkirjan päivä on toinen.',
              at: '2026-03-02T08:00:00.000Z',
              by: { __typename: 'Professional', id: 'aino', name: 'Aino Testinen' },
            },
          ],
        }),
      },
    );
    await desk.open(caseWith([sampleDecision(made)]));
    await desk.press('Korjaa päivä: Tuettu asuminen kotiin');
    const dialog = await screen.findByRole('dialog', { name: 'Korjaa päivä' });
    const save = () => userEvent.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
    await save();
    expect(desk.server.sentOf('CorrectDecisionDay')).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: /Mikä päivä on väärin/ }));
    expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual([
      'Vireilletulopäivä (29.1.2026)',
      'Päätöspäivä (15.2.2026)',
    ]);
    await userEvent.click(screen.getByRole('option', { name: /Päätöspäivä/ }));
    const [first] = within(dialog).getAllByRole('spinbutton');
    await userEvent.click(first as HTMLElement);
    await userEvent.keyboard('13022026');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Mistä oikea/ }),
      'Pöytäkirjan päivä on toinen.',
    );
    await save();
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('29.1.2026–2.3.2026');
    await save();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(desk.server.sentOf('CorrectDecisionDay')[1]?.variables).toMatchObject({
      input: {
        id: 'decision-1',
        version: 1,
        act: 'made',
        on: '2026-02-13',
        reason: 'Pöytäkirjan päivä on toinen.',
      },
    });
    expect(
      await screen.findByText(
        'Päätöspäivä: 15.2.2026 korjattiin päiväksi 13.2.2026, Aino Testinen. Pöytäkirjan päivä on toinen.',
      ),
    ).toBeVisible();
  });

  it('start being tracked with a service and a topic, from the case’s own beginning unless told otherwise', async () => {
    desk.answer('PrepareDecision', 'prepareDecision', {
      __typename: 'DecisionPrepared',
      decision: sampleDecision({ id: 'decision-2' }),
    });
    await desk.open(caseWith([]));
    await desk.press('Aloita päätöksen seuranta');
    const dialog = await screen.findByRole('dialog', { name: 'Aloita päätöksen seuranta' });
    await userEvent.click(within(dialog).getByRole('button', { name: /Palvelu/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Kotihoito' }));
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Mistä päätetään/ }),
      'Kotihoito aamuisin',
    );
    await userEvent.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(desk.server.sentOf('PrepareDecision')[0]?.variables).toMatchObject({
      input: {
        caseId: 'case-1',
        clientId: 'client-1',
        service: 'home_care',
        isUrgent: false,
        pendingOn: null,
        needFoundOn: null,
        isOfJointService: false,
      },
    });
  });

  it('are asked of the joint service where one is delivered, and of psychosocial support in its own service alone', async () => {
    desk.answer(
      'PrepareDecision',
      'prepareDecision',
      {
        __typename: 'DecisionPreparationRefused',
        preparationFault: 'no_joint_service',
        section: '703/2023 46 §',
      },
      { __typename: 'DecisionPrepared', decision: sampleDecision({ id: 'decision-2' }) },
    );
    await desk.open(caseWith([], { isDeliveredJointly: true }));
    await desk.press('Aloita päätöksen seuranta');
    const dialog = await screen.findByRole('dialog', { name: 'Aloita päätöksen seuranta' });
    expect(within(dialog).queryByRole('group', { name: /Psykososiaalisen tuen tarve/ })).toBeNull();
    await userEvent.click(within(dialog).getByRole('button', { name: /Palvelu/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Mielenterveystyön palvelut' }));
    expect(within(dialog).getByRole('group', { name: /Psykososiaalisen tuen tarve/ })).toBeVisible();
    await userEvent.type(within(dialog).getByRole('textbox', { name: /Mistä päätetään/ }), 'Tapaamiset');
    await userEvent.click(within(dialog).getByRole('radio', { name: /Kyllä: Aikuisten tiimi/ }));
    const save = () => userEvent.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
    await save();
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(/Asiakastietolaki 46\s§/);
    await save();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(desk.server.sentOf('PrepareDecision')[1]?.variables).toMatchObject({
      input: { service: 'mental_health_services', isOfJointService: true, needFoundOn: null },
    });
  });
});
