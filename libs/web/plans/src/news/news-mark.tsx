import { useTexts } from '@rinnalla/web-i18n';
import { Chip } from '@rinnalla/web-ui';
import { usePlanDesk } from '../data/plan-desk.js';
import { planTexts } from '../i18n/plan-texts.js';
import { useIsNews, type Changed } from './use-is-news.js';

export interface NewsMarkProps {
  record: Changed & { readonly id: string | null };
  /** The place itself marks what changes just now. */
  isMarkedByPlace?: boolean;
}

/** Marks what changed just now, and what changed after the viewer last looked. */
export function NewsMark({ record, isMarkedByPlace = false }: NewsMarkProps) {
  const say = useTexts(planTexts);
  const { justChanged } = usePlanDesk();
  const isNews = useIsNews();
  const now = record.id === null ? undefined : justChanged.get(record.id);
  if (now !== undefined && isMarkedByPlace) return null;
  if (now !== undefined) return <Chip tone="warning">{now}</Chip>;
  return isNews(record) ? <Chip tone="info">{say('news.mark')}</Chip> : null;
}
