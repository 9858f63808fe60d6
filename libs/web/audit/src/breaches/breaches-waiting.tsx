import { useTexts } from '@rinnalla/web-i18n';
import { useAtMoment } from '@rinnalla/web-realtime';
import { useMe, useOwnFreshRead } from '@rinnalla/web-session';
import { Banner, TextLink } from '@rinnalla/web-ui';
import { hrefOfTab } from '../page/paths.js';
import { DataBreachCountsDocument } from './data/breach.documents.js';
import { breachesWaitingTexts } from './i18n/waiting-texts.js';
import { dataBreachesView } from './live/breaches-view.js';

const NONE = {};

/** On the first page of the data-protection officer's day: breaches of which the authority is soon to be notified, or late. */
export function BreachesWaiting() {
  const say = useTexts(breachesWaitingTexts);
  const { countyTasks } = useMe();
  const { data, reread } = useOwnFreshRead({
    viewOf: dataBreachesView,
    query: DataBreachCountsDocument,
    variables: NONE,
    isPaused: !countyTasks.includes('data_protection'),
  });
  const { pressing = 0, late = 0, turnsAt = null } = data?.dataBreachCounts ?? {};
  useAtMoment(turnsAt, reread);
  if (pressing + late === 0) return null;
  const lines = [
    ...(late > 0 ? [say('late', { count: late })] : []),
    ...(pressing > 0 ? [say('pressing', { count: pressing })] : []),
  ];
  return (
    <Banner
      tone={late > 0 ? 'danger' : 'warning'}
      actions={<TextLink href={hrefOfTab('breaches')}>{say('link')}</TextLink>}
    >
      <strong>{lines[0]}</strong>
      {lines.length > 1 && <p>{lines[1]}</p>}
    </Banner>
  );
}
