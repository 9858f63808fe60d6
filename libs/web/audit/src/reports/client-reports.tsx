import { useRead } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { ReadState } from '@rinnalla/web-session';
import { Button, EmptyState, Inline, Stack, Tabs } from '@rinnalla/web-ui';
import { useState } from 'react';
import { ClientReportsDocument } from '../data/audit.documents.js';
import { auditTexts } from '../i18n/audit-texts.js';
import { OrderReport } from './order-report.js';
import { ReportList } from './report-list.js';

/** Requests for the report of 703/2023 11 §: those that wait, the one due first at the top, and those that were delivered. */
export function ClientReports() {
  const say = useTexts(auditTexts);
  const [isOrdering, setOrdering] = useState(false);
  const [turn, setTurn] = useState(0);
  return (
    <Stack gap="loose">
      <p>{say('reports.lead')}</p>
      <div>
        <Button variant="primary" icon="plus" onPress={() => setOrdering(true)}>
          {say('reports.order')}
        </Button>
      </div>
      <Tabs
        label={say('reports.lists')}
        tabs={[
          {
            id: 'waiting',
            name: say('reports.waiting'),
            content: <Reports key={turn} isDelivered={false} />,
          },
          { id: 'delivered', name: say('reports.delivered'), content: <Reports key={turn} isDelivered /> },
        ]}
      />
      {isOrdering && (
        <OrderReport onClose={() => setOrdering(false)} onOrdered={() => setTurn((count) => count + 1)} />
      )}
    </Stack>
  );
}

function Reports({ isDelivered }: { isDelivered: boolean }) {
  // Each page is read after the one before it.
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <Stack>
      {cursors.map((after, index) => (
        <ReportPage
          key={after}
          isDelivered={isDelivered}
          after={after}
          {...(index === cursors.length - 1 && { onMore: (next: string) => setCursors([...cursors, next]) })}
        />
      ))}
    </Stack>
  );
}

interface ReportPageProps {
  isDelivered: boolean;
  after: string | null;
  /** Given to the last page. */
  onMore?: (next: string) => void;
}

function ReportPage({ isDelivered, after, onMore }: ReportPageProps) {
  const common = useTexts(commonTexts);
  const { data, failure, reread } = useRead({
    query: ClientReportsDocument,
    variables: { isDelivered, after },
  });
  if (!data) return <ReadState shape="rows" failure={failure} reread={reread} />;
  const { reports, next } = data.clientReports;
  if (reports.length === 0) return after === null && <NoReports isDelivered={isDelivered} />;
  return (
    <>
      <ReportList reports={reports} isDelivered={isDelivered} onChanged={reread} />
      {next !== null && onMore && (
        <Inline>
          <Button onPress={() => onMore(next)}>{common('showMore')}</Button>
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
