import { useTexts } from '@rinnalla/web-i18n';
import { Chip } from '@rinnalla/web-ui';
import { usePlanDesk } from '../data/plan-desk.js';
import { planTexts } from '../i18n/plan-texts.js';
import { useIsNews, type Changed } from './use-is-news.js';

/** Marks what changed just now, and what changed after the viewer last looked. */
export function NewsMark({ record }: { record: Changed & { readonly id: string | null } }) {
  const say = useTexts(planTexts);
  const { justChanged } = usePlanDesk();
  const isNews = useIsNews();
  const now = record.id === null ? undefined : justChanged.get(record.id);
  if (now !== undefined) return <Chip tone="warning">{now}</Chip>;
  return isNews(record) ? <Chip tone="info">{say('news.mark')}</Chip> : null;
}
