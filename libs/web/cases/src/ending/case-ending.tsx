import { failureText, useFormats, useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, Inline, InlineAlert, showToast, SummaryList } from '@rinnalla/web-ui';
import { useState } from 'react';
import { caseTexts } from '../i18n/case-texts.js';
import { EndCaseDocument, WithdrawEndingDocument } from './ending.documents.js';
import { EndingChecks } from './ending-checks.js';
import { type Ending, useEnding } from './use-ending.js';

/** The proposed end of a case, over every page of it, for those who may end it (SHL 34 §). */
export function CaseEnding({ caseId }: { caseId: string }) {
  const ending = useEnding(caseId);
  return ending && <Proposed caseId={caseId} ending={ending} />;
}

function Proposed({ caseId, ending }: { caseId: string; ending: Ending }) {
  const say = useTexts(caseTexts);
  const words = useWords();
  const { dayOf } = useFormats();
  const offlineReason = useOfflineReason();
  const { end, withdraw, refusal, isEnding, isWithdrawing } = useEndingActs(ending);
  const blocking = ending.endingChecks.filter(({ isBlocking }) => isBlocking);
  const letGo = ending.endingChecks.filter(({ isBlocking }) => !isBlocking);
  return (
    <InlineAlert
      tone={blocking.length > 0 ? 'warning' : 'info'}
      title={say('ending.proposed')}
      actions={
        <Inline>
          <Button
            variant="danger"
            size="small"
            disabledReason={blocking.length > 0 ? say('ending.closeFirst') : offlineReason}
            isPending={isEnding}
            pendingLabel={say('ending.pending')}
            onPress={() => void end()}
          >
            {say('ending.end')}
          </Button>
          <Button
            size="small"
            disabledReason={offlineReason}
            isPending={isWithdrawing}
            pendingLabel={say('ending.pending')}
            onPress={() => void withdraw()}
          >
            {say('ending.withdraw')}
          </Button>
        </Inline>
      }
    >
      <SummaryList
        items={[
          { id: 'reason', term: say('status.reason'), details: words.endReason[ending.endReason] },
          ...(ending.closingRecord === null
            ? []
            : [{ id: 'record', term: say('ending.evaluation'), details: ending.closingRecord }]),
          {
            id: 'by',
            term: say('ending.proposedBy'),
            details: `${ending.proposedBy.name}, ${dayOf(ending.proposedAt)}`,
          },
        ]}
      />
      {refusal !== null && <p role="alert">{refusal}</p>}
      {blocking.length > 0 && (
        <>
          <p>{say('ending.blocked')}</p>
          <EndingChecks caseId={caseId} checks={blocking} />
        </>
      )}
      {letGo.length > 0 && (
        <>
          <p>{say('ending.letGo')}</p>
          <EndingChecks caseId={caseId} checks={letGo} />
        </>
      )}
    </InlineAlert>
  );
}

function useEndingActs({ id, version }: Ending) {
  const say = useTexts(caseTexts);
  const words = useWords();
  const ending = useChange(EndCaseDocument);
  const withdrawing = useChange(WithdrawEndingDocument);
  const [refusal, setRefusal] = useState<string | null>(null);

  const end = async (): Promise<void> => {
    setRefusal(null);
    const outcome = await ending.send({ id, version });
    if (outcome.kind === 'failed') return setRefusal(failureText(words, outcome.failure));
    switch (outcome.result.__typename) {
      case 'CaseEnded':
        showToast({ text: say('ending.ended') });
        return;
      case 'EndingBlocked':
        return setRefusal(say('ending.closeFirst'));
      case 'MoveLacks':
        return setRefusal(`${say('status.lacks')} ${words.caseMoveRequirement[outcome.result.requires]}.`);
      default:
        return setRefusal(say('status.stale'));
    }
  };
  const withdraw = async (): Promise<void> => {
    setRefusal(null);
    const outcome = await withdrawing.send({ id, version });
    if (outcome.kind === 'failed') return setRefusal(failureText(words, outcome.failure));
    if (outcome.result.__typename === 'StaleVersion') return setRefusal(say('status.stale'));
    showToast({ text: say('ending.withdrawn') });
  };
  return { end, withdraw, refusal, isEnding: ending.isSending, isWithdrawing: withdrawing.isSending };
}
