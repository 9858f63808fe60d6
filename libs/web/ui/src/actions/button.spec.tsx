import { describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button } from './button.js';

describe('the button', () => {
  it('says why it cannot be pressed, can be reached, and does nothing', async () => {
    const user = userEvent.setup();
    const onPress = jest.fn();
    render(
      <Button onPress={onPress} disabledReason="Yhteys puuttuu.">
        Hyväksy
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Hyväksy' });
    await user.tab();
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription('Yhteys puuttuu.');
    await user.keyboard('{Enter}');
    await user.click(button);
    expect(onPress).not.toHaveBeenCalled();
  });

  it('does not send a form while it explains itself', async () => {
    const user = userEvent.setup();
    const onSubmit = jest.fn<(event: { preventDefault: () => void }) => void>((event) =>
      event.preventDefault(),
    );
    render(
      <form onSubmit={onSubmit}>
        <Button type="submit" disabledReason="Yhteys puuttuu.">
          Lähetä
        </Button>
      </form>,
    );
    await user.click(screen.getByRole('button'));
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('cannot be pressed twice while work goes on, and keeps focus', async () => {
    const user = userEvent.setup();
    const onPress = jest.fn();
    const { rerender } = render(<Button onPress={onPress}>Tallenna</Button>);
    await user.click(screen.getByRole('button'));
    rerender(
      <Button onPress={onPress} isPending pendingLabel="Tallennetaan">
        Tallenna
      </Button>,
    );
    await user.keyboard('{Enter}');
    expect(onPress).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('button')).toHaveFocus();
    expect(screen.getByRole('progressbar', { name: 'Tallennetaan' })).toBeInTheDocument();
  });
});
