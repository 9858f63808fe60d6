import { useEffect, useRef, useState } from 'react';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { Button, Dialog } from '@rinnalla/web-ui';
import { useEntrance } from '../entrance-context.js';
import { IdleWatch } from '../idle-watch.js';
import { sessionTexts } from '../i18n/session-texts.js';
import { useMe } from '../use-me.js';

/** Watches for idleness as long as the county lets one sit still, warns two minutes before, and says when it is over. */
export function IdleGuard({ onOver }: { onOver: () => void }) {
  const { doors } = useEntrance();
  const { idleMinutes } = useMe();
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const [watch, setWatch] = useState<IdleWatch | null>(null);
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });

  useEffect(() => {
    const started = new IdleWatch(
      {
        noteInput: () => void doors.noteInput(),
        changed: (idleness) => {
          setSecondsLeft(idleness.kind === 'warning' ? idleness.secondsLeft : null);
          if (idleness.kind === 'over') over.current();
        },
      },
      idleMinutes * 60_000,
    );
    started.start();
    setWatch(started);
    return () => started.stop();
  }, [doors, idleMinutes]);

  if (secondsLeft === null || !watch) return null;
  return <IdleWarning secondsLeft={secondsLeft} onStay={watch.stay} />;
}

function IdleWarning({ secondsLeft, onStay }: { secondsLeft: number; onStay: () => void }) {
  const say = useTexts(sessionTexts);
  const common = useTexts(commonTexts);
  const minutes = Math.floor(secondsLeft / 60);
  const time = `${String(minutes)}:${String(secondsLeft % 60).padStart(2, '0')}`;
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onStay()}
      role="alertdialog"
      title={say('idle.title')}
      closeLabel={common('close')}
      footer={
        <Button variant="primary" onPress={onStay}>
          {say('idle.stay')}
        </Button>
      }
    >
      <p>{say('idle.text')}</p>
      <p>{say('idle.left', { time })}</p>
    </Dialog>
  );
}
