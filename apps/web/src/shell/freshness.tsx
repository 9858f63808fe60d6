import { useEffect, useRef } from 'react';
import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { useFreshness, type Freshness as FreshnessState } from '@rinnalla/web-realtime';
import { FreshnessMark, useAnnounce } from '@rinnalla/web-ui';
import { appTexts } from '../i18n/app-texts.js';

const MARKS = { live: 'live', catching_up: 'catchingUp', offline: 'offline' } as const;

/** Whether what is on the screen is true now. A lost and a returned connection are also said aloud, once each. */
export function Freshness() {
  const say = useTexts(appTexts);
  const { time } = useFormats();
  const freshness = useFreshness();
  useAnnouncedLoss(freshness);
  const text =
    freshness.state === 'offline'
      ? say('freshness.offline', { time: time(freshness.since) })
      : say(`freshness.${freshness.state}`);
  return <FreshnessMark freshness={MARKS[freshness.state]} text={text} />;
}

function useAnnouncedLoss({ state }: FreshnessState): void {
  const say = useTexts(appTexts);
  const announce = useAnnounce();
  const isLost = useRef(false);
  useEffect(() => {
    if (state === 'offline' && !isLost.current) announce(say('freshness.lost'));
    if (state === 'live' && isLost.current) announce(say('freshness.back'));
    if (state !== 'catching_up') isLost.current = state === 'offline';
  }, [state, announce, say]);
}
