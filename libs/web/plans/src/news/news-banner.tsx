import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { Banner, Button, useAnnounce } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { Plan } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import styles from './news-banner.module.css';
import { newsOf } from './plan-news.js';
import { useIsNews } from './use-is-news.js';

/**
 * What changed after the viewer last looked: how much, and a way from one to the next. While one steps, the banner follows along and
 * the focus stays on its button, so that each further step is one more press.
 */
export function NewsBanner({ plan }: { plan: Plan }) {
  const say = useTexts(planTexts);
  const common = useTexts(commonTexts);
  const announce = useAnnounce();
  const isNews = useIsNews();
  const [isClosed, setClosed] = useState(false);
  const [step, setStep] = useState(0);
  const news = newsOf(plan, isNews);
  if (isClosed || news.length === 0) return null;

  const placeOf = (number: number) => {
    const index = (number - 1) % news.length;
    return say('news.at', { at: index + 1, count: news.length, item: news[index]?.item ?? '' });
  };
  const showNext = () => {
    const next = news[step % news.length];
    if (next) document.getElementById(next.anchor)?.scrollIntoView({ block: 'start' });
    announce(placeOf(step + 1));
    setStep(step + 1);
  };
  return (
    <div className={step > 0 ? styles.stepping : undefined}>
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
        {step === 0 ? say('news.count', { count: news.length }) : placeOf(step)}
      </Banner>
    </div>
  );
}
