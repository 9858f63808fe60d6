import { INPUT_LIMITS } from '@rinnalla/contracts';
import type { Failure } from '@rinnalla/web-graphql';
import { failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, Inline, InlineAlert, Stack, TextArea, useAnnounce } from '@rinnalla/web-ui';
import { useEffect, type KeyboardEvent } from 'react';
import { AuthorLine } from '../authors/author-line.js';
import type { PlanText } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import type { TextEditing } from './use-text-edit.js';

export interface TextEditorProps {
  label: string;
  editing: TextEditing;
  stored: PlanText | undefined;
  onFocus: () => void;
}

/** The text being typed, and what happens to it meanwhile. */
export function TextEditor({ label, editing, stored, onFocus }: TextEditorProps) {
  const say = useTexts(planTexts);
  const { edit, failure } = editing;
  const offlineReason = useOfflineReason();
  const isTooLong = failure === 'tooLong';

  const handleKeys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) editing.save();
  };

  return (
    <Stack gap="tight">
      {editing.isRestored && <InlineAlert>{say('text.restored')}</InlineAlert>}
      {editing.isOvertaken && <Overtaken stored={stored} onCompare={editing.compare} />}
      {failure !== null && !isTooLong && <NotSaved failure={failure} />}
      <TextArea
        label={label}
        isLabelHidden
        description={say('text.saveKeys')}
        value={edit?.text ?? ''}
        onChange={editing.type}
        onFocus={onFocus}
        onKeyDown={handleKeys}
        textAreaRef={editing.isRestored ? null : caretAtEnd}
        minRows={5}
        errorMessage={isTooLong ? say('text.tooLong', { limit: INPUT_LIMITS.text }) : undefined}
        characterCount={{
          limit: INPUT_LIMITS.text,
          describe: (used, limit) => say('text.characters', { used, limit }),
        }}
      />
      <Inline>
        <Button
          variant="primary"
          size="small"
          onPress={editing.save}
          disabledReason={offlineReason}
          isPending={editing.isSaving}
          pendingLabel={say('text.saving')}
        >
          {say('text.save')}
        </Button>
        <Button variant="quiet" size="small" onPress={editing.discard}>
          {edit?.text === editing.standing.body ? say('text.close') : say('text.discard')}
        </Button>
      </Inline>
    </Stack>
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

function Overtaken({ stored, onCompare }: { stored: PlanText | undefined; onCompare: () => void }) {
  const say = useTexts(planTexts);
  const announce = useAnnounce();
  const text = say('text.overtaken');
  useEffect(() => announce(text), [announce, text]);
  return (
    <InlineAlert
      tone="warning"
      actions={
        <Button size="small" onPress={onCompare}>
          {say('text.compare')}
        </Button>
      }
    >
      <p>{text}</p>
      {stored && (
        <AuthorLine label={say('text.overtakenBy')} person={stored.updatedBy} at={stored.updatedAt} />
      )}
    </InlineAlert>
  );
}

function NotSaved({ failure }: { failure: Failure }) {
  const say = useTexts(planTexts);
  const words = useWords();
  return (
    <InlineAlert tone="danger" isUrgent>
      {failureText(words, failure)} {say('text.draftKept')}
    </InlineAlert>
  );
}
