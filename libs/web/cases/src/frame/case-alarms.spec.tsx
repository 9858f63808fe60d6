import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { colleague, sampleCase } from '../testing/sample-case.js';
import { CaseAlarms } from './case-alarms.js';

const missing = {
  __typename: 'CaseAlarm',
  id: 'alarm-1',
  kind: 'lawful_pair_missing',
  section: '1301/2014 42 § 3 mom.',
  since: '2026-03-01T08:00:00.000Z',
} as const;
const lapsed = {
  ...missing,
  id: 'alarm-2',
  kind: 'licence_lapsed',
  section: '1301/2014 42 § 2 mom.',
} as const;

describe('alarms of a case', () => {
  const open = (about: Parameters<typeof sampleCase>[0]) =>
    openDesk(<CaseAlarms found={sampleCase(about)} />, {
      server: new FakeServer().answer('Colleagues', () => ({
        __typename: 'Query',
        colleagues: [colleague('jussi')],
      })),
    });

  it('are none while the team is lawful', () => {
    open({});
    expect(screen.queryByText(/42 §/)).toBeNull();
  });

  it('tell what is wrong, by which section and since when', () => {
    open({ alarms: [missing, lapsed] });
    expect(screen.getByText('Laillinen työpari puuttuu')).toBeVisible();
    expect(screen.getByText(/Sosiaalihuoltolaki 42 § 3 mom\..*1\.3\.2026/)).toBeVisible();
    expect(screen.getByText('Ammatinharjoittamisoikeus ei ole voimassa')).toBeVisible();
  });

  it('open the way out to those who may change the team, and to no others', async () => {
    open({ alarms: [missing] });
    await userEvent.click(screen.getByRole('button', { name: 'Kutsu sosiaalityöntekijä työpariksi' }));
    expect(await screen.findByRole('dialog', { name: 'Kutsu sosiaalityöntekijä työpariksi' })).toBeVisible();
  });

  it('offer nothing to those who may not', () => {
    open({ alarms: [missing], viewerCan: { ...sampleCase().viewerCan, changeTeam: false } });
    expect(screen.queryByRole('button')).toBeNull();
  });
});
