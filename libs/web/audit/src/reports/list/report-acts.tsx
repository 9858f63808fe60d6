import { useChange, type ClientReportRowFragment } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, ConfirmDialog, showToast } from '@rinnalla/web-ui';
import { useState } from 'react';
import { DeliverClientReportDocument } from '../../data/audit.documents.js';
import { auditTexts } from '../../i18n/audit-texts.js';
import { requestTexts } from '../i18n/request-texts.js';
import { useReportRefusal } from '../use-report-refusal.js';
import styles from './report-list.module.css';

export interface ReportActsProps {
  report: ClientReportRowFragment;
  /** What is shown is to be read again. */
  onChanged: () => void;
  onCorrect: (report: ClientReportRowFragment) => void;
}

/** What can be done to one request, each act named with whose it is. The day of the request is corrected also after the report was given. */
export function ReportActs({ report, onChanged, onCorrect }: ReportActsProps) {
  const say = useTexts(requestTexts);
  const offlineReason = useOfflineReason();
  return (
    <div className={styles.acts}>
      {report.deliveredAt === null && <Deliver report={report} onChanged={onChanged} />}
      <Button
        size="small"
        variant="quiet"
        disabledReason={offlineReason}
        aria-label={say('openOf', { name: report.client.name })}
        onPress={() => onCorrect(report)}
      >
        {say('open')}
      </Button>
    </div>
  );
}

/** Notes, once asked twice, that the client was given the report. */
function Deliver({ report, onChanged }: Omit<ReportActsProps, 'onCorrect'>) {
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
