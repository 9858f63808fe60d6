import type { DisclosureRequestPartsFragment } from '@rinnalla/web-graphql';
import { usePersonLine, useTexts } from '@rinnalla/web-i18n';
import { Button, Inline, RelativeTime, StatusTag, type Tone } from '@rinnalla/web-ui';
import { useState } from 'react';
import { disclosureTexts } from '../i18n/disclosure-texts.js';
import { AnswerRequestDialog } from '../requests/answer-request-dialog.js';

const TONES = { asked: 'warning', given: 'success', refused: 'neutral' } as const satisfies Record<
  string,
  Tone
>;

export interface RequestItemProps {
  request: DisclosureRequestPartsFragment;
  clients: readonly { readonly id: string; readonly name: string }[];
}

/** One request: the asker sees how it went, the holder can answer it. */
export function RequestItem({ request, clients }: RequestItemProps) {
  const say = useTexts(disclosureTexts);
  const personLine = usePersonLine();
  const [isAnswering, setAnswering] = useState(false);
  const { status, what, answer, askedAt, isMine } = request;
  return (
    <div>
      <Inline justify="between">
        <strong>{say('request.by', { person: personLine(request.askedBy) })}</strong>
        <StatusTag tone={TONES[status]}>{say(`request.status.${status}`)}</StatusTag>
      </Inline>
      <p>
        {what} <RelativeTime value={askedAt} />
      </p>
      {answer !== null && <p>{say('request.answered', { answer })}</p>}
      {status === 'asked' && !isMine && (
        <Button size="small" variant="primary" onPress={() => setAnswering(true)}>
          {say('request.answer')}
        </Button>
      )}
      {isAnswering && (
        <AnswerRequestDialog request={request} clients={clients} onClose={() => setAnswering(false)} />
      )}
    </div>
  );
}
