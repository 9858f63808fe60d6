import type { CaseStatus } from '@rinnalla/domain';
import { commonTexts, failureText, inputText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { showToast } from '@rinnalla/web-ui';
import { useState } from 'react';
import { MoveCaseDocument } from '../data/case.documents.js';
import type { CaseOnPage } from '../data/case-types.js';
import { caseTexts } from '../i18n/case-texts.js';

/** The form of a move: where to, what is wrong with it, and what the server said. */
export function useMoveCase(found: CaseOnPage, onMoved: () => void) {
  const say = useTexts(caseTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const { send, isSending } = useChange(MoveCaseDocument);
  const [to, setTo] = useState<CaseStatus | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);
  const error = attempt > 0 && to === null ? inputText(words, 'required') : undefined;

  const move = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (to === null) return;
    setRefusal(null);
    const outcome = await send({ caseId: found.id, version: found.version, to });
    if (outcome.kind === 'failed') return setRefusal(failureText(words, outcome.failure));
    switch (outcome.result.__typename) {
      case 'CaseMoved':
        showToast({ text: say('status.moved', { status: words.caseStatus[to] }) });
        return onMoved();
      case 'MoveNotAllowed':
        return setRefusal(say('status.notAllowed'));
      case 'MoveLacks':
        return setRefusal(`${say('status.lacks')} ${words.caseMoveRequirement[outcome.result.requires]}.`);
      case 'StaleVersion':
        return setRefusal(say('status.stale'));
    }
  };

  return {
    to,
    setTo,
    error,
    errorTitle: common('fixThese', { count: error === undefined ? 0 : 1 }),
    attempt,
    refusal,
    move,
    isMoving: isSending,
  };
}
