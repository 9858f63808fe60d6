import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import type { CaseWithDecisions } from '../data/decision-types.js';
import { caseWith, sampleDecision } from '../testing/sample-decision.js';
import { CaseDecisions } from './case-decisions.js';

describe('decisions of a case', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer().answer('Colleagues', () => ({
      __typename: 'Query',
      colleagues: [
        {
          __typename: 'Professional',
          id: 'leena',
          name: 'Leena Testinen',
          profession: 'lead_social_worker',
          unit: { __typename: 'Unit', id: 'unit-a', nameFi: 'Yksikkö A', nameSv: 'Enhet A' },
        },
      ],
    }));
  });

  const open = async (found: CaseWithDecisions, isHidden = false) => {
    server.answer('CaseDecisions', () => ({ __typename: 'Query', case: found }));
    openDesk(<CaseDecisions caseId="case-1" isHidden={isHidden} />, { server });
    await screen.findByRole('heading', { name: 'Päätökset' });
  };
  const answer = (operation: string, field: string, ...results: object[]) => {
    const left = [...results];
    server.answer(operation, () => ({
      __typename: 'Mutation',
      [field]: left.length > 1 ? left.shift() : left[0],
    }));
  };
  const moved = (about: Parameters<typeof sampleDecision>[0]) => ({
    __typename: 'DecisionMoved',
    decision: sampleDecision({ version: 2, ...about }),
  });
  const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

  it('say what to do when there are none', async () => {
    await open(caseWith([]));
    expect(screen.getByText('Ei vielä päätöksiä')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Aloita päätöksen seuranta' })).toBeVisible();
  });

  it('are kept, with the reason and the section, from those to whom the law opens none', async () => {
    await open(
      caseWith(null, {
        viewerCan: { __typename: 'CaseRights', trackDecisions: false },
        masks: [
          {
            __typename: 'Mask',
            field: 'decisions',
            reason: 'legal_mode',
            sections: ['457/2024 18 §'],
            remedy: 'none',
          },
        ],
      }),
    );
    expect(screen.getByText(/18 §/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('of the reader’s joint service are shown, and it is said that the others are not', async () => {
    const mask: CaseWithDecisions['masks'][number] = {
      __typename: 'Mask',
      field: 'decisions',
      reason: 'work_task',
      sections: ['457/2024 18 §'],
      remedy: 'none',
    };
    const jointService = {
      __typename: 'Workspace',
      id: 'workspace-a',
      nameFi: 'Aikuisten tiimi',
      nameSv: 'Vuxenteamet',
    } as const;
    await open(
      caseWith([sampleDecision({ isOfJointService: true, jointService })], {
        viewerCan: { __typename: 'CaseRights', trackDecisions: false },
        masks: [mask],
      }),
    );
    const card = within(screen.getByRole('article', { name: 'Tuettu asuminen kotiin' }));
    expect(card.getByText('Yhteinen palvelu')).toBeVisible();
    expect(card.getByText('Aikuisten tiimi')).toBeVisible();
    expect(screen.getByText('Muut päätökset')).toBeVisible();
    expect(screen.getByText(/18 §/)).toBeVisible();
  });

  it('say when the joint service they were made in is none any more', async () => {
    await open(caseWith([sampleDecision({ isOfJointService: true })]));
    expect(screen.getByText('Palvelua ei enää anneta yhdessä')).toBeVisible();
    expect(screen.queryByText('Muut päätökset')).toBeNull();
  });

  it('tell how far each has come, and by when it must be carried out', async () => {
    await open(caseWith([sampleDecision()]));
    const stages = within(screen.getByRole('list', { name: 'Päätöksen vaiheet' })).getAllByRole('listitem');
    expect(stages).toHaveLength(5);
    expect(stages[0]).toHaveTextContent('Valmistelussa, 2.2.2026');
    expect(stages[0]).toHaveAttribute('aria-current', 'step');
    expect(stages[1]).toHaveTextContent('Tehty, ei vielä');
    expect(screen.getByText('Toimeenpantava viimeistään')).toBeVisible();
    expect(screen.getByText(/29\.4\./)).toBeVisible();
  });

  it('offer no act to those who only read', async () => {
    await open(
      caseWith([sampleDecision()], { viewerCan: { __typename: 'CaseRights', trackDecisions: false } }),
    );
    expect(screen.queryByRole('button', { name: /Kirjaa päätös tehdyksi/ })).toBeNull();
  });

  it('tell a client’s name only where there are several, and never under the shield', async () => {
    const several = caseWith([sampleDecision()]);
    const [client] = several.clients;
    if (!client) throw new Error('A case has a client');
    await open({ ...several, clients: [client, { ...client, id: 'case-client-2' }] }, true);
    expect(screen.queryByText('Marko Kettula')).toBeNull();
  });

  it('are written down as made, with who made them by what power; a refusal is explained with its section', async () => {
    answer(
      'RecordDecisionMade',
      'recordDecisionMade',
      { __typename: 'DecisionMakerRefused', why: 'social_worker', section: '1301/2014 46 §' },
      moved({ decisionStatus: 'made' }),
    );
    await open(caseWith([sampleDecision()]));
    await press('Kirjaa päätös tehdyksi: Tuettu asuminen kotiin');
    const dialog = await screen.findByRole('dialog', { name: 'Kirjaa päätös tehdyksi' });
    const save = () => userEvent.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
    await save();
    expect(server.sentOf('RecordDecisionMade')).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: /Päätöksen tekijä/ }));
    await userEvent.click(await screen.findByRole('option', { name: /Leena Testinen/ }));
    await userEvent.type(within(dialog).getByRole('textbox', { name: /Virka tai delegointi/ }), 'Johtava');
    await save();
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('1301/2014 46 §');
    await save();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.sentOf('RecordDecisionMade')[1]?.variables).toMatchObject({
      input: { id: 'decision-1', version: 1, madeById: 'leena', madeByName: null, deviatesFromPlan: false },
    });
  });

  it('ask why when a decision departs from the plan', async () => {
    await open(caseWith([sampleDecision()]));
    await press(/Kirjaa päätös tehdyksi/);
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByRole('textbox', { name: /Miksi poiketaan/ })).toBeNull();
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Poikkeaa' }));
    expect(within(dialog).getByRole('textbox', { name: /Miksi poiketaan/ })).toBeRequired();
  });

  it('come to nothing with a reason, and stand among the closed ones', async () => {
    answer(
      'EndDecision',
      'endDecision',
      moved({ decisionStatus: 'not_executed', notExecutedReason: 'refused' }),
    );
    await open(caseWith([sampleDecision()]));
    await press(/Ei toimeenpanna: Tuettu asuminen kotiin/);
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
    answer(
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
    await open(caseWith([sampleDecision(made)]));
    await press('Korjaa päivä: Tuettu asuminen kotiin');
    const dialog = await screen.findByRole('dialog', { name: 'Korjaa päivä' });
    const save = () => userEvent.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
    await save();
    expect(server.sentOf('CorrectDecisionDay')).toEqual([]);
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
    expect(server.sentOf('CorrectDecisionDay')[1]?.variables).toMatchObject({
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
    answer('PrepareDecision', 'prepareDecision', {
      __typename: 'DecisionPrepared',
      decision: sampleDecision({ id: 'decision-2' }),
    });
    await open(caseWith([]));
    await press('Aloita päätöksen seuranta');
    const dialog = await screen.findByRole('dialog', { name: 'Aloita päätöksen seuranta' });
    await userEvent.click(within(dialog).getByRole('button', { name: /Palvelu/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Kotihoito' }));
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Mistä päätetään/ }),
      'Kotihoito aamuisin',
    );
    await userEvent.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.sentOf('PrepareDecision')[0]?.variables).toMatchObject({
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
    answer(
      'PrepareDecision',
      'prepareDecision',
      {
        __typename: 'DecisionPreparationRefused',
        preparationFault: 'no_joint_service',
        section: '703/2023 46 §',
      },
      { __typename: 'DecisionPrepared', decision: sampleDecision({ id: 'decision-2' }) },
    );
    await open(caseWith([], { isDeliveredJointly: true }));
    await press('Aloita päätöksen seuranta');
    const dialog = await screen.findByRole('dialog', { name: 'Aloita päätöksen seuranta' });
    expect(within(dialog).queryByRole('group', { name: /Psykososiaalisen tuen tarve/ })).toBeNull();
    await userEvent.click(within(dialog).getByRole('button', { name: /Palvelu/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Mielenterveystyön palvelut' }));
    expect(within(dialog).getByRole('group', { name: /Psykososiaalisen tuen tarve/ })).toBeVisible();
    await userEvent.type(within(dialog).getByRole('textbox', { name: /Mistä päätetään/ }), 'Tapaamiset');
    await userEvent.click(within(dialog).getByRole('radio', { name: /Kyllä: Aikuisten tiimi/ }));
    const save = () => userEvent.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
    await save();
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(/703\/2023 46\s§/);
    await save();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.sentOf('PrepareDecision')[1]?.variables).toMatchObject({
      input: { service: 'mental_health_services', isOfJointService: true, needFoundOn: null },
    });
  });
});
