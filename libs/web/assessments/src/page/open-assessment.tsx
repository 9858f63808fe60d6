import { useChange } from '@rinnalla/web-graphql';
import { failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, EmptyState, Inline, InlineAlert, showToast } from '@rinnalla/web-ui';
import { useState } from 'react';
import { ForgoDialog } from '../acts/forgo-dialog.js';
import { OpenAnewDialog } from '../acts/open-anew-dialog.js';
import { OpenCaseAssessmentDocument } from '../data/assessment-changes.documents.js';
import type { Assessment, CaseOnPage } from '../data/assessment-types.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';

const CLOSED: readonly string[] = ['signed', 'discontinued'];

/** What is asked first: which need is assessed after one broken off, or why none is to be made. */
type Asked = { readonly brokenOff: Assessment } | { readonly forgoneId: string };

function AskedFirst({ asked, ...shared }: { caseId: string; asked: Asked; onClose: () => void }) {
  return 'brokenOff' in asked ? (
    <OpenAnewDialog {...shared} brokenOff={asked.brokenOff} />
  ) : (
    <ForgoDialog {...shared} clientId={asked.forgoneId} />
  );
}

/** Opens an assessment of each client of the case who has none open, or finds it evidently unnecessary. */
export function OpenAssessment({ found, isHidden }: { found: CaseOnPage; isHidden: boolean }) {
  const say = useTexts(assessmentTexts);
  const words = useWords();
  const offlineReason = useOfflineReason();
  const { send, isSending } = useChange(OpenCaseAssessmentDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const assessments = found.assessments ?? [];
  const isFirst = assessments.length === 0;
  const open = assessments.filter(({ assessmentStatus }) => !CLOSED.includes(assessmentStatus));
  const clients = found.clients.filter(
    ({ role, client }) =>
      (role === 'subject' || role === 'sibling') && !open.some((one) => one.client.id === client.id),
  );
  // A need may come up wherever the case stands; an ended one is not opened again.
  const isOpenable = found.caseStatus !== 'ended';
  if (clients.length === 0 || (!isOpenable && !isFirst)) return null;

  const start = async (clientId: string): Promise<void> => {
    // The newest comes first. After one that was broken off it is to be told whether the same need goes on.
    const last = assessments.find(({ client }) => client.id === clientId);
    if (last?.assessmentStatus === 'discontinued') return setAsked({ brokenOff: last });
    const outcome = await send({ caseId: found.id, clientId });
    if (outcome.kind === 'failed') return setRefusal(failureText(words, outcome.failure));
    const isOpened = outcome.result.__typename === 'AssessmentChanged';
    const isOpenAlready = outcome.result.__typename === 'AssessmentAlreadyOpen';
    setRefusal(isOpened ? null : say(isOpenAlready ? 'open.already' : 'open.notFromHere'));
    if (isOpened) showToast({ text: say('open.done') });
  };
  const nameOf = ({ givenNames, familyName }: (typeof clients)[number]['client'], index: number) =>
    isHidden ? say('hiddenClient', { number: index + 1 }) : `${givenNames} ${familyName}`;
  const buttons = isOpenable && (
    <Inline>
      {clients.map(({ client }, index) => (
        <Button
          key={client.id}
          variant={isFirst ? 'primary' : 'secondary'}
          icon="plus"
          disabledReason={offlineReason}
          isPending={isSending}
          pendingLabel={say('open.opening')}
          onPress={() => void start(client.id)}
        >
          {clients.length === 1 ? say('open.start') : say('open.startFor', { client: nameOf(client, index) })}
        </Button>
      ))}
      {found.viewerCan.signAssessment &&
        clients.map(({ client }, index) => (
          <Button key={client.id} variant="quiet" onPress={() => setAsked({ forgoneId: client.id })}>
            {clients.length === 1
              ? say('forgo.open')
              : say('forgo.openFor', { client: nameOf(client, index) })}
          </Button>
        ))}
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
        <EmptyState title={say('open.none')} icon="document" action={buttons || undefined}>
          {isOpenable ? say('open.noneText') : say('open.notFromHere')}
        </EmptyState>
      ) : (
        buttons
      )}
      {asked && <AskedFirst caseId={found.id} asked={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
