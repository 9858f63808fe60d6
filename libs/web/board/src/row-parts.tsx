import { CLOCK_KINDS, type ClockKind } from '@rinnalla/domain';
import { useDeadline, useFormats, useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import { usePresence } from '@rinnalla/web-realtime';
import { useMe } from '@rinnalla/web-session';
import { DeadlineTag, PresenceStack, RelativeTime, StatusTag, TextLink } from '@rinnalla/web-ui';
import { CaseStatusTag } from './case-status-tag.js';
import { boardTexts } from './i18n/board-texts.js';
import styles from './row-parts.module.css';
import type { BoardRow } from './row-order.js';

interface RowPartProps {
  row: BoardRow;
}

/** The clients of a case with their years of birth; the link leads to the case. */
export function Clients({ row, href }: RowPartProps & { href: string }) {
  const say = useTexts(boardTexts);
  return (
    <>
      {row.clients.map((client) => (
        <span key={client.id} className={styles.client}>
          <TextLink href={href}>{client.name}</TextLink>{' '}
          <span className={styles.year}>{say('born', { year: client.birthYear })}</span>
        </span>
      ))}
    </>
  );
}

export function Matter({ row }: RowPartProps) {
  return (
    <>
      {row.topic} <span className={styles.number}>{row.number}</span>
      <Alarms row={row} />
    </>
  );
}

/** What the case alarms of (SHL 36, 42 §). */
function Alarms({ row }: RowPartProps) {
  const words = useWords();
  return row.teamFaults.map((kind) => (
    <StatusTag key={kind} tone="danger" icon="warning">
      {wordFor(words.caseAlarm, kind)}
    </StatusTag>
  ));
}

export function NamedWorker({ row }: RowPartProps) {
  const say = useTexts(boardTexts);
  const words = useWords();
  if (!row.namedWorker) return <span className={styles.lacking}>{say('noWorker')}</span>;
  return (
    <>
      <span>{row.namedWorker.name}</span>
      <span className={styles.detail}>{wordFor(words.profession, row.namedWorker.profession)}</span>
    </>
  );
}

/** Where the case stands, and under it who looks at it: there the row has the room, and stays as tall as it is when they come and go. */
export function Status({ row }: RowPartProps) {
  return (
    <div className={styles.status}>
      <CaseStatusTag status={row.status} />
      <Present row={row} />
    </div>
  );
}

/** The time limit that presses most and the nearest due day of a responsibility; one that is late before one that is not. */
export function NextDue({ row }: RowPartProps) {
  const say = useTexts(boardTexts);
  const deadlineOf = useDeadline();
  const { nextClock, nextDueOn } = row;
  if (nextDueOn === null && !nextClock) return <span className={styles.detail}>{say('none')}</span>;
  const own = nextDueOn === null ? null : deadlineOf(nextDueOn);
  const clock = nextClock && <NextClock key="clock" clock={nextClock} />;
  const responsibility = own && (
    <span key="responsibility" className={styles.due}>
      <DeadlineTag {...own} />
      <span className={styles.detail}>{say('responsibility')}</span>
    </span>
  );
  const isOwnFirst = own?.tone === 'danger' && nextClock?.dueState !== 'breached';
  return <div className={styles.dues}>{isOwnFirst ? [responsibility, clock] : [clock, responsibility]}</div>;
}

const CLOCK_TONES = {
  running: 'neutral',
  extended: 'neutral',
  due_soon: 'info',
  due_today: 'warning',
  breached: 'danger',
} as const;

/** Law and target each by its name; a missed target breaks no law, and does not look like it. */
function NextClock({ clock }: { clock: NonNullable<BoardRow['nextClock']> }) {
  const say = useTexts(boardTexts);
  const { day } = useFormats();
  const isTarget = clock.basis === 'county_target';
  const state = CLOCK_STATES.find((known) => known === clock.dueState) ?? 'running';
  const isMissed = isTarget && state === 'breached';
  return (
    <span className={styles.due}>
      <DeadlineTag
        tone={isMissed ? 'warning' : CLOCK_TONES[state]}
        text={say(isMissed ? 'clock.missed' : `clock.${state}`, { day: day(clock.dueOn) })}
      />
      <span className={styles.detail}>
        {`${say(isTarget ? 'clock.target' : 'clock.law')}: ${say(`clock.kinds.${kindOf(clock.kind)}`)}`}
      </span>
    </span>
  );
}

const kindOf = (kind: string): ClockKind => CLOCK_KINDS.find((known) => known === kind) ?? 'answer_given';

const CLOCK_STATES = ['running', 'extended', 'due_soon', 'due_today', 'breached'] as const;

export function LastChange({ row }: RowPartProps) {
  return (
    <>
      <RelativeTime value={row.lastChangeAt} />
      {row.lastChangeBy && <span className={styles.detail}>{row.lastChangeBy.name}</span>}
    </>
  );
}

/** Colleagues who look at the case now. */
export function Present({ row }: RowPartProps) {
  const say = useTexts(boardTexts);
  const words = useWords();
  const me = useMe();
  const people = usePresence(row.id)
    .filter((viewer) => viewer.professionalId !== me.id)
    .map(({ professionalId, name, profession }) => ({
      id: professionalId,
      name,
      detail: wordFor(words.profession, profession),
    }));
  return <PresenceStack label={say('column.present')} people={people} />;
}
