import { useState } from 'react';
import { useTexts } from '@rinnalla/web-i18n';
import { Button, Menu } from '@rinnalla/web-ui';
import type { Move, WholeConsultation } from '../data/consultation-types.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { ReasonDialog } from './reason-dialog.js';
import { ReassignDialog } from './reassign-dialog.js';
import { RedirectDialog } from './redirect-dialog.js';

const RARER = ['release', 'redirect', 'decline', 'reassign', 'cancel'] as const;
type RarerMove = (typeof RARER)[number];

const isRarer = (move: string): move is RarerMove => RARER.some((known) => known === move);

/** What the reader may do with the consultation beside its main acts. */
export function MoreMoves({ consultation }: { consultation: WholeConsultation }) {
  const say = useTexts(consultationTexts);
  const [opened, setOpened] = useState<RarerMove | null>(null);
  const { myMoves } = consultation;
  const moves = RARER.filter((move) => myMoves.includes(move satisfies Move));
  const close = () => setOpened(null);

  const handleAction = (id: string) => {
    if (isRarer(id)) setOpened(id);
  };
  if (moves.length === 0 && opened === null) return null;
  return (
    <div>
      <Menu
        label={say('move.more')}
        trigger={<Button icon="more">{say('move.more')}</Button>}
        entries={moves.map((move) => ({ id: move, name: say(`move.${move}`), isDanger: move === 'cancel' }))}
        onAction={handleAction}
      />
      {(opened === 'release' || opened === 'decline' || opened === 'cancel') && (
        <ReasonDialog move={opened} consultation={consultation} onClose={close} />
      )}
      {opened === 'redirect' && <RedirectDialog consultation={consultation} onClose={close} />}
      {opened === 'reassign' && <ReassignDialog consultation={consultation} onClose={close} />}
    </div>
  );
}
