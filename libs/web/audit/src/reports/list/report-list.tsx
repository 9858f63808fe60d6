import { calendarDay, daysBetween } from '@rinnalla/domain';
import type { ClientReportRowFragment } from '@rinnalla/web-graphql';
import { useDeadline, useFormats, useTexts } from '@rinnalla/web-i18n';
import { TimeLimitTag } from '@rinnalla/web-session';
import { DataTable, type DataTableColumn, DeadlineTag, Inline, LinkButton } from '@rinnalla/web-ui';
import { auditTexts } from '../../i18n/audit-texts.js';
import styles from '../../search/log.module.css';
import { ReportActs, type ReportActsProps } from './report-acts.js';
import { RequestedDay } from './requested-day.js';

export interface ReportListProps extends Omit<ReportActsProps, 'report'> {
  reports: readonly ClientReportRowFragment[];
  isDelivered: boolean;
}

/** Requests for the report, each with its due day and its files. */
export function ReportList({ reports, isDelivered, ...acts }: ReportListProps) {
  const say = useTexts(auditTexts);
  const columns = useColumns(acts);
  return (
    <DataTable
      caption={say(isDelivered ? 'reports.delivered' : 'reports.waiting')}
      isCaptionHidden
      columns={columns}
      rows={reports}
      rowId={({ id }) => id}
    />
  );
}

function useColumns(acts: Omit<ReportActsProps, 'report'>): DataTableColumn<ClientReportRowFragment>[] {
  const say = useTexts(auditTexts);
  const { day } = useFormats();
  return [
    {
      id: 'client',
      header: say('reports.client'),
      isRowHeader: true,
      cell: ({ client }) => (
        <>
          <span className={styles.name}>{client.name}</span>
          <span className={styles.detail}>{say('reports.born', { day: day(client.birthDate) })}</span>
        </>
      ),
    },
    {
      id: 'requested',
      header: say('reports.requested'),
      cell: (report) => <RequestedDay report={report} />,
    },
    { id: 'period', header: say('reports.period'), cell: (report) => <Period report={report} /> },
    { id: 'due', header: say('reports.due'), cell: (report) => <Due report={report} /> },
    { id: 'file', header: say('reports.file'), cell: (report) => <Files report={report} /> },
    {
      id: 'acts',
      header: say('reports.acts'),
      isHeaderHidden: true,
      cell: (report) => <ReportActs report={report} {...acts} />,
    },
  ];
}

function Period({ report: { from, to, longerReason } }: { report: ClientReportRowFragment }) {
  const say = useTexts(auditTexts);
  const { day } = useFormats();
  return (
    <>
      {day(from)} – {day(to)}
      {longerReason !== null && (
        <span className={styles.detail}>{say('reports.longer', { reason: longerReason })}</span>
      )}
    </>
  );
}

/** The days left; or whether it was given in time, and when. */
function Due({ report: { dueOn, deliveredAt, state } }: { report: ClientReportRowFragment }) {
  const say = useTexts(auditTexts);
  const { day, dayOf } = useFormats();
  const deadline = useDeadline();
  if (deliveredAt !== null) {
    return (
      <>
        <TimeLimitTag state={state} />
        <span className={styles.detail}>{say('reports.deliveredOn', { day: dayOf(deliveredAt) })}</span>
      </>
    );
  }
  const { tone, text } = deadline(dueOn);
  const left = daysBetween(calendarDay(new Date()), dueOn);
  return (
    <>
      <DeadlineTag tone={tone} text={text} explanation={say('reports.dueExplained', { day: day(dueOn) })} />
      {left > 1 && <span className={styles.detail}>{say('reports.daysLeft', { count: left })}</span>}
    </>
  );
}

/** Files come from the server's own door, past the router. */
function Files({ report: { id, language, client } }: { report: ClientReportRowFragment }) {
  const say = useTexts(auditTexts);
  const known = language === 'sv' || language === 'en' ? language : 'fi';
  return (
    <>
      <Inline>
        {(['pdf', 'csv'] as const).map((format) => (
          <LinkButton
            key={format}
            href={`/reports/client/${id}.${format}`}
            download
            target="_self"
            size="small"
            icon="document"
            aria-label={say('reports.fileOf', { format: format.toUpperCase(), name: client.name })}
          >
            {format.toUpperCase()}
          </LinkButton>
        ))}
      </Inline>
      <span className={styles.detail}>{say(`reports.languages.${known}`)}</span>
    </>
  );
}
