import { useTexts } from '@rinnalla/web-i18n';
import { ActDialog, type ActDialogProps } from '../dialogs/act-dialog.js';
import { consultationTexts } from '../i18n/consultation-texts.js';

type MoveDialogFrameProps<Field extends string> = Omit<
  ActDialogProps<Field>,
  'title' | 'sendLabel' | 'isDanger'
> & {
  move: 'release' | 'decline' | 'cancel' | 'redirect' | 'reassign';
};

/** The frame of a move that asks for something first, with what it leads to. */
export function MoveDialog<Field extends string>({ move, children, ...dialog }: MoveDialogFrameProps<Field>) {
  const say = useTexts(consultationTexts);
  return (
    <ActDialog
      {...dialog}
      title={say(`move.${move}`)}
      sendLabel={say(`move.${move}`)}
      isDanger={move === 'cancel'}
    >
      <p>{say(`move.${move}Text`)}</p>
      {children}
    </ActDialog>
  );
}
