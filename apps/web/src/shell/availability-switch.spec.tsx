import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, GraphqlFault, openDesk, settled } from '@rinnalla/web-testing';
import { AvailabilitySwitch } from './availability-switch.js';

const expertise = [
  {
    __typename: 'Expertise' as const,
    id: 'e',
    code: 'mental_health',
    nameFi: 'Mielenterveys',
    nameSv: 'Mental hälsa',
    nameEn: 'Mental health',
  },
];

describe('the availability switch', () => {
  it('is only for those whom consultations reach', async () => {
    openDesk(<AvailabilitySwitch />);
    await settled();
    expect(screen.queryByRole('switch')).toBeNull();
  });

  it('turns at once, and turns back with a word when it could not be saved', async () => {
    const server = new FakeServer().answer('SwitchAvailability', () => {
      throw new GraphqlFault({ code: 'TOO_MANY_REQUESTS' });
    });
    openDesk(<AvailabilitySwitch />, { server, me: { expertise } });
    await userEvent.click(await screen.findByRole('switch', { name: 'Vastaan nyt' }));
    expect(server.sentOf('SwitchAvailability')).toHaveLength(1);
    expect(await screen.findByText(/Valinta ei tallentunut/)).toBeVisible();
    await waitFor(() => expect(screen.getByRole('switch')).not.toBeChecked());
  });
});
