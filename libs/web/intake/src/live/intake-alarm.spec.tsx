import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { meAnswer } from '@rinnalla/web-session/testing';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { IntakeAlarm } from './intake-alarm.js';
import { IntakeCountsProvider } from './intake-counts-provider.js';

const ONE = 'Yhteydenotto on ollut avaamatta tai siirto vastaamatta yli 15 minuuttia: 1';
const TWO = 'Yhteydenottoja on ollut avaamatta tai siirtoja vastaamatta yli 15 minuuttia: 2';
const workspacesWith = (task: 'intake' | 'service_arranging') =>
  meAnswer('sari').me.workspaces.map((mine) => ({ ...mine, tasks: [task] }));

describe('the alarm of contacts left unopened', () => {
  let server: FakeServer;
  let alerted: number;

  beforeEach(() => {
    alerted = 0;
    server = new FakeServer().answer('IntakeCounts', () => ({
      __typename: 'Query',
      intakeCounts: { __typename: 'IntakeCounts', unread: 3, alerted, streamIds: ['unit'] },
    }));
  });

  const open = async (task: 'intake' | 'service_arranging' = 'intake') => {
    const desk = openDesk(
      <IntakeCountsProvider>
        <IntakeAlarm />
        <main>Minun päiväni</main>
      </IntakeCountsProvider>,
      { server, me: { workspaces: workspacesWith(task) } },
    );
    await screen.findByText('Minun päiväni');
    return desk;
  };
  const pass = (desk: Awaited<ReturnType<typeof open>>, many: number) => {
    alerted = many;
    act(() => void desk.line.happen('intake:unit', { refKind: 'contact', refId: `c-${String(many)}` }));
  };
  const alarm = () => screen.findByRole('region', { name: 'Hälytys' });

  it('stands above any page from the alert until each is opened, and leads to the queues', async () => {
    const desk = await open();
    await waitFor(() => expect(server.sentOf('IntakeCounts')).not.toHaveLength(0));
    expect(screen.queryByRole('region', { name: 'Hälytys' })).toBeNull();
    pass(desk, 1);
    expect(within(await alarm()).getByText(ONE)).toBeVisible();
    expect(within(await alarm()).getByRole('link', { name: 'Avaa yhteydenotot' })).toHaveAttribute(
      'href',
      '/intake',
    );
    pass(desk, 0);
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Hälytys' })).toBeNull());
  });

  it('tells the eye in a toast and the ear of each further one, while the page stands open', async () => {
    alerted = 1;
    const desk = await open();
    expect(within(await alarm()).getByText(ONE)).toBeVisible();
    expect(screen.queryByText(TWO)).toBeNull();
    pass(desk, 2);
    expect(await within(await alarm()).findByText(TWO)).toBeVisible();
    expect(await screen.findByRole('alertdialog', { name: TWO })).toBeVisible();
  });

  it('is asked for nobody who receives no contacts', async () => {
    alerted = 1;
    await open('service_arranging');
    expect(server.sentOf('IntakeCounts')).toEqual([]);
    expect(screen.queryByRole('region', { name: 'Hälytys' })).toBeNull();
  });
});
