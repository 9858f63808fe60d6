import { describe, expect, it, jest } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { conflictTexts as texts } from '../workshop/sample-overlays.js';
import { ConflictDialog, type ConflictDialogProps, type ConflictResolution } from './conflict-dialog.js';

const mine = { label: 'Sinun tekstisi', who: 'Maria Lindqvist', text: 'kahdesti viikossa' };
const theirs = {
  label: 'Tallennettu teksti',
  who: 'Helmi Mäkinen',
  when: '2026-11-20T08:00:00Z',
  text: 'kerran viikossa',
};

function open(props: Partial<ConflictDialogProps> = {}) {
  const onResolve = jest.fn<(resolution: ConflictResolution) => void>();
  const onClose = jest.fn<() => void>();
  render(
    <ConflictDialog
      isOpen
      onClose={onClose}
      title="Samaa kohtaa muutti kaksi"
      explanation="Molemmat ovat tallessa."
      mine={mine}
      theirs={theirs}
      onResolve={onResolve}
      texts={texts}
      {...props}
    />,
  );
  return { onResolve, onClose, user: userEvent.setup() };
}

describe('the conflict dialog', () => {
  it('shows both texts with who wrote them', () => {
    open();
    const dialog = screen.getByRole('dialog', { name: 'Samaa kohtaa muutti kaksi' });
    expect(within(dialog).getByRole('region', { name: 'Sinun tekstisi' })).toHaveTextContent(
      'Maria Lindqvist',
    );
    const saved = within(dialog).getByRole('region', { name: 'Tallennettu teksti' });
    expect(saved).toHaveTextContent('Helmi Mäkinen');
    expect(saved).toHaveTextContent('kerran viikossa');
  });

  it('names the words that differ for those who do not see the marks', () => {
    open();
    expect(screen.getByRole('region', { name: 'Sinun tekstisi' })).toHaveTextContent(
      'Eroaa: kahdesti viikossa',
    );
  });

  it('keeps mine', async () => {
    const { user, onResolve } = open();
    await user.click(screen.getByRole('button', { name: 'Pidä oma' }));
    expect(onResolve).toHaveBeenCalledWith({ choice: 'mine', text: 'kahdesti viikossa' });
  });

  it('takes theirs', async () => {
    const { user, onResolve } = open();
    await user.click(screen.getByRole('button', { name: 'Ota tallennettu' }));
    expect(onResolve).toHaveBeenCalledWith({ choice: 'theirs', text: 'kerran viikossa' });
  });

  it('merges by hand from mine, with focus in the text', async () => {
    const { user, onResolve } = open();
    await user.click(screen.getByRole('button', { name: 'Yhdistä käsin' }));
    const merged = screen.getByRole('textbox', { name: 'Yhdistetty teksti' });
    expect(merged).toHaveFocus();
    expect(merged).toHaveValue('kahdesti viikossa');
    await user.type(merged, ', muuten kerran');
    await user.click(screen.getByRole('button', { name: 'Tallenna yhdistetty' }));
    expect(onResolve).toHaveBeenCalledWith({ choice: 'merged', text: 'kahdesti viikossa, muuten kerran' });
  });

  it('decides nothing when it is closed', async () => {
    const { user, onResolve, onClose } = open();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(onResolve).not.toHaveBeenCalled();
  });

  it('offers no merging where one or the other is the only way', () => {
    open({ canMerge: false });
    expect(screen.queryByRole('button', { name: 'Yhdistä käsin' })).not.toBeInTheDocument();
  });
});
