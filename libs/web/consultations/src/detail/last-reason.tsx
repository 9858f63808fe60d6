import { useTexts, wordFor } from '@rinnalla/web-i18n';
import { InlineAlert } from '@rinnalla/web-ui';
import type { WholeConsultation } from '../data/consultation-types.js';
import { usePersonWords } from '../data/use-person-words.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { useStepWords } from './use-step-words.js';
import { useReasonWords } from './use-reason-words.js';

/** Why the latest step was taken, where a reason was given: a declined, released or cancelled request. */
export function LastReason({ steps }: { steps: WholeConsultation['steps'] }) {
  const say = useTexts(consultationTexts);
  const wordReason = useReasonWords();
  const stepWords = useStepWords();
  const wordPerson = usePersonWords();
  const last = steps.at(-1);
  if (!last || last.reason === null) return null;
  const { by } = last;
  const who = by ? `${by.name}, ${wordPerson(by).post}` : say('detail.byItself');
  return (
    <InlineAlert title={`${wordFor(stepWords, last.move)}: ${who}`}>
      {`${say('detail.reason')}: ${wordReason(last.reason)}`}
    </InlineAlert>
  );
}
