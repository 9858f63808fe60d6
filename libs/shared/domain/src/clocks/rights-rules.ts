import { clientDataAct } from '../law.js';
import type { ClockRule } from './clock-rule.js';
import { ROW, within } from './rule-row.js';

/** The client's remedies and questions, and what the county owes to those who watch over it. */
export const RIGHTS_RULES: readonly ClockRule[] = [
  {
    ...ROW,
    id: 'R9-APPEAL',
    kind: 'review_requested',
    startsAt: 'decision_notified',
    limit: within(30, 'd'),
    binds: 'client',
    law: { act: '434/2003', section: '49 c §' },
  },
  {
    ...ROW,
    id: 'R10-LOGREQ',
    kind: 'answer_given',
    startsAt: 'log_request_received',
    limit: within(2, 'mo'),
    validFrom: '2024-01-01',
    law: clientDataAct('11 §'),
  },
  {
    ...ROW,
    id: 'R11-FEEDBACK',
    kind: 'answer_given',
    startsAt: 'accessibility_feedback_received',
    limit: within(14, 'd'),
    law: { act: '306/2019', section: '3 luku' },
  },
  {
    ...ROW,
    id: 'R12-BREACH',
    kind: 'breach_notified',
    startsAt: 'data_breach_known',
    limit: { kind: 'hours', hours: 72 },
    law: { act: '(EU) 2016/679', section: '33 art.' },
  },
];
