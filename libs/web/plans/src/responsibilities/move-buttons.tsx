import { useTexts } from '@rinnalla/web-i18n';
import { loadedDialog, useOfflineReason } from '@rinnalla/web-session';
import { Button, InlineAlert, useIdlePreload } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { Responsibility } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import { PLAIN_MOVES, usePlainMoves } from './use-moves.js';

const DeclineDialog = loadedDialog(
  () => import('./decline-dialog.js').then((part) => part.DeclineDialog),
  ({ onClose }) => onClose(),
);
const HandOverDialog = loadedDialog(
  () => import('./hand-over-dialog.js').then((part) => part.HandOverDialog),
  ({ onClose }) => onClose(),
);
const loadDialogs = () => Promise.all([DeclineDialog.preload(), HandOverDialog.preload()]);

/** What the viewer may do with a responsibility now, as the server says. */
export function MoveButtons({ line }: { line: Responsibility }) {
  const say = useTexts(planTexts);
  const { move, refusal, isMoving } = usePlainMoves(line);
  const [asking, setAsking] = useState<'decline' | 'hand_over' | null>(null);
  const offlineReason = useOfflineReason();
  useIdlePreload(loadDialogs);
  const close = () => setAsking(null);
  const nameOf = (act: string) => say('responsibility.actOn', { act, what: line.what });
  return (
    <>
      {PLAIN_MOVES.filter((name) => line.viewerMoves.includes(name)).map((name) => (
        <Button
          key={name}
          size="small"
          variant="primary"
          aria-label={nameOf(say(`responsibility.${name}`))}
          disabledReason={offlineReason}
          isPending={isMoving(name)}
          pendingLabel={say('responsibility.moving')}
          onPress={() => void move(name)}
        >
          {say(`responsibility.${name}`)}
        </Button>
      ))}
      {(['decline', 'hand_over'] as const)
        .filter((name) => line.viewerMoves.includes(name))
        .map((name) => (
          <Button
            key={name}
            size="small"
            aria-label={nameOf(say(`responsibility.${name}`))}
            onPress={() => setAsking(name)}
          >
            {say(`responsibility.${name}`)}
          </Button>
        ))}
      {refusal !== null && (
        <InlineAlert tone="danger" isUrgent>
          {refusal}
        </InlineAlert>
      )}
      {asking === 'decline' && <DeclineDialog line={line} onClose={close} />}
      {asking === 'hand_over' && <HandOverDialog line={line} onClose={close} />}
    </>
  );
}
