import { CLOCK_BASES } from '@rinnalla/domain';
import type { CaseClocksQuery } from '@rinnalla/web-graphql';
import { useTexts } from '@rinnalla/web-i18n';
import { Unreadable } from '@rinnalla/web-session';
import { Disclosure, EmptyState, Section, Skeleton, Stack } from '@rinnalla/web-ui';
import { useState } from 'react';
import { seenClockTexts } from '../../i18n/clocks/seen-clock-texts.js';
import type { ClockOfCase } from '../data/clock-types.js';
import styles from './case-clocks.module.css';
import { type ClockAct, ClockCard } from './clock-card.js';
import { CorrectDialog } from './correct-dialog.js';
import { DropDialog } from './drop-dialog.js';
import { ExtendDialog } from './extend-dialog.js';
import { useCaseClocks } from './use-case-clocks.js';

export interface CaseClocksProps {
  caseId: string;
  /** The case is of several: each clock tells whose it is. */
  hasSeveralClients: boolean;
  /** Who the client is must not be read off the screen now. */
  isHidden: boolean;
}

interface Asked {
  readonly act: ClockAct;
  readonly clockId: string;
}

const isOpen = ({ metAt, notApplicableAt }: ClockOfCase) => metAt === null && notApplicableAt === null;

type Rights = CaseClocksQuery['case']['viewerCan'];

/** Of care it is for those who write the patient record. */
const mayChange = ({ register }: ClockOfCase, { changeCareClocks, changeClocks }: Rights): boolean =>
  register === 'health' ? changeCareClocks : changeClocks;

const isCorrectable = ({ isStartCorrectable, notApplicableAt }: ClockOfCase) =>
  isStartCorrectable && notApplicableAt === null;

/** Every time limit of a case: what the law sets, what the county aims at, and what became of those that are over. */
export function CaseClocks({ caseId, hasSeveralClients, isHidden }: CaseClocksProps) {
  const say = useTexts(seenClockTexts);
  const { data, failure, reread } = useCaseClocks(caseId);
  const [asked, setAsked] = useState<Asked | null>(null);
  if (!data) {
    if (failure) return <Unreadable failure={failure} onRetry={reread} />;
    return <Skeleton shape="cards" loadingText={say('loading')} />;
  }
  const { clocks, viewerCan } = data.case;
  const done = clocks.filter((clock) => !isOpen(clock));
  const askedOf = clocks.find(({ id }) => id === asked?.clockId);
  const card = (clock: ClockOfCase) => (
    <li key={clock.id}>
      <ClockCard
        clock={clock}
        showsClient={hasSeveralClients && !isHidden}
        mayChange={mayChange(clock, viewerCan) && isOpen(clock)}
        mayCorrect={mayChange(clock, viewerCan) && isCorrectable(clock)}
        onAct={(act) => setAsked({ act, clockId: clock.id })}
      />
    </li>
  );
  return (
    <>
      {clocks.length === 0 && (
        <EmptyState title={say('ofCase.empty')} icon="clock" headingLevel={2}>
          {say('ofCase.emptyText')}
        </EmptyState>
      )}
      {clocks.length > 0 && (
        <Section title={say('ofCase.title')} lead={say('ofCase.lead')}>
          <Stack gap="loose">
            {CLOCK_BASES.map((basis) => {
              const running = clocks.filter((clock) => clock.basis === basis && isOpen(clock));
              if (running.length === 0 && basis === 'county_target') return null;
              return (
                <Section key={basis} title={say(`ofCase.${basis}`)} headingLevel={3}>
                  {running.length === 0 && <p>{say('ofCase.noneOpen')}</p>}
                  <ul className={styles.clocks}>{running.map(card)}</ul>
                </Section>
              );
            })}
            {done.length > 0 && (
              <Disclosure title={`${say('ofCase.done')}: ${String(done.length)}`} headingLevel={3}>
                <ul className={styles.clocks}>{done.map(card)}</ul>
              </Disclosure>
            )}
          </Stack>
        </Section>
      )}
      {asked && askedOf && <ActDialog act={asked.act} clock={askedOf} onClose={() => setAsked(null)} />}
    </>
  );
}

function ActDialog({ act, ...shared }: { act: ClockAct; clock: ClockOfCase; onClose: () => void }) {
  switch (act) {
    case 'extend':
      return <ExtendDialog {...shared} />;
    case 'drop':
      return <DropDialog {...shared} />;
    case 'correct':
      return <CorrectDialog {...shared} />;
  }
}
