import { useTexts } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, Card, Disclosure, Inline, LinkButton, Stack } from '@rinnalla/web-ui';
import { useState } from 'react';
import { seenClockTexts } from '../../i18n/clocks/seen-clock-texts.js';
import { printedClockPath } from '../data/clock-paths.js';
import type { ClockOfCase } from '../data/clock-types.js';
import { BasisTag, BreachTag, ClockStateTag } from '../parts/clock-state-tag.js';
import { useClockTexts } from '../parts/use-clock-texts.js';
import styles from './case-clocks.module.css';
import { ClockHistory } from './clock-history.js';
import { WhyThisDay } from './why-this-day.js';

export type ClockAct = 'extend' | 'drop' | 'correct';

interface ClockCardProps {
  clock: ClockOfCase;
  showsClient: boolean;
  mayChange: boolean;
  /** Also of one that is met. */
  mayCorrect: boolean;
  onAct: (act: ClockAct) => void;
}

/** One time limit: what, by when and how it stands; then why that day, what happened to it, and what may be done. */
export function ClockCard({ clock, showsClient, mayChange, mayCorrect, onAct }: ClockCardProps) {
  const say = useTexts(seenClockTexts);
  const texts = useClockTexts();
  const offlineReason = useOfflineReason();
  const [isExplained, setExplained] = useState(false);
  const name = texts.rule(clock);
  return (
    <Card>
      <Stack>
        <div className={styles.top}>
          <h4 className={styles.name}>{name}</h4>
          <div className={styles.tags}>
            <BasisTag basis={clock.basis} />
            <ClockStateTag state={clock.state} basis={clock.basis} />
            <BreachTag clock={clock} />
          </div>
        </div>
        {showsClient && <p>{`${say('ofCase.client')}: ${clock.clientName}`}</p>}
        <p className={styles.due}>
          <span>{`${say('ofCase.due')}: `}</span>
          <strong>{texts.due(clock)}</strong>
        </p>
        {clock.binds === 'client' && <p className={styles.note}>{say('ofCase.binds')}</p>}
        <div>
          {/* A calendar of its own for each clock is drawn when somebody asks for it. */}
          <Disclosure
            title={say('why.title')}
            headingLevel={4}
            isExpanded={isExplained}
            onExpandedChange={setExplained}
          >
            {isExplained && <WhyThisDay clock={clock} />}
          </Disclosure>
          <Disclosure title={say('history.title')} headingLevel={4}>
            <ClockHistory steps={clock.history} />
          </Disclosure>
        </div>
        <Inline>
          {mayChange && clock.isExtendable && (
            <Button
              disabledReason={offlineReason}
              onPress={() => onAct('extend')}
              aria-label={`${say('extend.open')}: ${name}`}
            >
              {say('extend.open')}
            </Button>
          )}
          {mayChange && (
            <Button
              variant="quiet"
              disabledReason={offlineReason}
              onPress={() => onAct('drop')}
              aria-label={`${say('drop.open')}: ${name}`}
            >
              {say('drop.open')}
            </Button>
          )}
          {mayCorrect && (
            <Button
              variant="quiet"
              disabledReason={offlineReason}
              onPress={() => onAct('correct')}
              aria-label={`${say('correct.open')}: ${name}`}
            >
              {say('correct.open')}
            </Button>
          )}
          <LinkButton
            variant="quiet"
            icon="print"
            href={printedClockPath(clock.id)}
            aria-label={`${say('print.open')}: ${name}`}
          >
            {say('print.open')}
          </LinkButton>
        </Inline>
      </Stack>
    </Card>
  );
}
