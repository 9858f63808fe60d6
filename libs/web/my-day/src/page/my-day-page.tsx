import { commonTexts, useFormats, useTexts } from '@rinnalla/web-i18n';
import { Unreadable } from '@rinnalla/web-session';
import { PageHeading, Skeleton } from '@rinnalla/web-ui';
import type { ReactNode } from 'react';
import { Changed } from '../blocks/changed.js';
import { Late } from '../blocks/late.js';
import { OwnCases } from '../blocks/own-cases.js';
import { Promised } from '../blocks/promised.js';
import { WaitsForMe } from '../blocks/waits-for-me.js';
import { useMyDay } from '../data/use-my-day.js';
import { myDayFrameTexts } from '../i18n/my-day-frame-texts.js';
import styles from './my-day.module.css';

export interface MyDayPageProps {
  /** What the law has the reader told of, above the day. */
  notices?: ReactNode;
}

/** What slips if nothing is done today, who promised what, and what changed: over all the reader's cases. */
export function MyDayPage({ notices }: MyDayPageProps) {
  const say = useTexts(myDayFrameTexts);
  const sayCommon = useTexts(commonTexts);
  const { dayOf } = useFormats();
  const { data, failure, isLoading, reread } = useMyDay();
  const day = data?.myDay;
  return (
    <>
      <PageHeading lead={dayOf(new Date().toISOString())}>{say('title')}</PageHeading>
      {notices}
      {isLoading && <Skeleton shape="cards" count={4} loadingText={sayCommon('loading')} />}
      {!day && failure && <Unreadable failure={failure} onRetry={reread} />}
      {day && (
        <>
          <div className={styles.blocks}>
            <Late lines={day.overdue} />
            <WaitsForMe waiting={day.waitingForMe} onChanged={reread} />
            <Promised lines={day.promisedByOthers} />
            <Changed cases={day.changedSinceSeen} />
          </div>
          <OwnCases cases={day.myCases} />
        </>
      )}
    </>
  );
}
