import { useRead } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { Unreadable, useSession } from '@rinnalla/web-session';
import { Button, Inline, LinkButton, RelativeTime, Skeleton, SummaryList } from '@rinnalla/web-ui';
import { useState } from 'react';
import { seenClockTexts } from '../../i18n/clocks/seen-clock-texts.js';
import { useStepText } from '../case/clock-history.js';
import { useClockFacts } from '../case/why-this-day.js';
import { deadlinesPath, placeOf } from '../data/clock-paths.js';
import { PrintedClockDocument } from '../data/clock.documents.js';
import type { ClockOfCase } from '../data/clock-types.js';
import { BasisTag, ClockStateTag } from '../parts/clock-state-tag.js';
import { useClockTexts } from '../parts/use-clock-texts.js';
import styles from './printed-clock.module.css';

/** How one time limit was kept, on one page: for whoever asks to see the evidence. */
export function PrintedClock({ clockId }: { clockId: string }) {
  const say = useTexts(seenClockTexts);
  const common = useTexts(commonTexts);
  const { data, failure, reread } = useRead({ query: PrintedClockDocument, variables: { id: clockId } });
  const clock = data?.printClock;
  return (
    <main className={styles.sheet}>
      <div data-print="hidden">
        <Inline justify="between">
          <LinkButton href={(clock && placeOf(clock)) ?? deadlinesPath} variant="quiet" icon="arrow-left">
            {say('print.back')}
          </LinkButton>
          <Button variant="primary" icon="print" onPress={() => window.print()}>
            {say('print.print')}
          </Button>
        </Inline>
      </div>
      {clock && <Paper clock={clock} />}
      {!clock && !failure && (
        <Skeleton shape="cards" loadingText={say('loading')} doneText={common('loaded')} />
      )}
      {!clock && failure && <Unreadable failure={failure} onRetry={reread} headingLevel={1} />}
    </main>
  );
}

function Paper({ clock }: { clock: ClockOfCase }) {
  const say = useTexts(seenClockTexts);
  const texts = useClockTexts();
  const factsOf = useClockFacts();
  return (
    <>
      <header>
        <div className={styles.top}>
          <h1>{say('print.title')}</h1>
          <strong className={styles.confidential}>{say('print.confidential')}</strong>
        </div>
        <p className={styles.name}>{texts.rule(clock)}</p>
        <p className={styles.tags}>
          <BasisTag basis={clock.basis} />
          <ClockStateTag state={clock.state} basis={clock.basis} />
        </p>
        <PrintFacts clock={clock} />
      </header>
      <section className={styles.part}>
        <h2>{say('why.title')}</h2>
        <SummaryList items={factsOf(clock)} />
      </section>
      <section className={styles.part}>
        <h2>{say('history.title')}</h2>
        <Steps clock={clock} />
      </section>
    </>
  );
}

/** Exact moments, the oldest first: as it went. */
function Steps({ clock }: { clock: ClockOfCase }) {
  const stepText = useStepText();
  return (
    <ol className={styles.steps}>
      {clock.history.map((step) => {
        const { title, actor, details } = stepText(step);
        return (
          <li key={step.id} className={styles.step}>
            <RelativeTime value={step.at} format="exact" />
            <div>
              <p>
                <strong>{title}</strong>
                {`. ${actor}`}
              </p>
              {details !== null && <p>{details}</p>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function PrintFacts({ clock }: { clock: ClockOfCase }) {
  const say = useTexts(seenClockTexts);
  const { me } = useSession();
  const [printedAt] = useState(() => new Date().toISOString());
  return (
    <SummaryList
      items={[
        { id: 'client', term: say('print.client'), details: clock.clientName },
        { id: 'case', term: say('print.case'), details: clock.caseNumber ?? say('unit.contact') },
        { id: 'by', term: say('print.printedBy'), details: me.professional.name },
        {
          id: 'at',
          term: say('print.printedAt'),
          details: <RelativeTime value={printedAt} format="exact" />,
        },
      ]}
    />
  );
}
