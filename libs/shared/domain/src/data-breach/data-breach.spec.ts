import { describe, expect, it } from '@jest/globals';
import { CLOCK_RULES } from '../clocks/clock-rules.js';
import { helsinkiInstant } from '../clocks/helsinki-instant.js';
import { breachClock, breachState, breachTurns, type KeptBreach, nextBreachTurn } from './breach-clock.js';
import {
  isNotifiedLate,
  refusalOfNotification,
  refusalOfNotNeeded,
  refusalOfTakingBack,
  tellsIdentityCode,
} from './breach-rules.js';

const at = helsinkiInstant;
const HOUR = 3_600_000;

const kept = (knownAt: Date, patch: Partial<KeptBreach> = {}): KeptBreach => {
  const clock = breachClock('1', knownAt);
  const { ruleVersion } = clock;
  return {
    id: '1',
    ruleVersion,
    knownAt,
    dueAt: clock.due.at,
    notifiedAt: null,
    notNeededAt: null,
    ...patch,
  };
};

describe('the time in which a data breach is notified ((EU) 2016/679 33 art. 1 kohta)', () => {
  it('is that of the rule, by the clock', () => {
    const known = at('2026-11-20', '14:05');
    const { ruleId, kind, due } = breachClock('1', known);
    expect({ ruleId, kind }).toEqual({ ruleId: 'R12-BREACH', kind: 'breach_notified' });
    expect(due).toEqual({ day: '2026-11-23', at: at('2026-11-23', '14:05') });
    const limit = CLOCK_RULES.find(({ id }) => id === 'R12-BREACH')?.limit;
    expect(limit).toEqual({ kind: 'hours', hours: (due.at.getTime() - known.getTime()) / HOUR });
  });

  it.each([
    ['weekends and Christmas pass', '2026-12-23', '16:00', '2026-12-26', '16:00'],
    ['summer time takes an hour from the wall', '2027-03-26', '12:00', '2027-03-29', '13:00'],
    ['winter time gives it back', '2026-10-23', '12:00', '2026-10-26', '11:00'],
  ])('%s', (_what, day, time, dueDay, dueTime) => {
    expect(breachClock('1', at(day, time)).due.at).toEqual(at(dueDay, dueTime));
  });

  it('runs, is due soon, due today, and late right after the last moment', () => {
    const breach = kept(at('2026-11-20', '14:05'));
    const states = (
      [
        ['2026-11-20', '14:05'],
        ['2026-11-21', '24:00'],
        ['2026-11-22', '24:00'],
        ['2026-11-23', '14:05'],
      ] as const
    ).map(([day, time]) => breachState(breach, at(day, time)));
    expect(states).toEqual(['running', 'due_soon', 'due_today', 'due_today']);
    expect(breachState(breach, new Date(breach.dueAt.getTime() + 1))).toBe('breached');
  });

  it('says when it turns next, each turn once', () => {
    const breach = kept(at('2026-11-20', '14:05'));
    const turns: Date[] = [];
    let now: Date | null = breach.knownAt;
    while (now !== null) {
      const next: Date | null = nextBreachTurn(breach, now);
      if (next !== null) turns.push(next);
      now = next === null ? null : new Date(next.getTime() + 1);
    }
    expect(turns).toEqual(Object.values(breachTurns(breachClock('1', breach.knownAt))));
    expect(nextBreachTurn({ ...breach, notifiedAt: breach.knownAt }, breach.knownAt)).toBeNull();
    expect(nextBreachTurn({ ...breach, notNeededAt: breach.knownAt }, breach.knownAt)).toBeNull();
  });

  it('is met by a notification, in time to the last moment', () => {
    const known = at('2026-11-20', '14:05');
    const { dueAt } = kept(known);
    const later = new Date(dueAt.getTime() + 30 * HOUR);
    expect(breachState(kept(known, { notifiedAt: dueAt }), later)).toBe('met');
    expect(breachState(kept(known, { notifiedAt: new Date(dueAt.getTime() + 1) }), later)).toBe('met_late');
    expect(breachState(kept(known, { notNeededAt: later }), later)).toBe('not_applicable');
  });
});

describe('what may be noted of a data breach', () => {
  const known = at('2026-11-20', '14:05');
  const breach = kept(known);
  const late = new Date(breach.dueAt.getTime() + 1);

  it.each([
    ['in time, without a reason', breach, breach.dueAt, null, null],
    ['late, without a reason', breach, late, null, 'delay_needs_reason'],
    ['late, with a mark for a reason', breach, late, '.', 'delay_needs_reason'],
    ['late, with a reason', breach, late, 'Laajuus selvisi vasta maanantaina.', null],
    ['a second time', kept(known, { notifiedAt: known }), breach.dueAt, null, 'already_notified'],
    ['in time, after it was judged not to need one', kept(known, { notNeededAt: known }), known, null, null],
    ['late, after it was so judged', kept(known, { notNeededAt: known }), late, null, 'delay_needs_reason'],
  ])('a notification %s', (_what, of, notifiedAt, delayReason, refusal) => {
    expect(refusalOfNotification(of, { notifiedAt, delayReason })).toBe(refusal);
  });

  it('is judged once, and never after the authority was notified', () => {
    expect(refusalOfNotNeeded(breach)).toBeNull();
    expect(refusalOfNotNeeded({ ...breach, notNeededAt: known })).toBe('already_not_needed');
    expect(refusalOfNotNeeded({ ...breach, notifiedAt: known })).toBe('already_notified');
  });

  it('is taken back only where something was noted', () => {
    expect(refusalOfTakingBack(breach)).toBe('nothing_noted');
    expect(refusalOfTakingBack({ ...breach, notifiedAt: known })).toBeNull();
    expect(refusalOfTakingBack({ ...breach, notNeededAt: known })).toBeNull();
  });

  it('knows a late notification whatever was judged before', () => {
    expect(isNotifiedLate({ ...breach, notifiedAt: late, notNeededAt: known })).toBe(true);
    expect(isNotifiedLate({ ...breach, notifiedAt: breach.dueAt })).toBe(false);
  });

  it('holds no identity code', () => {
    expect(tellsIdentityCode(['Kirje meni väärään osoitteeseen 20.11.2026.', null])).toBe(false);
    expect(tellsIdentityCode([null, 'Asiakkaan 140579-901A kirje'])).toBe(true);
  });
});
