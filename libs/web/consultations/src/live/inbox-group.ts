import type { ConsultationInList } from '../data/consultation-types.js';

export const INBOX_GROUPS = ['unclaimed', 'mine', 'waiting'] as const;
export type InboxGroup = (typeof INBOX_GROUPS)[number];

type Grouped = Pick<ConsultationInList, 'stage' | 'viewerRole'>;

const WITH_CLAIMANT = new Set<Grouped['stage']>(['claimed', 'more_info_asked']);
const OVER = new Set<Grouped['stage']>(['closed', 'cancelled']);

/** Which part of the reader's inbox holds a consultation, by the rule the server reads it by; null for none. */
export function groupOf({ stage, viewerRole }: Grouped): InboxGroup | null {
  if (viewerRole === 'asker') return OVER.has(stage) ? null : 'waiting';
  if (viewerRole === 'claimant' && WITH_CLAIMANT.has(stage)) return 'mine';
  return viewerRole === 'expertise_member' && stage === 'requested' ? 'unclaimed' : null;
}

export interface Ordered {
  readonly urgency: string;
  readonly askedAt: string;
  readonly lastStepAt: string;
}

const URGENCY_ORDER = ['urgent', 'same_day', 'normal'];

const byUrgency = (one: Ordered, other: Ordered): number =>
  URGENCY_ORDER.indexOf(one.urgency) - URGENCY_ORDER.indexOf(other.urgency) ||
  one.askedAt.localeCompare(other.askedAt);

const byLastStep = (one: Ordered, other: Ordered): number => other.lastStepAt.localeCompare(one.lastStepAt);

/** To answer: most urgent first, then the one that waited longest. Asked by the reader: latest step first. */
export const ORDER: Readonly<Record<InboxGroup, (one: Ordered, other: Ordered) => number>> = {
  unclaimed: byUrgency,
  mine: byUrgency,
  waiting: byLastStep,
};
