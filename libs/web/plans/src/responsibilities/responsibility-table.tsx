import { usePersonLine, useTexts, useWords } from '@rinnalla/web-i18n';
import { DataTable, Inline, Stack, StatusTag, type DataTableColumn } from '@rinnalla/web-ui';
import type { ReactNode } from 'react';
import { AuthorLine } from '../authors/author-line.js';
import { usePlanDesk } from '../data/plan-desk.js';
import type { Responsibility } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import { CorrectionHistory } from '../lines/correction-history.js';
import { Facts } from '../lines/facts.js';
import styles from '../lines/line.module.css';
import { RareActs } from '../lines/rare-acts.js';
import { NewsMark } from '../news/news-mark.js';
import { useCorrectResponsibility } from './correct-responsibility.js';
import { DueTag } from './due-tag.js';
import { MoveButtons } from './move-buttons.js';
import { OriginalResponsibility } from './responsibility-line.js';
import { responsibilityTones } from './status-tones.js';

export interface TableLine {
  readonly line: Responsibility;
  readonly clientName: string;
  /** Of the goal it serves, if any. */
  readonly goalTitle: string | undefined;
}

export interface ResponsibilityTableProps {
  lines: readonly TableLine[];
  /** Tells whose plan each line is of. */
  isWithClient: boolean;
  empty: ReactNode;
}

/** Responsibilities as a table: what, who, by when, where it stands, and what the viewer may do. */
export function ResponsibilityTable({ lines, isWithClient, empty }: ResponsibilityTableProps) {
  const say = useTexts(planTexts);
  return (
    <DataTable
      caption={say('responsibility.table')}
      isCaptionHidden
      columns={useColumns(isWithClient)}
      rows={lines}
      rowId={({ line }) => line.id}
      changedRows={usePlanDesk().justChanged}
      empty={empty}
    />
  );
}

function useColumns(isWithClient: boolean): DataTableColumn<TableLine>[] {
  const say = useTexts(planTexts);
  const words = useWords();
  const personLine = usePersonLine();
  return [
    {
      id: 'what',
      header: say('responsibility.what'),
      isRowHeader: true,
      cell: (row) => <What {...row} />,
    },
    ...(isWithClient
      ? [
          {
            id: 'client',
            header: say('responsibility.client'),
            cell: ({ clientName }: TableLine) => clientName,
          },
        ]
      : []),
    { id: 'owner', header: say('responsibility.owner'), cell: ({ line }) => personLine(line.owner) },
    {
      id: 'due',
      header: say('responsibility.dueOn'),
      width: '9.5rem',
      cell: ({ line }) => <DueTag line={line} />,
    },
    {
      id: 'status',
      header: say('responsibility.status'),
      cell: ({ line }) =>
        line.withdrawnAt === null ? (
          <StatusTag tone={responsibilityTones[line.responsibilityStatus]}>
            {words.responsibilityStatus[line.responsibilityStatus]}
          </StatusTag>
        ) : (
          <StatusTag>{say('line.withdrawn')}</StatusTag>
        ),
    },
    {
      id: 'acts',
      header: say('responsibility.acts'),
      isHeaderHidden: true,
      width: '14rem',
      cell: ({ line }) => <Acts line={line} />,
    },
  ];
}

function What({ line, goalTitle }: TableLine) {
  const say = useTexts(planTexts);
  const reason = line.withdrawnReason ?? line.declineReason ?? line.handOverReason;
  return (
    <Stack gap="tight">
      <Inline>
        {line.withdrawnAt === null ? <span>{line.what}</span> : <del>{line.what}</del>}
        <NewsMark record={line} isMarkedByPlace />
      </Inline>
      <Facts
        facts={[
          ...(goalTitle === undefined ? [] : [{ id: 'goal', term: say('goal.name'), details: goalTitle }]),
          ...(reason === null ? [] : [{ id: 'reason', term: say('line.whyReason'), details: reason }]),
        ]}
      />
      <div className={styles.details}>
        <AuthorLine label={say('responsibility.proposedBy')} person={line.createdBy} at={line.createdAt} />
      </div>
      <CorrectionHistory
        headingLevel={3}
        corrections={line.corrections}
        render={(original) => <OriginalResponsibility original={original} />}
      />
    </Stack>
  );
}

function Acts({ line }: Pick<TableLine, 'line'>) {
  const { mayWrite } = usePlanDesk();
  const correct = useCorrectResponsibility(line);
  if (!mayWrite || line.withdrawnAt !== null) return null;
  return (
    <Inline>
      <MoveButtons line={line} />
      <RareActs
        line={{ kind: 'responsibility', id: line.id, version: line.version, name: line.what }}
        correct={correct}
      />
    </Inline>
  );
}
