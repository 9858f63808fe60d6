import type { DisclosurePartsFragment } from '@rinnalla/web-graphql';
import { commonTexts, failureText, lawText, usePersonLine, useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { Button, ConfirmDialog, Inline, RelativeTime, showToast, StatusTag } from '@rinnalla/web-ui';
import { useState } from 'react';
import { EndDisclosureDocument } from '../data/disclosure.documents.js';
import { disclosureTexts } from '../i18n/disclosure-texts.js';

export interface DisclosureItemProps {
  disclosure: DisclosurePartsFragment;
  onChanged: () => void;
}

/** One disclosure: to whom, by whom, how much, on what ground, and whether the receiver still sees it. */
export function DisclosureItem({ disclosure, onChanged }: DisclosureItemProps) {
  const say = useTexts(disclosureTexts);
  const words = useWords();
  const personLine = usePersonLine();
  const [isEnding, setEnding] = useState(false);
  const { ground, sections, reason, recordCount, endedAt, at } = disclosure;
  return (
    <div>
      <Inline justify="between">
        <strong>{say('list.to', { person: personLine(disclosure.recipient) })}</strong>
        <StatusTag tone={endedAt === null ? 'warning' : 'neutral'}>
          {say(endedAt === null ? 'list.inForce' : 'list.ended')}
        </StatusTag>
      </Inline>
      <p>
        {say('list.count', { count: recordCount })}. {say('list.by', { person: personLine(disclosure.by) })},{' '}
        <RelativeTime value={at} />
      </p>
      <p>
        {say('list.ground', { ground: say(`ground.${ground}`), sections: lawText(words, sections) })}.{' '}
        {say('list.reason', { reason })}
      </p>
      {disclosure.viewerCanEnd && (
        <Button size="small" onPress={() => setEnding(true)}>
          {say('list.end')}
        </Button>
      )}
      {isEnding && (
        <EndDisclosure disclosure={disclosure} onChanged={onChanged} onClose={() => setEnding(false)} />
      )}
    </div>
  );
}

function EndDisclosure({ disclosure, onChanged, onClose }: DisclosureItemProps & { onClose: () => void }) {
  const say = useTexts(disclosureTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const { send, isSending } = useChange(EndDisclosureDocument);
  const [refusal, setRefusal] = useState<string>();
  const end = async (): Promise<void> => {
    const outcome = await send({ id: disclosure.id, version: disclosure.version });
    if (outcome.kind === 'failed') return setRefusal(failureText(words, outcome.failure));
    onChanged();
    if (outcome.result.__typename === 'StaleVersion') return setRefusal(say('list.stale'));
    showToast({ text: say('list.endDone') });
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      onOpenChange={onClose}
      title={say('list.endTitle')}
      confirmLabel={say('list.end')}
      cancelLabel={common('cancel')}
      closeLabel={common('close')}
      onConfirm={() => void end()}
      isPending={isSending}
      pendingLabel={say('list.ending')}
      errorMessage={refusal}
      tone="danger"
    >
      <p>{say('list.endText')}</p>
    </ConfirmDialog>
  );
}
