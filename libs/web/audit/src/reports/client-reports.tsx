import { useTexts } from '@rinnalla/web-i18n';
import { Button, Stack, Tabs } from '@rinnalla/web-ui';
import { useState } from 'react';
import { auditTexts } from '../i18n/audit-texts.js';
import { ReportPages } from './list/report-pages.js';
import { OrderReport } from './order-report.js';

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
  const [pages, setPages] = useState(1);
  return (
    <Stack>
      <ReportPages isDelivered={isDelivered} after={null} pages={pages} onMore={() => setPages(pages + 1)} />
    </Stack>
  );
}
