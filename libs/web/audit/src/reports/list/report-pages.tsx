import type { ClientReportRowFragment } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { ReadState, useOwnFreshRead } from '@rinnalla/web-session';
import { Button, EmptyState, Inline } from '@rinnalla/web-ui';
import { useState } from 'react';
import { ClientReportsDocument } from '../../data/audit.documents.js';
import { auditTexts } from '../../i18n/audit-texts.js';
import { CorrectRequest } from '../correct/correct-request.js';
import { clientReportsView } from '../live/reports-view.js';
import { ReportList } from './report-list.js';

export interface ReportPagesProps {
  isDelivered: boolean;
  /** Where the page before ended. */
  after: string | null;
  /** How many pages are wanted from here on. */
  pages: number;
  onMore: () => void;
}

/** A page and those behind it, each from where the one before ends now: a request that moves, as its day is corrected, is never lost. */
export function ReportPages({ isDelivered, after, pages, onMore }: ReportPagesProps) {
  const common = useTexts(commonTexts);
  const { data, failure, reread } = useOwnFreshRead({
    viewOf: clientReportsView,
    query: ClientReportsDocument,
    variables: { isDelivered, after },
  });
  // As it stood when its dialog was opened: that stays open though the request leaves the page meanwhile.
  const [correcting, setCorrecting] = useState<ClientReportRowFragment | null>(null);
  if (!data) return <ReadState shape="rows" failure={failure} reread={reread} />;
  const { reports, next } = data.clientReports;
  const standing = reports.find(({ id }) => id === correcting?.id);
  return (
    <>
      {reports.length === 0 && after === null && <NoReports isDelivered={isDelivered} />}
      {reports.length > 0 && (
        <ReportList
          reports={reports}
          isDelivered={isDelivered}
          onChanged={reread}
          onCorrect={setCorrecting}
        />
      )}
      {correcting && (
        <CorrectRequest
          report={standing ?? correcting}
          hasLeft={!standing}
          onChanged={reread}
          onClose={() => setCorrecting(null)}
        />
      )}
      {next !== null && pages > 1 && (
        <ReportPages isDelivered={isDelivered} after={next} pages={pages - 1} onMore={onMore} />
      )}
      {next !== null && pages === 1 && (
        <Inline>
          <Button onPress={onMore}>{common('showMore')}</Button>
        </Inline>
      )}
    </>
  );
}

function NoReports({ isDelivered }: { isDelivered: boolean }) {
  const say = useTexts(auditTexts);
  return isDelivered ? (
    <EmptyState title={say('reports.noneDelivered')} icon="document" headingLevel={2} />
  ) : (
    <EmptyState title={say('reports.noneWaiting')} mood="done" headingLevel={2}>
      {say('reports.noneWaitingText')}
    </EmptyState>
  );
}
