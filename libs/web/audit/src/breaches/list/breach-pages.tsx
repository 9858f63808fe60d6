import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { firstMoment, useAtMoment } from '@rinnalla/web-realtime';
import { ReadState, useOwnFreshRead } from '@rinnalla/web-session';
import { Button, EmptyState, Inline } from '@rinnalla/web-ui';
import { DataBreachesDocument } from '../data/breach.documents.js';
import { breachTexts } from '../i18n/breach-texts.js';
import { dataBreachesView } from '../live/breaches-view.js';
import { BreachCard } from './breach-card.js';

export interface BreachPagesProps {
  isSettled: boolean;
  /** Where the page before ended. */
  after: string | null;
  /** How many pages are wanted from here on. */
  pages: number;
  onMore: () => void;
}

/** A page and those behind it, each from where the one before ends now: what comes in between pushes on, and is never lost. */
export function BreachPages({ isSettled, after, pages, onMore }: BreachPagesProps) {
  const common = useTexts(commonTexts);
  const { data, failure, reread } = useOwnFreshRead({
    viewOf: dataBreachesView,
    query: DataBreachesDocument,
    variables: { isSettled, after },
  });
  const { breaches = [], next = null } = data?.dataBreaches ?? {};
  useAtMoment(firstMoment(breaches.map(({ turnsAt }) => turnsAt)), reread);
  if (!data) return <ReadState failure={failure} reread={reread} />;
  if (breaches.length === 0) return after === null && <NoBreaches isSettled={isSettled} />;
  return (
    <>
      {breaches.map((breach) => (
        <BreachCard key={breach.id} breach={breach} onChanged={reread} />
      ))}
      {next !== null && pages > 1 && (
        <BreachPages isSettled={isSettled} after={next} pages={pages - 1} onMore={onMore} />
      )}
      {next !== null && pages === 1 && (
        <Inline>
          <Button onPress={onMore}>{common('showMore')}</Button>
        </Inline>
      )}
    </>
  );
}

function NoBreaches({ isSettled }: { isSettled: boolean }) {
  const say = useTexts(breachTexts);
  return isSettled ? (
    <EmptyState title={say('noneSettled')} icon="document" headingLevel={2} />
  ) : (
    <EmptyState title={say('noneWaiting')} mood="done" headingLevel={2}>
      {say('noneWaitingText')}
    </EmptyState>
  );
}
