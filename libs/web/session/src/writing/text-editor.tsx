import { INPUT_LIMITS } from '@rinnalla/contracts';
import { commonTexts, failureText, usePersonLine, useTexts, useWords } from '@rinnalla/web-i18n';
import { Button, Inline, InlineAlert, RelativeTime, Stack, TextArea, useAnnounce } from '@rinnalla/web-ui';
import { useEffect, type FocusEvent, type KeyboardEvent } from 'react';
import { useOfflineReason } from '../forms/use-offline-reason.js';
import { writingTexts } from './i18n/writing-texts.js';
import type { TextEditing } from './use-text-edit.js';

export interface TextEditorProps {
  label: string;
  editing: TextEditing;
  savesWhenLeft: boolean;
  onFocus: () => void;
}

/** The text being typed, and what happens to it meanwhile. */
export function TextEditor({ label, editing, savesWhenLeft, onFocus }: TextEditorProps) {
  const say = useTexts(writingTexts);
  const common = useTexts(commonTexts);
  const offlineReason = useOfflineReason();
  const { edit, failure, isUnchanged } = editing;

  const handleKeys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !editing.isSaving) editing.save();
  };
  const handleBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const ownActs = currentTarget.closest('[data-writing]');
    const isWithin = relatedTarget instanceof Node && ownActs?.contains(relatedTarget) === true;
    // Leaving the window is not leaving the text; nothing is saved over a colleague's words, nor where nothing can be sent.
    if (!savesWhenLeft || isWithin || !document.hasFocus() || isUnchanged) return;
    if (!editing.isOvertaken && offlineReason === undefined && !editing.isSaving) editing.save();
  };

  return (
    <div data-writing>
      <Stack gap="tight">
        {editing.isRestored && <InlineAlert>{say('restored')}</InlineAlert>}
        {editing.isOvertaken && <Overtaken editing={editing} />}
        <NotSaved failure={failure} />
        <TextArea
          label={label}
          isLabelHidden
          description={say(savesWhenLeft ? 'savesWhenLeft' : 'saveKeys')}
          value={edit?.text ?? ''}
          onChange={editing.type}
          onFocus={onFocus}
          onBlur={handleBlur}
          onKeyDown={handleKeys}
          textAreaRef={editing.isRestored ? null : caretAtEnd}
          minRows={5}
          errorMessage={failure === 'tooLong' ? say('tooLong', { limit: INPUT_LIMITS.text }) : undefined}
          characterCount={{
            limit: INPUT_LIMITS.text,
            describe: (used, limit) => common('characters', { used, limit }),
          }}
        />
        <Inline>
          <Button
            variant="primary"
            size="small"
            onPress={editing.save}
            disabledReason={offlineReason}
            isPending={editing.isSaving}
            pendingLabel={common('saving')}
          >
            {common('save')}
          </Button>
          <Button variant="quiet" size="small" onPress={editing.discard}>
            {isUnchanged ? common('close') : say('discard')}
          </Button>
        </Inline>
      </Stack>
    </div>
  );
}

const placed = new WeakSet<HTMLTextAreaElement>();

/** Whoever opens a text writes on from its end. */
function caretAtEnd(area: HTMLTextAreaElement | null): void {
  if (!area || placed.has(area)) return;
  placed.add(area);
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
}

function NotSaved({ failure }: Pick<TextEditing, 'failure'>) {
  const say = useTexts(writingTexts);
  const words = useWords();
  if (failure === null || failure === 'tooLong') return null;
  return (
    <InlineAlert tone="danger" isUrgent>
      {failureText(words, failure)} {say('draftKept')}
    </InlineAlert>
  );
}

function Overtaken({ editing: { lastSaved, compare } }: { editing: TextEditing }) {
  const say = useTexts(writingTexts);
  const personLine = usePersonLine();
  const announce = useAnnounce();
  const text = say('overtaken');
  useEffect(() => announce(text), [announce, text]);
  return (
    <InlineAlert
      tone="warning"
      actions={
        <Button size="small" onPress={compare}>
          {say('compare')}
        </Button>
      }
    >
      <p>{text}</p>
      {lastSaved && (
        <p>
          {say('overtakenBy')}: {personLine(lastSaved.by)} ·{' '}
          <RelativeTime value={lastSaved.at} format="relative" />
        </p>
      )}
    </InlineAlert>
  );
}
