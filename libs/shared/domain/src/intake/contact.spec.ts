import { describe, expect, it } from '@jest/globals';
import {
  allowedContactMoves,
  checkContactMove,
  CONTACT_CHANNELS,
  CONTACT_MOVE_NAMES,
  CONTACT_STATUSES,
  type ContactMoveName,
  type ContactStatus,
  purposeOfReport,
} from './contact.js';

const TRIAGE: ContactMoveName[] = ['triage_urgent', 'triage_normal'];
const OUTCOMES: ContactMoveName[] = ['guide', 'forward', 'open_assessment', 'join_case', 'close_unnecessary'];

const EXPECTED: Record<ContactStatus, ContactMoveName[]> = {
  received: TRIAGE,
  triaged_urgent: [...TRIAGE, ...OUTCOMES],
  triaged_normal: [...TRIAGE, ...OUTCOMES],
  guided: ['reopen'],
  forwarded: ['reopen'],
  assessment_opened: [],
  joined_to_case: [],
  evidently_unnecessary: ['reopen'],
};

describe('the moves of a contact', () => {
  it.each(CONTACT_STATUSES)('lead from %s where the law lets them, and nowhere else', (status) => {
    const allowed = allowedContactMoves(status).map(({ move }) => move);
    expect([...allowed].sort()).toEqual([...EXPECTED[status]].sort());
    for (const move of CONTACT_MOVE_NAMES) {
      const check = checkContactMove(status, move, 'jotakin');
      expect(check.kind).toBe(EXPECTED[status].includes(move) ? 'ok' : 'not_allowed');
    }
  });

  it('judge urgency first, with the measures taken (SHL 36 § 1 mom.)', () => {
    expect(checkContactMove('received', 'open_assessment', 'x').kind).toBe('not_allowed');
    expect(checkContactMove('received', 'triage_urgent', ' ')).toEqual({
      kind: 'missing',
      what: 'measures',
      law: { act: '1301/2014', section: '36 § 1 mom.' },
    });
  });

  it('take back what was done by mistake for a reason, to be judged anew (703/2023 22 §)', () => {
    expect(checkContactMove('guided', 'reopen', ' ')).toMatchObject({
      kind: 'missing',
      what: 'reason',
      law: { act: '703/2023', section: '22 §' },
    });
    expect(checkContactMove('forwarded', 'reopen', 'Väärä henkilö.')).toEqual({ kind: 'ok', to: 'received' });
    expect(checkContactMove('assessment_opened', 'reopen', 'Väärä henkilö.').kind).toBe('not_allowed');
  });

  it('close as evidently unnecessary only for a reason (SHL 36 §)', () => {
    expect(checkContactMove('triaged_normal', 'close_unnecessary', null)).toMatchObject({
      kind: 'missing',
      what: 'reason',
    });
    expect(checkContactMove('triaged_normal', 'close_unnecessary', 'Kysyi aukioloaikoja.')).toEqual({
      kind: 'ok',
      to: 'evidently_unnecessary',
    });
  });
});

describe('the purpose of a report under the Child Welfare Act', () => {
  it('follows from the channel alone, with the section; of other contacts it has to be said', () => {
    expect(
      CONTACT_CHANNELS.flatMap((channel) => {
        const follows = purposeOfReport(channel);
        return follows ? [[channel, follows.purpose, follows.law.section]] : [];
      }),
    ).toEqual([
      ['child_protection_report', 'child_protection_report', '25 §'],
      ['anticipatory_report', 'anticipatory_report', '25 c §'],
    ]);
  });
});
