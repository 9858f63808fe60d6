import { useMemo } from 'react';
import { useRead } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { useLiveView } from '@rinnalla/web-realtime';
import { Unreadable } from '@rinnalla/web-session';
import {
  Button,
  DataTable,
  EmptyState,
  RelativeTime,
  Section,
  Skeleton,
  TextLink,
  type DataTableColumn,
} from '@rinnalla/web-ui';
import { useAsk } from '../ask/ask-context.js';
import { CaseConsultationsDocument } from '../data/consultation-reads.documents.js';
import { consultationPath } from '../data/consultation-paths.js';
import type { ConsultationOfCase } from '../data/consultation-types.js';
import { useExpertiseName } from '../data/expertise-name.js';
import { usePersonWords } from '../data/use-person-words.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { StageTag, UrgencyTag } from '../inbox/tags.js';
import { caseConsultationsView } from '../live/consultation-views.js';
import styles from './case-consultations.module.css';

export interface CaseConsultationsProps {
  caseId: string;
}

/** The consultations that name the case's client, with their states moving by themselves. */
export function CaseConsultations({ caseId }: CaseConsultationsProps) {
  const say = useTexts(consultationTexts);
  const sayCommon = useTexts(commonTexts);
  const view = useMemo(() => caseConsultationsView(caseId), [caseId]);
  const { isReady } = useLiveView(view);
  const variables = useMemo(() => ({ caseId }), [caseId]);
  const { data, failure, isLoading, reread } = useRead({
    query: CaseConsultationsDocument,
    variables,
    isPaused: !isReady,
  });
  const columns = useColumns();
  if (isLoading) return <Skeleton shape="rows" loadingText={sayCommon('loading')} />;
  if (!data) return failure && <Unreadable failure={failure} onRetry={reread} />;
  const { consultations, viewerCan } = data.case;
  return (
    <Section
      title={say('caseTab.title')}
      lead={say('caseTab.anonymousNote')}
      actions={viewerCan.askConsultation && <AskHere caseId={caseId} />}
    >
      <DataTable
        caption={say('caseTab.title')}
        isCaptionHidden
        columns={columns}
        rows={consultations}
        rowId={({ id }) => id}
        empty={
          <EmptyState title={say('caseTab.empty')} icon="consultation" headingLevel={3}>
            {say('caseTab.emptyText')}
          </EmptyState>
        }
      />
    </Section>
  );
}

function AskHere({ caseId }: { caseId: string }) {
  const say = useTexts(consultationTexts);
  const { open, mayAsk } = useAsk();
  if (!mayAsk) return null;
  return (
    <Button icon="plus" onPress={() => open(caseId)}>
      {say('ask.title')}
    </Button>
  );
}

function useColumns(): DataTableColumn<ConsultationOfCase>[] {
  const say = useTexts(consultationTexts);
  const nameOf = useExpertiseName();
  const wordPerson = usePersonWords();
  return [
    {
      id: 'question',
      header: say('caseTab.question'),
      isRowHeader: true,
      cell: ({ id, question, askedAt }) => (
        <>
          <TextLink href={consultationPath(id)} className={styles.question}>
            {question}
          </TextLink>
          <p className={styles.note}>
            {`${say('caseTab.asked')} `}
            <RelativeTime value={askedAt} />
          </p>
        </>
      ),
    },
    {
      id: 'status',
      header: say('caseTab.status'),
      cell: ({ stage, urgency }) => (
        <span className={styles.tags}>
          <StageTag stage={stage} />
          <UrgencyTag urgency={urgency} />
        </span>
      ),
    },
    { id: 'expertise', header: say('caseTab.expertise'), cell: ({ expertise }) => nameOf(expertise) },
    {
      id: 'people',
      header: say('caseTab.by'),
      cell: ({ askedBy }) => `${askedBy.name}, ${wordPerson(askedBy).post}`,
    },
    {
      id: 'claimant',
      header: say('caseTab.claimedBy'),
      cell: ({ claimedBy }) =>
        claimedBy ? `${claimedBy.name}, ${wordPerson(claimedBy).post}` : say('caseTab.nobody'),
    },
  ];
}
