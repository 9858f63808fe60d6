import { useState } from 'react';
import { commonTexts, useFormats, useTexts } from '@rinnalla/web-i18n';
import { Button, ConfirmDialog, Inline, Section, showToast, Stack, TextArea } from '@rinnalla/web-ui';
import { sessionTexts } from '../i18n/session-texts.js';
import { wordsOf } from './draft-words.js';
import type { Draft, KeptDraft } from './drafts.js';
import { useKeptDrafts } from './use-kept-drafts.js';

/** All that the reader typed and did not send, on any page: to be copied, or deleted. */
export function UnsentDrafts() {
  const say = useTexts(sessionTexts);
  const { kept, remove } = useKeptDrafts();
  const [leaving, setLeaving] = useState<KeptDraft | null>(null);
  if (!kept) return null;
  return (
    <Section title={say('drafts.title')} lead={say(kept.length === 0 ? 'drafts.none' : 'drafts.lead')}>
      {kept.length > 0 && <DraftList kept={kept} onRemove={setLeaving} />}
      {leaving && (
        <RemoveDraft
          draft={leaving.draft}
          onClose={() => setLeaving(null)}
          onRemove={() => {
            remove(leaving.key);
            setLeaving(null);
          }}
        />
      )}
    </Section>
  );
}

/**
 * What the reader wrote on a record that may be seen no more: theirs to copy. Nothing where there is none.
 * @param record `case:{id}` or `consultation:{id}`
 */
export function UnsentOf({ record }: { record: string }) {
  const say = useTexts(sessionTexts);
  const { kept } = useKeptDrafts();
  const written = kept?.filter(({ draft }) => draft.about?.record === record && wordsOf(draft) !== '') ?? [];
  if (written.length === 0) return null;
  return (
    <Section title={say('drafts.title')} lead={say('drafts.lead')}>
      <DraftList kept={written} />
    </Section>
  );
}

interface DraftListProps {
  kept: readonly KeptDraft[];
  onRemove?: (draft: KeptDraft) => void;
}

function DraftList({ kept, onRemove }: DraftListProps) {
  return (
    <Stack>
      {kept.map((one) => (
        <KeptWords key={one.key} draft={one.draft} {...(onRemove && { onRemove: () => onRemove(one) })} />
      ))}
    </Stack>
  );
}

function KeptWords({ draft, onRemove }: { draft: Draft; onRemove?: () => void }) {
  const say = useTexts(sessionTexts);
  const name = useDraftName()(draft);
  const words = wordsOf(draft);
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(words).then(
      () => true,
      () => false,
    );
    if (isCopied) showToast({ text: say('drafts.copied') });
    else showToast({ text: say('drafts.copyFailed'), tone: 'danger' });
  };
  return (
    <Stack gap="tight">
      {words === '' ? (
        <p>
          {name}. {say('drafts.noWords')}
        </p>
      ) : (
        <TextArea label={name} value={words} isReadOnly />
      )}
      <Inline>
        {words !== '' && (
          <Button size="small" aria-label={`${say('drafts.copy')}: ${name}`} onPress={() => void copy()}>
            {say('drafts.copy')}
          </Button>
        )}
        {onRemove && (
          <Button
            size="small"
            variant="quiet"
            aria-label={`${say('drafts.remove')}: ${name}`}
            onPress={onRemove}
          >
            {say('drafts.remove')}
          </Button>
        )}
      </Inline>
    </Stack>
  );
}

interface RemoveDraftProps {
  draft: Draft;
  onRemove: () => void;
  onClose: () => void;
}

function RemoveDraft({ draft, onRemove, onClose }: RemoveDraftProps) {
  const say = useTexts(sessionTexts);
  const common = useTexts(commonTexts);
  const name = useDraftName()(draft);
  return (
    <ConfirmDialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={say('drafts.removeTitle')}
      confirmLabel={say('drafts.remove')}
      cancelLabel={common('cancel')}
      closeLabel={common('close')}
      onConfirm={onRemove}
      tone="danger"
    >
      <p>{name}</p>
      <p>{say('drafts.removeText')}</p>
    </ConfirmDialog>
  );
}

/** What a text was typed on, and when: "Asia T-1097, kirjoitettu 24.12.2026 14.30". */
function useDraftName(): (draft: Draft) => string {
  const say = useTexts(sessionTexts);
  const { moment } = useFormats();
  return ({ about, savedAt }) => {
    const [kind] = about?.record.split(':') ?? [];
    const known = (['case', 'consultation'] as const).find((one) => one === kind) ?? 'other';
    const what = [say(`drafts.${known}`), about?.name].filter(Boolean).join(' ');
    return say('drafts.when', { what, at: moment(savedAt) });
  };
}
