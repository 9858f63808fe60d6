import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { IconButton, Menu } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { RecordEntry } from '../data/record-types.js';
import { recordTexts } from '../i18n/record-texts.js';
import { CorrectEntry } from './correct-entry.js';
import { WithdrawEntry } from './withdraw-entry.js';

/** Correcting an entry, and withdrawing it as wrong. */
export function EntryActs({ entry }: { entry: RecordEntry }) {
  const say = useTexts(recordTexts);
  const { day } = useFormats();
  const [open, setOpen] = useState<'correct' | 'withdraw' | null>(null);
  const close = () => setOpen(null);
  const label = say('entry.more', { day: day(entry.occurredOn) });
  return (
    <>
      <Menu
        label={label}
        trigger={<IconButton icon="more" size="small" label={label} />}
        entries={[
          { id: 'correct', name: say('form.correct'), icon: 'edit' },
          { id: 'withdraw', name: say('form.withdraw'), icon: 'close', isDanger: true },
        ]}
        onAction={(act) => setOpen(act === 'correct' ? 'correct' : 'withdraw')}
      />
      {open === 'correct' && <CorrectEntry entry={entry} onClose={close} />}
      {open === 'withdraw' && <WithdrawEntry entry={entry} onClose={close} />}
    </>
  );
}
