import { calendarDay, daysBetween } from '@rinnalla/domain';
import { useChange, type ClientReportRowFragment } from '@rinnalla/web-graphql';
import { commonTexts, useDeadline, useFormats, useTexts } from '@rinnalla/web-i18n';
import { TimeLimitTag, useOfflineReason } from '@rinnalla/web-session';
import {
  Button,
  ConfirmDialog,
  DataTable,
  type DataTableColumn,
  DeadlineTag,
  Inline,
  LinkButton,
  showToast,
} from '@rinnalla/web-ui';
import { useState } from 'react';
import { DeliverClientReportDocument } from '../data/audit.documents.js';
import { auditTexts } from '../i18n/audit-texts.js';
import styles from '../search/log.module.css';
import { useReportRefusal } from './use-report-refusal.js';

export interface ReportListProps {
  reports: readonly ClientReportRowFragment[];
  isDelivered: boolean;
  onChanged: () => void;
}

/** Requests for the report, each with its due day and its files. */
export function ReportList({ reports, isDelivered, onChanged }: ReportListProps) {
  const say = useTexts(auditTexts);
  const columns = useColumns(isDelivered, onChanged);
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

function useColumns(isDelivered: boolean, onChanged: () => void): DataTableColumn<ClientReportRowFragment>[] {
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
    { id: 'requested', header: say('reports.requested'), cell: ({ requestedOn }) => day(requestedOn) },
    { id: 'period', header: say('reports.period'), cell: (report) => <Period report={report} /> },
    { id: 'due', header: say('reports.due'), cell: (report) => <Due report={report} /> },
    { id: 'file', header: say('reports.file'), cell: (report) => <Files report={report} /> },
    ...(isDelivered
      ? []
      : [
          {
            id: 'acts',
            header: say('reports.acts'),
            isHeaderHidden: true,
            cell: (report: ClientReportRowFragment) => <Deliver report={report} onChanged={onChanged} />,
          },
        ]),
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

function Deliver({ report, onChanged }: { report: ClientReportRowFragment; onChanged: () => void }) {
  const say = useTexts(auditTexts);
  const common = useTexts(commonTexts);
  const offlineReason = useOfflineReason();
  const { send, isSending } = useChange(DeliverClientReportDocument);
  const refusalOf = useReportRefusal();
  const [isAsking, setAsking] = useState(false);
  const handleConfirm = async () => {
    const refusal = refusalOf(await send({ id: report.id, version: report.version }));
    setAsking(false);
    showToast(refusal === null ? { text: say('reports.deliveredDone') } : { text: refusal, tone: 'danger' });
    onChanged();
  };
  return (
    <>
      <Button
        size="small"
        disabledReason={offlineReason}
        isPending={isSending}
        pendingLabel={say('reports.delivering')}
        aria-label={say('reports.deliverOf', { name: report.client.name })}
        onPress={() => setAsking(true)}
      >
        {say('reports.deliver')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={say('reports.deliverTitle')}
        confirmLabel={say('reports.deliver')}
        cancelLabel={common('cancel')}
        closeLabel={common('close')}
        onConfirm={() => void handleConfirm()}
      >
        {say('reports.deliverText')}
      </ConfirmDialog>
    </>
  );
}
