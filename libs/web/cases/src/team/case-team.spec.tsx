import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, openDesk, settled } from '@rinnalla/web-testing';
import { colleague, sampleCase, teamMember } from '../testing/sample-case.js';
import { CaseTeam } from './case-team.js';

const eero = colleague('eero', { profession: 'psychiatric_nurse' });

describe('the team of a case', () => {
  let server: FakeServer;

  const answer = (operation: string, field: string, ...results: object[]) => {
    const left = [...results];
    server.answer(operation, () => ({
      __typename: 'Mutation',
      [field]: left.length > 1 ? left.shift() : left[0],
    }));
  };
  const teamChanged = { __typename: 'TeamChanged', case: sampleCase({ version: 4 }) };
  const groundMissing = {
    __typename: 'LegalModeMissing',
    possibleModes: ['M1', 'M2', 'M3'],
    missingEvidence: ['jointServiceId'],
    sections: ['703/2023 46 §'],
    permissions: [
      {
        __typename: 'PermissionChoice',
        id: 'permission-1',
        recipients: ['public_health_care'],
        recipientName: null,
        serviceFunctions: ['working_age'],
        patientData: [],
        recordedFrom: '2025-01-01',
        recordedUntil: null,
        givenOn: '2026-01-05',
        giverName: 'Marko Kettula',
      },
    ],
  };

  beforeEach(() => {
    server = new FakeServer().answer('Colleagues', () => ({
      __typename: 'Query',
      colleagues: [colleague('kaisa'), eero],
    }));
  });

  const open = (about: Parameters<typeof sampleCase>[0] = {}) =>
    openDesk(<CaseTeam found={sampleCase(about)} seenAt={null} beganAt={undefined} />, { server });
  const chooseEero = async () => {
    await userEvent.click(screen.getByRole('button', { name: /Työkaveri/ }));
    await userEvent.click(await screen.findByRole('option', { name: /Eero Testinen/ }));
  };
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

  it('tells who works on the case, as what, and on what ground', async () => {
    open({
      team: [teamMember('aino', { relation: 'named_worker' }), teamMember('eero', { legalMode: 'M2' })],
    });
    await settled();
    const row = within(screen.getByRole('row', { name: /Eero/ }));
    expect(row.getByText('Tiimin jäsen')).toBeVisible();
    expect(row.getByText('Asiakkaan luovutuslupa')).toBeVisible();
    expect(within(screen.getByRole('row', { name: /Aino/ })).getByText('Omatyöntekijä')).toBeVisible();
  });

  it('offers colleagues who are not in the team yet, and adds the chosen one', async () => {
    answer('AddTeamMember', 'addTeamMember', teamChanged);
    open();
    await userEvent.click(screen.getByRole('button', { name: /Työkaveri/ }));
    await screen.findByRole('option', { name: /Eero Testinen/ });
    expect(screen.queryByRole('option', { name: /Kaisa/ })).toBeNull();
    await userEvent.click(screen.getByRole('option', { name: /Eero Testinen/ }));
    await press('Lisää');
    await waitFor(() =>
      expect(server.sentOf('AddTeamMember')[0]?.variables).toMatchObject({
        input: { caseId: 'case-1', professionalId: 'eero', ground: null },
      }),
    );
  });

  it('asks for a legal ground only when the server finds none, and sends it with its evidence', async () => {
    answer('AddTeamMember', 'addTeamMember', groundMissing, teamChanged);
    open();
    await chooseEero();
    await press('Lisää');
    const dialog = await screen.findByRole('dialog', { name: 'Millä perusteella tiedot jaetaan?' });
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Asiakkaan luovutuslupa' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Lisää tällä perusteella' }));
    expect(await within(dialog).findByRole('group', { name: 'Korjaa tämä kohta' })).toHaveFocus();
    const permission = within(dialog).getByRole('radio', {
      name: 'Työikäisten palvelut. Saaja: Julkinen terveydenhuolto. Rajaus: kirjattu 1.1.2025 alkaen',
    });
    expect(permission).toHaveAccessibleDescription(/^Antaja Marko Kettula, 5\.1\.2026/);
    await userEvent.click(permission);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Lisää tällä perusteella' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.sentOf('AddTeamMember')[1]?.variables).toMatchObject({
      input: {
        professionalId: 'eero',
        ground: { mode: 'M2', permissionId: 'permission-1', assessedBy: null },
      },
    });
  });

  it('leads to where a permission is recorded when none in force covers the case', async () => {
    answer('AddTeamMember', 'addTeamMember', { ...groundMissing, permissions: [] });
    open();
    await chooseEero();
    await press('Lisää');
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Asiakkaan luovutuslupa' }));
    expect(within(dialog).getByRole('link', { name: 'Kirjaa lupa' })).toHaveAttribute(
      'href',
      '/cases/case-1/permissions',
    );
  });

  it('tells what a chosen ground still lacks, with the section of law', async () => {
    answer('AddTeamMember', 'addTeamMember', groundMissing);
    open();
    await chooseEero();
    await press('Lisää');
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Yhteinen palvelu' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Lisää tällä perusteella' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Yhteinen palvelu tässä työtilassa');
    expect(within(dialog).getByRole('alert')).toHaveTextContent('Asiakastietolaki 46 §');
  });

  it('asks before someone loses sight of the case, and explains why a named worker can’t', async () => {
    answer('EndTeamMembership', 'endTeamMembership', {
      __typename: 'NamedWorkerNeeded',
      section: '1301/2014 42 §',
    });
    open();
    await press('Lisää toimintoja: Aino Testinen');
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Poista tiimistä' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Poista tiimistä?' });
    expect(server.sentOf('EndTeamMembership')).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Poista tiimistä' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'Nimeä ensin toinen omatyöntekijä (Sosiaalihuoltolaki 42 §)',
    );
  });

  it('offers no change to those who may not change the team', () => {
    const { viewerCan } = sampleCase();
    open({ viewerCan: { ...viewerCan, changeTeam: false } });
    expect(screen.queryByRole('button', { name: 'Lisää' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Lisää toimintoja/ })).toBeNull();
    expect(screen.getByText(/Tiimiä muuttavat omatyöntekijä/)).toBeVisible();
  });

  const refused = (why: string, section: string) => ({ __typename: 'NamedWorkerRefused', why, section });
  const nameKaisa = async () => {
    await press('Lisää toimintoja: Kaisa Testinen');
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Nimeä omatyöntekijäksi' }));
  };

  it('asks why a health care professional is named, and sends the words', async () => {
    answer('NameWorker', 'nameWorker', refused('justification', '1301/2014 42 § 2 mom.'), teamChanged);
    open();
    await nameKaisa();
    const dialog = await screen.findByRole('dialog', { name: 'Perustele omatyöntekijän valinta' });
    expect(dialog).toHaveTextContent('Sosiaalihuoltolaki 42 § 2 mom.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Nimeä omatyöntekijäksi' }));
    expect(server.sentOf('NameWorker')).toHaveLength(1);
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Perustelu/ }),
      'Hoito on pääosin psykiatrista.',
    );
    await userEvent.click(within(dialog).getByRole('button', { name: 'Nimeä omatyöntekijäksi' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.sentOf('NameWorker')[1]?.variables).toMatchObject({
      input: { professionalId: 'kaisa', justification: 'Hoito on pääosin psykiatrista.' },
    });
  });

  it('explains that a social worker is needed, lets one be invited, and goes on with the naming', async () => {
    answer('NameWorker', 'nameWorker', refused('lawful_pair', '1301/2014 42 § 3 mom.'), teamChanged);
    answer('NameWorkPair', 'nameWorkPair', teamChanged);
    open();
    await nameKaisa();
    const dialog = await screen.findByRole('dialog', { name: 'Kutsu sosiaalityöntekijä työpariksi' });
    expect(dialog).toHaveTextContent('Kaisa Testinen ei voi olla omatyöntekijä yksin');
    expect(dialog).toHaveTextContent('Sosiaalihuoltolaki 42 § 3 mom.');
    await userEvent.click(within(dialog).getByRole('button', { name: /Sosiaalityöntekijä/ }));
    await userEvent.click(await screen.findByRole('option', { name: /Eero Testinen/ }));
    expect(server.sentOf('Colleagues').at(-1)?.variables).toMatchObject({ carriesSpecialSupport: true });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Nimeä työpari ja jatka' }));
    await waitFor(() => expect(server.sentOf('NameWorker')).toHaveLength(2));
    expect(server.sentOf('NameWorkPair')[0]?.variables).toMatchObject({ input: { professionalId: 'eero' } });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('tells of a lapsed licence with its section', async () => {
    answer('NameWorker', 'nameWorker', refused('licence', '1301/2014 42 § 2 mom.'));
    open();
    await nameKaisa();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Ammatinharjoittamisoikeus ei ole voimassa tai sitä on rajoitettu (Sosiaalihuoltolaki 42 § 2 mom.)',
    );
  });

  describe('shows what a ground rests on', () => {
    const { ground } = teamMember('eero');
    const shown = async (about: Parameters<typeof teamMember>[1]) => {
      open({ team: [teamMember('eero', about)] });
      await settled();
      return within(screen.getByRole('row', { name: /Eero/ }));
    };

    it('in a joint service: which, where and from when', async () => {
      const jointUnit = {
        __typename: 'Unit' as const,
        id: 'u',
        nameFi: 'Mielen asema',
        nameSv: 'Psykcentret',
      };
      const row = await shown({
        legalMode: 'M1',
        ground: { ...ground, jointService: 'yhteispalvelu-aikuiset', jointUnit },
        until: '2026-06-01T06:00:00.000Z',
      });
      for (const line of [
        'Asiakassuhde: todennettu',
        'Yhteinen palvelu: yhteispalvelu-aikuiset',
        'Yhteinen toimipiste: Mielen asema',
        'Ajalta: 1.3.2026–1.6.2026',
      ])
        expect(row.getByText(line)).toBeVisible();
    });

    it('of a client who cannot judge: why, who assessed it, and that no representative was found', async () => {
      const row = await shown({
        legalMode: 'M3',
        ground: {
          ...ground,
          incapacityReason: 'Muistisairaus, ei ymmärrä luvan merkitystä.',
          assessedBy: 'Geriatri Maija Mallikas',
          noLegalRepresentative: true,
        },
      });
      for (const line of [
        'Miksi asiakas ei pysty arvioimaan lupaa: Muistisairaus, ei ymmärrä luvan merkitystä.',
        'Arvioija: Geriatri Maija Mallikas',
        'Laillinen edustaja: ei ole, tarkistettu',
      ])
        expect(row.getByText(line)).toBeVisible();
    });

    it('of a permission: when and by whom it was given, and that it is withdrawn', async () => {
      const permissionGivenOn = '2026-01-05';
      const row = await shown({
        legalMode: 'M2',
        ground: {
          ...ground,
          permissionGivenOn,
          permissionGivenBy: 'Marko Kettula',
          isPermissionWithdrawn: true,
        },
      });
      expect(row.getByText('Lupa: annettu 5.1.2026, antaja Marko Kettula')).toBeVisible();
      expect(row.getByText('Lupa on peruttu')).toBeVisible();
    });
  });

  it('shows why a nurse is the named worker', async () => {
    const { ground } = teamMember('eero');
    open({
      team: [
        teamMember('eero', {
          relation: 'named_worker',
          ground: { ...ground, justification: 'Hoito on pääosin psykiatrista.' },
        }),
      ],
    });
    await settled();
    expect(screen.getByText('Perustelu: Hoito on pääosin psykiatrista.')).toBeVisible();
  });
});
