import { useRead } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { PaperSheet, Unreadable, useSession } from '@rinnalla/web-session';
import { PrintHeader, PrintPart, RelativeTime, Skeleton, SummaryList } from '@rinnalla/web-ui';
import { useState } from 'react';
import { seenClockTexts } from '../../i18n/clocks/seen-clock-texts.js';
import { useStepText } from '../case/clock-history.js';
import { useClockFacts } from '../case/why-this-day.js';
import { deadlinesPath, placeOf } from '../data/clock-paths.js';
import { PrintedClockDocument } from '../data/clock.documents.js';
import type { ClockOfCase } from '../data/clock-types.js';
import { ClockMoment } from '../parts/clock-moment.js';
import { BasisTag, BreachTag, ClockStateTag } from '../parts/clock-state-tag.js';
import { useClockTexts } from '../parts/use-clock-texts.js';
import styles from './printed-clock.module.css';

/** How one time limit was kept, on one page: for whoever asks to see the evidence. */
export function PrintedClock({ clockId }: { clockId: string }) {
  const say = useTexts(seenClockTexts);
  const common = useTexts(commonTexts);
  const { data, failure, reread } = useRead({ query: PrintedClockDocument, variables: { id: clockId } });
  const clock = data?.printClock;
  return (
    <PaperSheet
      backHref={(clock && placeOf(clock)) ?? deadlinesPath}
      backText={say('print.back')}
      printText={say('print.print')}
    >
      {clock && <Paper clock={clock} />}
      {!clock && !failure && (
        <Skeleton shape="cards" loadingText={say('loading')} doneText={common('loaded')} />
      )}
      {!clock && failure && <Unreadable failure={failure} onRetry={reread} headingLevel={1} />}
    </PaperSheet>
  );
}

function Paper({ clock }: { clock: ClockOfCase }) {
  const say = useTexts(seenClockTexts);
  const texts = useClockTexts();
  const factsOf = useClockFacts();
  return (
    <>
      <PrintHeader title={say('print.title')} mark={say('print.confidential')}>
        <p className={styles.name}>{texts.rule(clock)}</p>
        <p className={styles.tags}>
          <BasisTag basis={clock.basis} />
          <ClockStateTag state={clock.state} basis={clock.basis} />
          <BreachTag clock={clock} />
        </p>
        <PrintFacts clock={clock} />
      </PrintHeader>
      <PrintPart title={say('why.title')}>
        <SummaryList items={factsOf(clock)} />
      </PrintPart>
      <PrintPart title={say('history.title')}>
        <Steps clock={clock} />
      </PrintPart>
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
            <ClockMoment clock={clock} value={step.at} />
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
