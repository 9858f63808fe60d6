import { describe, expect, it, jest } from '@jest/globals';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showToast, ToastRegion } from './toast.js';

describe('a toast', () => {
  it('tells what was done, takes it back when asked, and goes', async () => {
    const user = userEvent.setup();
    const onUndo = jest.fn();
    render(<ToastRegion />);
    act(() => void showToast({ text: 'Vastuu siirretty', undo: { label: 'Kumoa', onUndo } }));
    expect(screen.getByText('Vastuu siirretty')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(onUndo).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(screen.queryByText('Vastuu siirretty')).not.toBeInTheDocument());
  });

  it('can be taken away by the one who showed it', () => {
    render(<ToastRegion />);
    let hide: () => void = () => undefined;
    act(() => {
      hide = showToast({ text: 'Lähetetään' });
    });
    expect(screen.getByText('Lähetetään')).toBeInTheDocument();
    act(() => hide());
    expect(screen.queryByText('Lähetetään')).not.toBeInTheDocument();
  });
});
