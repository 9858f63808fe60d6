import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import { LinkRendererProvider } from '@rinnalla/web-ui';
import type { WholeConsultation } from '../data/consultation-types.js';
import { mentalHealth, sampleConsultation, samplePerson } from '../testing/sample-consultation.js';
import { ConsultationsPage } from './consultations-page.js';

Element.prototype.scrollIntoView = () => undefined;
window.matchMedia = (media) => ({ media, matches: false }) as MediaQueryList;

const me = samplePerson('aino', 'Aino Virtanen');
const other = samplePerson('eero', 'Eero Korhonen');

/** Stands in for the router: links lead to what the address names. */
function Page() {
  const [openId, setOpenId] = useState<string | null>(null);
  const go = (path: string) => setOpenId(path.split('/')[2] ?? null);
  return (
    <LinkRendererProvider
      renderLink={({ children, href, ...anchor }) => (
        <a
          {...anchor}
          href={href}
          onClick={(event) => {
            event.preventDefault();
            go(href);
          }}
        >
          {children}
        </a>
      )}
    >
      <ConsultationsPage openId={openId} onNavigate={go} />
    </LinkRendererProvider>
  );
}

describe('the inbox', () => {
  let server: FakeServer;
  let all: WholeConsultation[];

  beforeEach(() => {
    localStorage.clear();
    all = [
      sampleConsultation('a', { urgency: 'urgent' }),
      sampleConsultation('b'),
      sampleConsultation('c', {
        stage: 'claimed',
        viewerRole: 'claimant',
        claimedBy: me,
        myMoves: ['answer', 'release', 'ask_more'],
      }),
    ];
    const known = (id: string) => all.find((one) => one.id === id);
    server = new FakeServer()
      .answer('ConsultationInbox', () => ({
        __typename: 'Query',
        consultationInbox: {
          __typename: 'ConsultationInbox',
          unclaimed: all.filter(({ stage }) => stage === 'requested'),
          mine: all.filter(({ stage }) => stage === 'claimed'),
          waiting: [],
        },
      }))
      .answer('Consultation', ({ id }) => {
        const consultation = known(String(id));
        if (!consultation) throw new GraphqlFault({ code: 'NOT_FOUND' });
        return { __typename: 'Query', consultation };
      })
      .answer('Records', ({ refs }) => ({
        __typename: 'Query',
        records: (refs as { kind: string; id: string }[]).map(
          (ref) => known(ref.id) ?? { __typename: 'GoneRecord', ...ref },
        ),
      }));
  });

  const open = async () => {
    const desk = openDesk(<Page />, { server, me: { expertise: [mentalHealth] } });
    await screen.findByRole('link', { name: 'Kysymys a' });
    return desk;
  };
  const row = (id: string) => screen.getByRole('link', { name: `Kysymys ${id}` });
  const happen = (desk: Awaited<ReturnType<typeof open>>, refId: string) =>
    act(
      () =>
        void desk.line.happen('expertise:mental', {
          refKind: 'consultation',
          refId,
          caseId: null,
          mutationId: `${refId}-${String(Math.random())}`,
        }),
    );

  it('groups what to take and what to answer, with how many', async () => {
    await open();
    expect(screen.getByRole('heading', { name: 'Ota nyt: 2' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Minulla: 1' })).toBeVisible();
    expect(screen.getByText('Kiireellinen')).toBeVisible();
  });

  it('moves by j and k, and claims by c', async () => {
    server.answer('ClaimConsultation', () => {
      all = all.map((one) =>
        one.id === 'b'
          ? { ...one, stage: 'claimed', viewerRole: 'claimant', claimedBy: me, myMoves: ['answer'] }
          : one,
      );
      return {
        __typename: 'Mutation',
        claimConsultation: {
          __typename: 'ConsultationMoved',
          consultation: all.find(({ id }) => id === 'b'),
        },
      };
    });
    const user = userEvent.setup();
    await open();
    act(() => row('a').focus());
    await user.keyboard('jjj');
    expect(row('c')).toHaveFocus();
    await user.keyboard('k');
    expect(row('b')).toHaveFocus();
    await user.keyboard('c');
    expect(await screen.findByRole('heading', { name: 'Vastaa' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Minulla: 2' })).toBeInTheDocument();
  });

  it('tells who was first', async () => {
    server.answer('ClaimConsultation', () => ({
      __typename: 'Mutation',
      claimConsultation: { __typename: 'AlreadyClaimed', consultationId: 'a', claimedBy: other },
    }));
    const user = userEvent.setup();
    await open();
    act(() => row('a').focus());
    await user.keyboard('c');
    expect(await screen.findByText(/Toinen ehti ottaa pyynnön.*Eero Korhonen/)).toBeVisible();
  });

  it('lets the letters be switched off', async () => {
    const user = userEvent.setup();
    await open();
    await user.click(screen.getByRole('button', { name: 'Pikanäppäimet' }));
    await user.click(screen.getByRole('switch', { name: 'Yhden kirjaimen pikanäppäimet käytössä' }));
    await user.keyboard('{Escape}');
    act(() => row('a').focus());
    await user.keyboard('j');
    expect(row('a')).toHaveFocus();
  });

  it('takes a new request in by itself', async () => {
    const desk = await open();
    all = [...all, sampleConsultation('d')];
    happen(desk, 'd');
    expect(await screen.findByRole('link', { name: 'Kysymys d' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Ota nyt: 3' })).toBeVisible();
  });

  it('holds its rows still while the reader is in them, and says what waits', async () => {
    const user = userEvent.setup();
    const desk = await open();
    act(() => row('b').focus());
    all = [sampleConsultation('d', { urgency: 'urgent' }), ...all.filter(({ id }) => id !== 'a')];
    happen(desk, 'd');
    happen(desk, 'a');
    expect(await screen.findByRole('link', { name: 'Toinen otti tämän tai pyyntö peruttiin' })).toBeVisible();
    // Its place stays; what was asked in it is not the reader's to see any more.
    expect(document.body).not.toHaveTextContent('Kysymys a');
    expect(screen.queryByRole('link', { name: 'Kysymys d' })).not.toBeInTheDocument();
    expect(row('b')).toHaveFocus();
    await user.click(await screen.findByRole('button', { name: 'Uusi pyyntö. Näytä' }));
    expect(screen.getByRole('link', { name: 'Kysymys d' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Kysymys a' })).not.toBeInTheDocument();
  });

  it('answers with a text and an advice, and opens the next', async () => {
    server.answer('AnswerConsultation', () => {
      all = all.filter(({ id }) => id !== 'c');
      return {
        __typename: 'Mutation',
        answerConsultation: {
          __typename: 'ConsultationMoved',
          consultation: sampleConsultation('c', { stage: 'answered', viewerRole: 'claimant', myMoves: [] }),
        },
      };
    });
    const user = userEvent.setup();
    await open();
    act(() => row('c').focus());
    await user.keyboard('e');
    const answer = await screen.findByRole('textbox', { name: 'Vastaus' });
    expect(answer).toHaveFocus();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(server.sentOf('AnswerConsultation')).toEqual([]);
    await user.type(answer, 'Unipäiväkirja.');
    await user.click(screen.getByRole('radio', { name: 'Jatkakaa samoin' }));
    act(() => answer.focus());
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(server.sentOf('AnswerConsultation')).toHaveLength(1));
    const panel = screen.getByRole('region', { name: 'Konsultaatio' });
    expect(await within(panel).findByText('Kysymys a')).toBeVisible();
  });

  it('is a reward when everything is answered', async () => {
    all = [];
    openDesk(<Page />, { server, me: { expertise: [mentalHealth] } });
    expect(await screen.findByText('Kaikkiin pyyntöihin on vastattu')).toBeVisible();
  });

  it('says what failed, and reads again', async () => {
    server.answer('ConsultationInbox', () => {
      throw new GraphqlFault({ code: 'INTERNAL', errorId: '7f3a' });
    });
    openDesk(<Page />, { server, me: { expertise: [mentalHealth] } });
    expect(await screen.findByText('Tukikoodi: 7f3a')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Yritä uudelleen' })).toBeVisible();
  });

  it('tells that an open consultation is no longer the reader’s to see', async () => {
    const user = userEvent.setup();
    const desk = await open();
    await user.click(row('b'));
    await screen.findByRole('button', { name: 'Ota minulle' });
    all = all.filter(({ id }) => id !== 'b');
    happen(desk, 'b');
    expect(await screen.findByText('Konsultaatio ei ole nähtävissäsi')).toBeVisible();
  });
});
