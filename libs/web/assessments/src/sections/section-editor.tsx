import { INPUT_LIMITS } from '@rinnalla/contracts';
import { failureText, usePersonLine, useTexts, useWords } from '@rinnalla/web-i18n';
import { useOfflineReason, type TextEditing } from '@rinnalla/web-session';
import { Button, Inline, InlineAlert, RelativeTime, Stack, TextArea, useAnnounce } from '@rinnalla/web-ui';
import { useEffect, type FocusEvent, type KeyboardEvent } from 'react';
import type { Section } from '../data/assessment-types.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';

export interface SectionEditorProps {
  label: string;
  editing: TextEditing;
  section: Section;
  onFocus: () => void;
}

/** A section being typed: it saves itself when one leaves it, unless a colleague saved it meanwhile. */
export function SectionEditor({ label, editing, section, onFocus }: SectionEditorProps) {
  const say = useTexts(assessmentTexts);
  const words = useWords();
  const offlineReason = useOfflineReason();
  const { edit, failure } = editing;
  const isTooLong = failure === 'tooLong';
  const isUnchanged = edit?.text === editing.standing.body;

  const handleKeys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) editing.save();
  };
  const handleBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const ownActs = currentTarget.closest(`[data-writing]`);
    const isWithin = relatedTarget instanceof Node && ownActs?.contains(relatedTarget) === true;
    // Leaving the window is not leaving the text; nothing is saved over a colleague's words, nor where nothing can be sent.
    if (isWithin || !document.hasFocus() || isUnchanged) return;
    if (!editing.isOvertaken && offlineReason === undefined && !editing.isSaving) editing.save();
  };

  return (
    <div data-writing={section.section}>
      <Stack gap="tight">
        {editing.isRestored && <InlineAlert>{say('text.restored')}</InlineAlert>}
        {editing.isOvertaken && <Overtaken section={section} onCompare={editing.compare} />}
        {failure !== null && failure !== 'tooLong' && (
          <InlineAlert tone="danger" isUrgent>
            {failureText(words, failure)} {say('text.draftKept')}
          </InlineAlert>
        )}
        <TextArea
          label={label}
          isLabelHidden
          description={say('text.saveKeys')}
          value={edit?.text ?? ''}
          onChange={editing.type}
          onFocus={onFocus}
          onBlur={handleBlur}
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
            {isUnchanged ? say('text.close') : say('text.discard')}
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

function Overtaken({ section, onCompare }: { section: Section; onCompare: () => void }) {
  const say = useTexts(assessmentTexts);
  const personLine = usePersonLine();
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
      <p>
        {personLine(section.updatedBy)} · <RelativeTime value={section.updatedAt} format="relative" />
      </p>
    </InlineAlert>
  );
}
