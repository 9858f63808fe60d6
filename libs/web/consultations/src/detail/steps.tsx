import { useTexts, wordFor } from '@rinnalla/web-i18n';
import { Disclosure, Timeline } from '@rinnalla/web-ui';
import type { WholeConsultation } from '../data/consultation-types.js';
import { usePersonWords } from '../data/use-person-words.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { useReasonWords } from './use-reason-words.js';
import { useStepWords } from './use-step-words.js';

/** Every move made, newest first. */
export function Steps({ steps }: { steps: WholeConsultation['steps'] }) {
  const say = useTexts(consultationTexts);
  const stepWords = useStepWords();
  const wordPerson = usePersonWords();
  const wordReason = useReasonWords();
  if (steps.length === 0) return null;
  return (
    <Disclosure title={say('detail.steps')} summary={String(steps.length)}>
      <Timeline
        label={say('detail.steps')}
        items={steps.toReversed().map(({ id, at, by, move, reason }) => ({
          id,
          at,
          title: wordFor(stepWords, move),
          actor: by ? `${by.name}, ${wordPerson(by).post}` : say('detail.byItself'),
          ...(reason !== null && { body: `${say('detail.reason')}: ${wordReason(reason)}` }),
        }))}
      />
    </Disclosure>
  );
}
