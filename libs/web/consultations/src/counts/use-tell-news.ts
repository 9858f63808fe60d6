import type { LiveEvent } from '@rinnalla/contracts';
import { useTexts } from '@rinnalla/web-i18n';
import { useMe } from '@rinnalla/web-session';
import { showToast, useAnnounce } from '@rinnalla/web-ui';
import { useExpertiseName } from '../data/expertise-name.js';
import { useSelf } from '../data/use-self.js';
import { consultationFrameTexts } from '../i18n/frame-texts.js';
import { newsOf, type News } from './news-of.js';

/** Tells of what events mean to the reader: to the eye in a toast, to the ear politely. No client's data in either. */
export function useTellNews(): (events: readonly LiveEvent[]) => void {
  const announce = useAnnounce();
  const self = useSelf();
  const wordNews = useNewsWords();
  return (events) => {
    const news = events.map((event) => newsOf(event, self, Date.now())).filter((one) => one !== null);
    for (const text of wordNews(news)) {
      showToast({ text, tone: 'info' });
      announce(text);
    }
  };
}

/** One line for all requests of a moment, and one for each step of what the reader asked. */
function useNewsWords(): (news: readonly News[]) => readonly string[] {
  const say = useTexts(consultationFrameTexts);
  const nameOf = useExpertiseName();
  const { expertise: mine } = useMe();
  return (news) => {
    const requests = news.filter((one) => one.kind === 'request');
    const steps = news.flatMap((one) => (one.kind === 'request' ? [] : [say(`news.${one.kind}`)]));
    const [only] = requests;
    if (!only) return steps;
    const asked = mine.find(({ id }) => id === only.expertiseId);
    const request =
      requests.length === 1 && asked
        ? say('news.request', { expertise: nameOf(asked) })
        : say('news.requests', { count: requests.length });
    return [request, ...steps];
  };
}
