import { groundInWords, logWordsIn, operationInWords, purposeInWords } from '@rinnalla/contracts';
import { useLanguage, useFormats, useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import { DataTable, type DataTableColumn } from '@rinnalla/web-ui';
import { auditTexts } from '../i18n/audit-texts.js';
import type { LogName } from './log-choice.js';
import styles from './log.module.css';
import { PersonLine } from './person-line.js';
import type { LogRow } from './use-log-pages.js';

/** Rows of a log in words, newest first. */
export function LogTable({ log, rows, isBusy }: { log: LogName; rows: readonly LogRow[]; isBusy: boolean }) {
  const say = useTexts(auditTexts);
  const columns = useColumns(log);
  return (
    <DataTable
      caption={say('search.caption')}
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      isBusy={isBusy}
    />
  );
}

function useColumns(log: LogName): DataTableColumn<LogRow>[] {
  const say = useTexts(auditTexts);
  const { moment } = useFormats();
  const who: DataTableColumn<LogRow> = {
    id: 'person',
    header: say(log === 'disclosure' ? 'search.personReceived' : 'search.personUsed'),
    isRowHeader: true,
    cell: ({ person }) => <PersonLine person={person} />,
  };
  const when: DataTableColumn<LogRow> = {
    id: 'at',
    header: say('search.time'),
    cell: ({ at }) => <time dateTime={at}>{moment(at)}</time>,
  };
  const what: DataTableColumn<LogRow> = {
    id: 'operation',
    header: say('search.operation'),
    cell: (row) => <WhatCell row={row} isAttempt={log === 'attempts'} />,
  };
  if (log === 'attempts') {
    return [
      who,
      when,
      what,
      { id: 'code', header: say('search.refused'), cell: (row) => <CodeCell row={row} /> },
    ];
  }
  return [
    who,
    when,
    what,
    { id: 'why', header: say('search.why'), cell: (row) => <WhyCell row={row} /> },
    { id: 'data', header: say('search.data'), cell: (row) => <DataCell row={row} /> },
  ];
}

function WhatCell({ row, isAttempt }: { row: LogRow; isAttempt: boolean }) {
  const say = useTexts(auditTexts);
  const words = logWordsIn(useLanguage().language);
  // An attempt did nothing: it is shown by the name of what was tried.
  if (isAttempt) return <span translate="no">{row.operation}</span>;
  return (
    <>
      {operationInWords(words, row.operation, row.purpose)}
      {row.giver && <span className={styles.detail}>{say('search.giver', { name: row.giver.name })}</span>}
    </>
  );
}

function CodeCell({ row: { code } }: { row: LogRow }) {
  const say = useTexts(auditTexts);
  return <>{code === 'NOT_FOUND' || code === 'NOT_ALLOWED' ? say(`search.refusals.${code}`) : code}</>;
}

/** A read that found nothing used nobody's data: it stands in the log, and rests on no ground towards a client. */
const isOfNobody = ({ clients, records }: LogRow) => clients === 0 && records === 0;

/** What the ground says of a client, and not of the task that the reader was given. */
const isTowardsClient = (ground: string | null) => ground?.startsWith('task:') !== true;

function WhyCell({ row }: { row: LogRow }) {
  const { language } = useLanguage();
  const purpose = purposeInWords(logWordsIn(language), row.purpose ?? '');
  if (isOfNobody(row) && isTowardsClient(row.ground)) return <>{purpose}</>;
  const ground = groundInWords(language, row.ground ?? '');
  return (
    <>
      {purpose}
      <span className={styles.detail}>{ground.words}</span>
      <span className={styles.detail}>{ground.law.join('; ')}</span>
    </>
  );
}

function DataCell({ row }: { row: LogRow }) {
  const say = useTexts(auditTexts);
  const words = useWords();
  const { fieldClass } = logWordsIn(useLanguage().language);
  if (isOfNobody(row)) return <>{say('search.noClients')}</>;
  return (
    <>
      {row.register !== null && wordFor(words.register, row.register)}
      <span className={styles.detail}>
        {row.fieldClasses.map((name) => wordFor(fieldClass, name)).join(', ')}
      </span>
      <span className={styles.detail}>
        {say('search.clients', { count: row.clients })}, {say('search.records', { count: row.records })}
      </span>
    </>
  );
}
