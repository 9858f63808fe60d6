import { useState } from 'react';
import type { Change } from '@rinnalla/web-graphql';
import { useTexts } from '@rinnalla/web-i18n';
import { showToast } from '@rinnalla/web-ui';
import { intakeTexts } from '../i18n/intake-texts.js';
import { useRefusalWords, type IntakeOutcome } from './refusal.js';

type Result = Extract<IntakeOutcome, { kind: 'answered' }>['result'];

/** One act on a contact, with what came of it. */
export function useAct<Input>(
  { send, isSending }: Change<Input, Result>,
  done:
    'act.done' | 'correct.done' | 'reopen.done' | 'reportBack.done' | 'reportBack.correctDone' = 'act.done',
) {
  const say = useTexts(intakeTexts);
  const wordRefusal = useRefusalWords();
  const [refusal, setRefusal] = useState<string | null>(null);
  /** @returns false when it was not done; `refusal` then says why */
  const make = async (input: Omit<Input, 'mutationId'>): Promise<boolean> => {
    setRefusal(null);
    const refused = wordRefusal(await send(input));
    setRefusal(refused);
    if (refused === null) showToast({ text: say(done) });
    return refused === null;
  };
  return { make, refusal, isSending };
}
