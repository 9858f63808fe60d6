import { useEffect } from 'react';
import { CASE_STATUSES } from '@rinnalla/domain';
import { useRead, type WorkspaceCountsQuery } from '@rinnalla/web-graphql';
import { commonTexts, useFormats, useTexts, useWords } from '@rinnalla/web-i18n';
import { Unreadable } from '@rinnalla/web-session';
import { DataTable, Section, Skeleton } from '@rinnalla/web-ui';
import { WorkspaceCountsDocument } from '../board.documents.js';
import { boardTexts } from '../i18n/board-texts.js';
import styles from './workspace-counts.module.css';

/** Management is told no events of cases: the numbers are read again by the clock. */
const REREAD_MS = 60_000;

type Counts = WorkspaceCountsQuery['workspaceCounts'];

/** The numbers of a workspace, for those who manage it: never a client (457/2024 24 §). */
export function WorkspaceCounts({ workspaceId }: { workspaceId: string }) {
  const common = useTexts(commonTexts);
  const { data, failure, reread } = useRead({ query: WorkspaceCountsDocument, variables: { workspaceId } });
  useEffect(() => {
    const timer = setInterval(reread, REREAD_MS);
    return () => clearInterval(timer);
  }, [reread]);

  if (data) return <Numbers counts={data.workspaceCounts} />;
  if (!failure)
    return <Skeleton shape="cards" count={4} loadingText={common('loading')} doneText={common('loaded')} />;
  return <Unreadable failure={failure} onRetry={reread} />;
}

function Numbers({ counts }: { counts: Counts }) {
  const say = useTexts(boardTexts);
  const words = useWords();
  const { number } = useFormats();
  const countOf = (status: string) => counts.byStatus.find((entry) => entry.status === status)?.count ?? 0;
  const open = CASE_STATUSES.filter((status) => status !== 'ended').reduce(
    (sum, status) => sum + countOf(status),
    0,
  );
  const tiles = [
    { label: say('counts.open'), value: open },
    { label: say('counts.overdue'), value: counts.overdueResponsibilities },
    { label: say('counts.consultations'), value: counts.openConsultations },
    { label: say('counts.withoutWorker'), value: counts.withoutNamedWorker },
  ];
  return (
    <>
      <dl className={styles.tiles}>
        {tiles.map(({ label, value }) => (
          <div key={label} className={styles.tile}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{number(value)}</dd>
          </div>
        ))}
      </dl>
      <Section title={say('counts.byStatus')}>
        <DataTable
          caption={say('counts.byStatus')}
          isCaptionHidden
          rows={CASE_STATUSES.map((status) => ({ status, count: countOf(status) }))}
          rowId={(row) => row.status}
          columns={[
            {
              id: 'status',
              header: say('counts.status'),
              isRowHeader: true,
              cell: (row) => words.caseStatus[row.status],
            },
            { id: 'count', header: say('counts.count'), align: 'end', cell: (row) => number(row.count) },
          ]}
        />
      </Section>
    </>
  );
}
