import { useChange, type CasePlansQuery } from '@rinnalla/web-graphql';
import { failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, EmptyState, Inline, InlineAlert } from '@rinnalla/web-ui';
import { useState } from 'react';
import { StartPlanDocument } from '../data/plan-changes.documents.js';
import { planTexts } from '../i18n/plan-texts.js';

export interface StartPlanProps {
  caseId: string;
  clients: CasePlansQuery['case']['clientsWithoutPlan'];
  isHidden: boolean;
  /** The case has no plan at all yet. */
  isFirst: boolean;
}

/** Starts the plan of a client of the case who has none. */
export function StartPlan({ caseId, clients, isHidden, isFirst }: StartPlanProps) {
  const say = useTexts(planTexts);
  const words = useWords();
  const { send, isSending } = useChange(StartPlanDocument);
  const offlineReason = useOfflineReason();
  const [refusal, setRefusal] = useState<string | null>(null);
  if (clients.length === 0) return null;

  const start = async (clientId: string): Promise<void> => {
    const outcome = await send({ caseId, clientId });
    setRefusal(outcome.kind === 'failed' ? failureText(words, outcome.failure) : null);
  };
  const isOnly = clients.length === 1;
  const buttons = (
    <Inline>
      {clients.map(({ id, givenNames, familyName }, index) => {
        const name = isHidden
          ? say('plan.hiddenClient', { number: index + 1 })
          : `${givenNames} ${familyName}`;
        return (
          <Button
            key={id}
            variant={isFirst ? 'primary' : 'secondary'}
            icon="plus"
            disabledReason={offlineReason}
            isPending={isSending}
            pendingLabel={say('plan.starting')}
            onPress={() => void start(id)}
          >
            {isOnly && isFirst ? say('plan.start') : say('plan.startFor', { client: name })}
          </Button>
        );
      })}
    </Inline>
  );
  return (
    <>
      {refusal !== null && (
        <InlineAlert tone="danger" isUrgent>
          {refusal}
        </InlineAlert>
      )}
      {isFirst ? (
        <EmptyState title={say('plan.none')} icon="document" action={buttons}>
          {say('plan.noneText')}
        </EmptyState>
      ) : (
        buttons
      )}
    </>
  );
}
