import { useTexts } from '@rinnalla/web-i18n';
import { Button, InlineAlert, Stack, TextArea, useIdlePreload } from '@rinnalla/web-ui';
import { useEffect, type ReactNode, type RefObject } from 'react';
import { loadedDialog } from '../parts/loaded-dialog.js';
import { writingTexts } from './i18n/writing-texts.js';
import { TextEditor } from './text-editor.js';
import { useFocusBack } from './use-focus-back.js';
import type { TextEditing, Writer } from './use-text-edit.js';

const TextConflictDialog = loadedDialog(
  () => import('./text-conflict-dialog.js').then((part) => part.TextConflictDialog),
  ({ editing }) => editing.closeConflict(),
);

export interface TextWritingProps {
  label: string;
  editing: TextEditing;
  mayWrite: boolean;
  /** Saves by itself when one moves on; else a draft is kept until one saves. */
  savesWhenLeft?: boolean;
  /** Who may save the same text meanwhile. */
  people: readonly Writer[];
  /** As colleagues are told where one writes. */
  place: string;
  /** The same function between renders. */
  onWriting: (place: string | null) => void;
  /** The text while nobody writes it here; the button that begins the writing gets the focus back after it. */
  children: (opener: RefObject<HTMLButtonElement | null>) => ReactNode;
}

/** A text that is read, and written in place: typed, compared with a colleague's, and not lost when the right to write is. */
export function TextWriting({ label, editing, mayWrite, savesWhenLeft = false, ...props }: TextWritingProps) {
  const { people, place, onWriting, children } = props;
  const isOpen = editing.edit !== null && mayWrite;
  const opener = useFocusBack(isOpen);
  useIdlePreload(TextConflictDialog.preload);
  useEffect(() => (isOpen ? () => onWriting(null) : undefined), [isOpen, onWriting]);
  return (
    <>
      {isOpen ? (
        <TextEditor
          label={label}
          editing={editing}
          savesWhenLeft={savesWhenLeft}
          onFocus={() => onWriting(place)}
        />
      ) : (
        children(opener)
      )}
      {!mayWrite && editing.edit !== null && !editing.isUnchanged && <LeftOver editing={editing} />}
      {mayWrite && editing.conflict && (
        <TextConflictDialog editing={editing} conflict={editing.conflict} people={people} />
      )}
    </>
  );
}

/** What was typed here and can no longer be saved: the writer decides what becomes of it. */
function LeftOver({ editing: { edit, discard } }: { editing: TextEditing }) {
  const say = useTexts(writingTexts);
  return (
    <Stack gap="tight">
      <InlineAlert tone="warning" title={say('closed')} isUrgent>
        {say('closedText')}
      </InlineAlert>
      <TextArea label={say('unsaved')} value={edit?.text ?? ''} isReadOnly />
      <div>
        <Button variant="quiet" size="small" onPress={discard}>
          {say('discard')}
        </Button>
      </div>
    </Stack>
  );
}
