import { useTexts } from '@rinnalla/web-i18n';
import { useEffect, useEffectEvent, useState } from 'react';
import { overrideBannerTexts } from '../i18n/banner-texts.js';

/** The device's clock may be a little ahead of the server's: asked too early, the answer would still be the old one. */
const CLOCK_SLACK_MS = 1_500;
const MINUTE_MS = 60_000;

export interface CountdownProps {
  /** ISO 8601. */
  until: string;
  /** Told once when the time is up. */
  onOver: () => void;
}

/** Whole minutes left, renewed as they pass. Silent to assistive technology but when read: a clock that speaks helps no one. */
export function Countdown({ until, onOver }: CountdownProps) {
  const say = useTexts(overrideBannerTexts);
  const end = Date.parse(until);
  const [now, setNow] = useState(() => Date.now());
  const tellOver = useEffectEvent(onOver);

  useEffect(() => {
    const minutes = setInterval(() => setNow(Date.now()), MINUTE_MS / 4);
    const over = setTimeout(() => tellOver(), Math.max(0, end - Date.now()) + CLOCK_SLACK_MS);
    return () => {
      clearInterval(minutes);
      clearTimeout(over);
    };
  }, [end]);

  return <span>{say('banner.left', { count: Math.max(0, Math.ceil((end - now) / MINUTE_MS)) })}</span>;
}
