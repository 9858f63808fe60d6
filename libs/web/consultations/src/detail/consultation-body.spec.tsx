import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, openDesk, settled } from '@rinnalla/web-testing';
import type { WholeConsultation } from '../data/consultation-types.js';
import {
  sampleConsultation,
  sampleMessage,
  samplePerson,
  sampleSubject,
} from '../testing/sample-consultation.js';
import { ConsultationBody } from './consultation-body.js';

Element.prototype.scrollIntoView = () => undefined;

const me = samplePerson('aino', 'Aino Virtanen');
const nurse = samplePerson('eero', 'Eero Korhonen');

describe('an open consultation', () => {
  let server: FakeServer;

  beforeEach(() => {
    server = new FakeServer();
  });

  const open = (consultation: WholeConsultation) =>
    openDesk(
      <ConsultationBody
        consultation={consultation}
        intent="glance"
        onAnswered={() => undefined}
        claimantActs={(id) => <button>Muuta: {id}</button>}
      />,
      { server },
    );
  const moved = (name: string, field: string) =>
    server.answer(name, () => ({
      __typename: 'Mutation',
      [field]: { __typename: 'ConsultationMoved', consultation: null },
    }));

  it('names nobody before it is claimed', async () => {
    open(sampleConsultation('a'));
    await settled();
    expect(screen.getByText('Nimi ja liitteet näkyvät, kun otat pyynnön')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Ota minulle' })).toBeVisible();
    expect(screen.queryByRole('log')).not.toBeInTheDocument();
  });

  it('names the client to the claimant, on what ground, and never leads to the case', async () => {
    open(
      sampleConsultation('a', {
        stage: 'claimed',
        viewerRole: 'claimant',
        claimedBy: me,
        subject: sampleSubject,
        myMoves: ['answer'],
      }),
    );
    await settled();
    expect(screen.getByText('Testi Asiakas')).toBeVisible();
    expect(screen.getByText('1980')).toBeVisible();
    expect(screen.getByText(/^Yhteinen palvelu \(Asiakastietolaki/)).toBeVisible();
    expect(screen.getByText('Yhteinen palvelu: yhteispalvelu-aikuiset')).toBeVisible();
    expect(screen.getByText('Yhteinen toimipiste: Aikuispalvelut')).toBeVisible();
    expect(screen.getByText('Ajalta: 2.3.2026 alkaen')).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('offers more to do to the claimant alone, of a client who is named, while it is in hand', async () => {
    const inHand = {
      stage: 'claimed',
      viewerRole: 'claimant',
      claimedBy: me,
      subject: sampleSubject,
    } as const;
    open(sampleConsultation('a', inHand));
    open(sampleConsultation('b', { ...inHand, viewerRole: 'asker' }));
    open(sampleConsultation('c', { ...inHand, subject: null, mode: 'anonymous' }));
    open(sampleConsultation('d', { ...inHand, stage: 'closed' }));
    await settled();
    expect(screen.getAllByRole('button', { name: /^Muuta/ }).map(({ textContent }) => textContent)).toEqual([
      'Muuta: a',
    ]);
  });

  it('leads to the case for those who may see it', async () => {
    open(
      sampleConsultation('a', {
        viewerRole: 'asker',
        subject: { ...sampleSubject, caseId: 'case-1', caseNumber: 'T-1' },
        myMoves: ['cancel'],
      }),
    );
    expect(await screen.findByRole('link', { name: 'T-1' })).toHaveAttribute('href', '/cases/case-1');
  });

  it('says why it was not taken, and lets the asker ask again or close', async () => {
    moved('ReopenConsultation', 'reopenConsultation');
    const user = userEvent.setup();
    open(
      sampleConsultation('a', {
        stage: 'declined',
        viewerRole: 'asker',
        myMoves: ['reopen', 'close'],
        steps: [
          {
            __typename: 'ConsultationStep',
            id: 's-1',
            move: 'decline',
            toStatus: 'declined',
            reason: 'Kysy psykologilta',
            at: '2026-03-02T09:00:00.000Z',
            by: nurse,
          },
        ],
      }),
    );
    expect(screen.getAllByText('Syy: Kysy psykologilta')[0]).toBeVisible();
    expect(screen.getByRole('button', { name: 'Päätä konsultaatio' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Kysy uudelleen' }));
    await waitFor(() => expect(server.sentOf('ReopenConsultation')).toHaveLength(1));
  });

  it('says that it went back by itself where its taker lost the right to it', async () => {
    open(
      sampleConsultation('a', {
        stage: 'requested',
        viewerRole: 'asker',
        steps: [
          {
            __typename: 'ConsultationStep',
            id: 's-1',
            move: 'release',
            toStatus: 'requested',
            reason: 'holder_lost_sight',
            at: '2026-03-02T09:00:00.000Z',
            by: null,
          },
        ],
      }),
    );
    expect(await screen.findByText('Vapautti: Automaattisesti')).toBeVisible();
    expect(screen.getAllByText(/^Syy: Ottajalla ei ole enää oikeutta pyyntöön\./)[0]).toBeVisible();
  });

  it('is closed only with what came of the answer', async () => {
    moved('CloseConsultation', 'closeConsultation');
    const user = userEvent.setup();
    open(
      sampleConsultation('a', {
        stage: 'answered',
        viewerRole: 'asker',
        claimedBy: nurse,
        answer: 'Unipäiväkirja.',
        advice: 'change_plan',
        answeredAt: '2026-03-02T09:00:00.000Z',
        myMoves: ['close'],
      }),
    );
    expect(screen.getByText('Muuttakaa suunnitelmaa')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Päätä' }));
    expect(screen.getByText('Täytä tämä kenttä.')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: '4, paljon' }));
    await user.click(screen.getByRole('checkbox', { name: 'Käynti tai lähete vältettiin' }));
    await user.click(screen.getByRole('button', { name: 'Päätä' }));
    await waitFor(() => expect(server.sentOf('CloseConsultation')).toHaveLength(1));
    expect(server.sentOf('CloseConsultation')[0]?.variables['input']).toMatchObject({
      usefulness: 4,
      changedPlan: false,
      avoidedVisit: true,
    });
  });

  it('lets only the author mend a message, and keeps what it said', async () => {
    server.answer('WithdrawConsultationMessage', () => ({
      __typename: 'Mutation',
      withdrawConsultationMessage: { __typename: 'StaleVersion', currentVersion: 2, currentText: '' },
    }));
    const user = userEvent.setup();
    const own = { ...sampleMessage('m-1', 'a', '2026-03-02T08:10:00.000Z'), author: me };
    open(
      sampleConsultation('a', {
        stage: 'claimed',
        viewerRole: 'asker',
        messages: [own, sampleMessage('m-2', 'a', '2026-03-02T08:20:00.000Z')],
        myMoves: ['cancel'],
      }),
    );
    const log = within(screen.getByRole('log', { name: 'Keskustelu' }));
    await user.click(log.getByRole('button', { name: 'Viestin toiminnot' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Poista virheellisenä' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Poista viesti virheellisenä' }));
    expect(dialog.getByText('Alkuperäinen teksti jää talteen.')).toBeVisible();
    await user.type(dialog.getByRole('textbox', { name: 'Syy' }), 'Väärä asiakas');
    await user.click(dialog.getByRole('button', { name: 'Poista virheellisenä' }));
    expect(await dialog.findByText(/Konsultaatio muuttui juuri/)).toBeVisible();
    expect(dialog.getByRole('textbox', { name: 'Syy' })).toHaveValue('Väärä asiakas');
  });
});
