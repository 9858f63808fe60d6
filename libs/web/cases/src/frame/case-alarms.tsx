import { lawText, useFormats, useTexts, useWords } from '@rinnalla/web-i18n';
import { loadedDialog } from '@rinnalla/web-session';
import { Button, InlineAlert, useIdlePreload } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { CaseOnPage } from '../data/case-types.js';
import { caseTexts } from '../i18n/case-texts.js';

const PairDialog = loadedDialog(
  () => import('../team/pair-dialog.js').then((part) => part.PairDialog),
  ({ onClose }) => onClose(),
);

/** What the case alarms of, over every page of it until that is put right (SHL 36, 42 §). */
export function CaseAlarms({ found }: { found: CaseOnPage }) {
  const say = useTexts(caseTexts);
  const words = useWords();
  const { dayOf } = useFormats();
  useIdlePreload(PairDialog.preload);
  const [isInviting, setInviting] = useState(false);
  return (
    <>
      {found.alarms.map(({ id, kind, section, since }) => (
        <InlineAlert
          key={id}
          tone="danger"
          title={words.caseAlarm[kind]}
          actions={
            found.viewerCan.changeTeam &&
            kind === 'lawful_pair_missing' && (
              <Button size="small" onPress={() => setInviting(true)}>
                {say('pair.open')}
              </Button>
            )
          }
        >
          {say(`pair.alarm.${kind}`, { section: lawText(words, [section]), day: dayOf(since) })}
        </InlineAlert>
      ))}
      {isInviting && (
        <PairDialog found={found} onPaired={() => setInviting(false)} onClose={() => setInviting(false)} />
      )}
    </>
  );
}
