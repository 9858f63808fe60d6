import type { AuditLogSearch } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { ReadState } from '@rinnalla/web-session';
import { Button, EmptyState, InlineAlert, Stack, useAnnounce } from '@rinnalla/web-ui';
import { useEffect, useMemo, useState } from 'react';
import { auditTexts } from '../i18n/audit-texts.js';
import type { LogChoice } from './log-choice.js';
import { LogFilters } from './log-filters.js';
import { LogTable } from './log-table.js';
import { useLogPages, type LogPages } from './use-log-pages.js';

export interface LogSearchProps {
  choice: LogChoice;
  onChoice: (choice: LogChoice) => void;
}

/** The search in the three logs. An identity code stays in this page's memory, and goes neither into the address nor the cache. */
export function LogSearch({ choice, onChoice }: LogSearchProps) {
  const [hetu, setHetu] = useState('');
  const asked = useMemo(() => askedBy(choice, hetu), [choice, hetu]);
  const found = useLogPages(asked);
  const handleSearch = (next: LogChoice, code: string) => {
    // The same once more is asked anew: the log grows meanwhile.
    if (code === hetu && JSON.stringify(next) === JSON.stringify(choice)) return found.reread();
    setHetu(code);
    onChoice(next);
  };
  return (
    <Stack>
      <LogFilters choice={choice} hetu={hetu} found={found} onSearch={handleSearch} />
      <Rows choice={choice} found={found} />
    </Stack>
  );
}

function Rows({ choice, found }: { choice: LogChoice; found: LogPages }) {
  const say = useTexts(auditTexts);
  const common = useTexts(commonTexts);
  const announce = useAnnounce();
  const { rows, failure, isLoading, isBusy } = found;
  const count = rows.length;
  useEffect(() => {
    if (!isLoading && failure === null) announce(say('search.found', { count }));
  }, [isLoading, failure, count, announce, say]);

  if (isLoading || (failure && count === 0))
    return <ReadState shape="rows" failure={failure} reread={found.reread} />;
  if (count === 0) {
    return (
      <EmptyState title={say('search.noneTitle')} icon="search" headingLevel={2}>
        {say('search.noneText')}
      </EmptyState>
    );
  }
  return (
    <>
      <LogTable log={choice.log} rows={rows} isBusy={isBusy} />
      {failure && (
        <InlineAlert tone="warning" title={common('cannotRead')}>
          {common('retry')}
        </InlineAlert>
      )}
      {found.next !== null && (
        <div>
          <Button onPress={found.showMore} isPending={isBusy} pendingLabel={common('loading')}>
            {common('showMore')}
          </Button>
        </div>
      )}
    </>
  );
}

const askedBy = (choice: LogChoice, hetu: string): AuditLogSearch => {
  const { log, from, to, professionalId } = choice;
  if (log === 'attempts') return { log, from, to, professionalId };
  return {
    log,
    from,
    to,
    professionalId,
    clientId: hetu === '' ? choice.clientId : null,
    hetu: hetu === '' ? null : hetu,
    purposes: choice.purpose === null ? null : [choice.purpose],
    ground: choice.ground.trim() || null,
    register: choice.register,
  };
};
