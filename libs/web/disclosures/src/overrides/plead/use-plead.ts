import type { OverrideGround } from '@rinnalla/domain';
import { failureText, lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange, useGraphql } from '@rinnalla/web-graphql';
import { showToast } from '@rinnalla/web-ui';
import { useState } from 'react';
import { PleadOverrideDocument } from '../data/override.documents.js';
import { overrideTexts } from '../i18n/override-texts.js';

export interface Plea {
  readonly caseId: string;
  readonly clientId: string;
  readonly ground: OverrideGround;
  readonly reason: string;
  readonly password: string;
}

/** Sends the plea; once it is taken everything shown is read again, now with more to see. */
export function usePlead(onPleaded: () => void) {
  const say = useTexts(overrideTexts);
  const words = useWords();
  const { shown } = useGraphql();
  const { send, isSending } = useChange(PleadOverrideDocument);
  const [refusal, setRefusal] = useState<string | null>(null);

  const refuse = (text: string) => {
    setRefusal(text);
    return false;
  };
  const plead = async (plea: Plea): Promise<boolean> => {
    setRefusal(null);
    const outcome = await send(plea, { holdsSecret: true });
    if (outcome.kind === 'failed') return refuse(failureText(words, outcome.failure));
    const { result } = outcome;
    switch (result.__typename) {
      case 'PasswordWrong':
        return refuse(say(result.isBlocked ? 'plead.passwordBlocked' : 'plead.passwordWrong'));
      case 'GroundNotYours':
        return refuse(say('plead.groundNotYours', { sections: lawText(words, result.sections) }));
      case 'NothingToOpen':
        return refuse(say('plead.nothingToOpen', { sections: lawText(words, result.sections) }));
      case 'OverridePleaded':
        showToast({ text: say('plead.done') });
        shown.rereadAll();
        onPleaded();
        return true;
    }
  };
  return { plead, isSending, refusal };
}
