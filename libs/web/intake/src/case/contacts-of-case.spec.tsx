import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { ContactsOfCase } from './contacts-of-case.js';

const told = (id: string, patch: Record<string, unknown> = {}) => ({
  __typename: 'Contact',
  id,
  version: 4,
  ofCase: 'case-1',
  channel: 'phone',
  madeBy: 'other_person',
  purpose: 'report_of_need',
  hasConsent: null,
  receivedAt: '2027-01-13T07:00:00.000Z',
  body: 'Naapuri on huolissaan.',
  givenNames: 'Aili',
  familyName: 'Asiakas',
  contactStatus: 'joined_to_case',
  measures: 'Soitettu.',
  reporter: null,
  masks: [],
  contactSteps: [
    {
      __typename: 'ContactStep',
      id: `${id}-joined`,
      contactMove: 'join_case',
      at: '2027-01-13T09:00:00.000Z',
      stepNote: 'Soitettu asiakkaan numeroon.',
      by: { __typename: 'Professional', id: 'sari', name: 'Sari Koskinen', profession: 'social_worker' },
    },
  ],
  ...patch,
});

describe('what was reported of the client of a case', () => {
  let server: FakeServer;
  let contacts: object[] | null;
  let opening: object | null;
  beforeEach(() => {
    contacts = [told('k-1')];
    opening = null;
    server = new FakeServer()
      .answer('ContactsOfCase', () => ({
        __typename: 'Query',
        case: { __typename: 'Case', id: 'case-1', opening, contacts },
      }))
      .answer('Records', () => ({
        __typename: 'Query',
        records: [told('k-2', { body: 'Toinen yhteydenotto.' })],
      }));
  });
  const show = (isHidden = false) =>
    openDesk(<ContactsOfCase caseId="case-1" isHidden={isHidden} />, { server });

  it('says what was said, by whom and why, and how it came to the case', async () => {
    show();
    expect(await screen.findByRole('heading', { name: 'Yhteydenotot' })).toBeVisible();
    for (const words of ['Naapuri on huolissaan.', 'Asiakas Aili', 'Soitettu asiakkaan numeroon.']) {
      expect(screen.getByText(words)).toBeVisible();
    }
    expect(screen.getByText(/Sari Koskinen, Sosiaalityöntekijä/)).toBeVisible();
  });

  it('says what was told and judged where the case was opened by hand', async () => {
    contacts = [];
    opening = {
      __typename: 'CaseOpening',
      id: 'case-1',
      madeBy: 'close_person',
      purpose: 'to_get_services',
      isUrgent: true,
      measures: 'Ruokaa tälle viikolle.',
      openedAt: '2027-01-13T07:00:00.000Z',
      openedBy: {
        __typename: 'Professional',
        id: 'sari',
        name: 'Sari Koskinen',
        profession: 'social_worker',
      },
    };
    show();
    expect(await screen.findByText('Asia avattiin ilman jonon yhteydenottoa')).toBeVisible();
    for (const words of ['Läheinen', 'Palvelujen saamiseksi', 'Kiireellinen', 'Ruokaa tälle viikolle.']) {
      expect(screen.getByText(words)).toBeVisible();
    }
  });

  it('names nobody while names are hidden', async () => {
    show(true);
    await screen.findByText('Naapuri on huolissaan.');
    expect(screen.queryByText('Asiakas Aili')).not.toBeInTheDocument();
  });

  it('says that a secret reporter is kept back', async () => {
    contacts = [
      told('k-1', {
        masks: [{ __typename: 'Mask', field: 'reporter', reason: 'work_task', sections: ['703/2023 9 §'] }],
      }),
    ];
    show();
    expect(await screen.findByText('Ilmoittajan henkilöllisyys on salassa pidettävä')).toBeVisible();
  });

  it('says of whom they are kept back how a reporter is reached, and what opens it', async () => {
    const sections = ['661/2009 36 §', '661/2009 37 §'];
    contacts = [
      told('k-1', {
        reporter: {
          ...{ __typename: 'ContactReporter', name: 'Mummo Maija', reachedAt: null },
          ...{ isSecret: false, secrecyGround: null },
        },
        masks: [{ __typename: 'Mask', field: 'reachedAt', reason: 'non_disclosure', sections }],
      }),
    ];
    show();
    expect(await screen.findByText('Mummo Maija')).toBeVisible();
    expect(screen.getByText('Ilmoittajan yhteystietoa ei näytetä')).toBeVisible();
    expect(screen.getByText(/kun perustelet sen tarpeen asiakkaan yhteystiedoissa/)).toBeVisible();
  });

  it('comes by itself when a contact is joined', async () => {
    const desk = show();
    await screen.findByText('Naapuri on huolissaan.');
    act(
      () =>
        void desk.line.happen('case:case-1', {
          refKind: 'contact',
          refId: 'k-2',
          caseId: 'case-1',
          mutationId: 'm-1',
        }),
    );
    expect(await screen.findByText('Toinen yhteydenotto.')).toBeVisible();
    expect(screen.getByText('Naapuri on huolissaan.')).toBeVisible();
  });

  it.each([
    ['there are none', []],
    ['the law keeps them', null],
  ])('is not there where %s', async (_why, none) => {
    contacts = none;
    show();
    await act(() => Promise.resolve());
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  });
});
