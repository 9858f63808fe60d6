import type { ClockTurn } from './clock-states.js';

/**
 * What a person may be told by the clock: a time limit comes near or passes, nobody in a team is what the law asks for, or a case waits for an
 * assessment that nobody makes.
 */
export const NOTICE_KINDS = [
  'clock_due_soon',
  'clock_due_today',
  'clock_breached',
  'lawful_pair_missing',
  'licence_lapsed',
  'assessment_missing',
  'contact_joined',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/**
 * Who is told, one rung after another. A manager is told numbers only, and is not on it. Of a contact that no case came of yet it is
 * whoever has taken it, and on the rung `queue` everyone who receives its queue. A clock of care is told to health staff alone: to whoever
 * assessed the need, and on the rung `care_team` to all of them who may read the entry that tells of it.
 */
export const NOTICE_RUNGS = ['named_worker', 'work_pair', 'lead', 'queue', 'care_team'] as const;
export type NoticeRung = (typeof NOTICE_RUNGS)[number];

/** How far up the ladder each turn of a clock goes. */
export const NOTICE_LADDER: Readonly<Record<ClockTurn, readonly NoticeRung[]>> = {
  due_soon: ['named_worker'],
  due_today: ['named_worker', 'work_pair', 'queue', 'care_team'],
  breached: ['named_worker', 'work_pair', 'lead', 'queue', 'care_team'],
};
