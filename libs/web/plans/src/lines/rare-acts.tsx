import { useTexts } from '@rinnalla/web-i18n';
import { loadedDialog } from '@rinnalla/web-session';
import { IconButton, Menu, useIdlePreload } from '@rinnalla/web-ui';
import { useState, type ReactNode } from 'react';
import { planTexts } from '../i18n/plan-texts.js';
import type { LineRef } from './line-refs.js';

const WithdrawDialog = loadedDialog(
  () => import('./withdraw-dialog.js').then((part) => part.WithdrawDialog),
  ({ onClose }) => onClose(),
);

export interface RareActsProps {
  line: LineRef;
  /** The form that corrects the line; absent where it can't be corrected. */
  correct?: ((close: () => void) => ReactNode) | undefined;
}

/** Correcting a line, and withdrawing it as wrong. */
export function RareActs({ line, correct }: RareActsProps) {
  const say = useTexts(planTexts);
  const [open, setOpen] = useState<'correct' | 'withdraw' | null>(null);
  const close = () => setOpen(null);
  useIdlePreload(WithdrawDialog.preload);
  const label = say('line.more', { line: line.name });
  return (
    <>
      <Menu
        label={label}
        trigger={<IconButton icon="more" size="small" label={label} />}
        entries={[
          ...(correct ? [{ id: 'correct', name: say('line.correct'), icon: 'edit' as const }] : []),
          { id: 'withdraw', name: say('line.withdraw'), icon: 'close' as const, isDanger: true },
        ]}
        onAction={(act) => setOpen(act === 'correct' ? 'correct' : 'withdraw')}
      />
      {open === 'correct' && correct?.(close)}
      {open === 'withdraw' && <WithdrawDialog line={line} onClose={close} />}
    </>
  );
}
