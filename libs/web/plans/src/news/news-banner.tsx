import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { Banner, Button } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { Plan } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import { focusOn } from './focus-on.js';
import { newsOf } from './plan-news.js';
import { useIsNews } from './use-is-news.js';

/** What changed after the viewer last looked: how much, and a way from one to the next. */
export function NewsBanner({ plan }: { plan: Plan }) {
  const say = useTexts(planTexts);
  const common = useTexts(commonTexts);
  const isNews = useIsNews();
  const [isClosed, setClosed] = useState(false);
  const [at, setAt] = useState(0);
  const news = newsOf(plan, isNews);
  if (isClosed || news.length === 0) return null;

  const showNext = () => {
    const next = news[at % news.length];
    setAt(at + 1);
    if (next) focusOn(next.anchor);
  };
  return (
    <Banner
      tone="info"
      closeLabel={common('close')}
      onClose={() => setClosed(true)}
      actions={
        <Button size="small" onPress={showNext}>
          {say('news.next')}
        </Button>
      }
    >
      {say('news.count', { count: news.length })}
    </Banner>
  );
}
