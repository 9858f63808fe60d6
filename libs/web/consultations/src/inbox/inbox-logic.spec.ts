import { describe, expect, it } from '@jest/globals';
import { sampleConsultation } from '../testing/sample-consultation.js';
import { inboxActOf } from './inbox-keys.js';
import { nextToAnswer } from './next-to-answer.js';
import { steadyRows } from './steady-rows.js';

const rows = [
  sampleConsultation('a'),
  sampleConsultation('b', { stage: 'claimed', viewerRole: 'claimant', myMoves: ['answer', 'release'] }),
  sampleConsultation('c', { viewerRole: 'asker', myMoves: ['cancel'] }),
];

describe('the single letters of a row', () => {
  it('move down and up, and stop at the ends', () => {
    expect(inboxActOf('j', rows, 'a')).toEqual({ kind: 'focus', id: 'b' });
    expect(inboxActOf('k', rows, 'b')).toEqual({ kind: 'focus', id: 'a' });
    expect(inboxActOf('k', rows, 'a')).toBeNull();
    expect(inboxActOf('j', rows, 'c')).toBeNull();
  });

  it('claim what can be claimed, answer what can be answered', () => {
    expect(inboxActOf('c', rows, 'a')).toEqual({ kind: 'claim', id: 'a' });
    expect(inboxActOf('c', rows, 'b')).toBeNull();
    expect(inboxActOf('e', rows, 'b')).toEqual({ kind: 'answer', id: 'b' });
    expect(inboxActOf('e', rows, 'c')).toBeNull();
    expect(inboxActOf('r', rows, 'c')).toEqual({ kind: 'reply', id: 'c' });
  });

  it('do nothing otherwise', () => {
    expect(inboxActOf('x', rows, 'a')).toBeNull();
    expect(inboxActOf('c', rows, 'gone')).toBeNull();
  });
});

describe('rows under a pointer', () => {
  const [a, b, c] = rows as [(typeof rows)[0], (typeof rows)[0], (typeof rows)[0]];

  it('move freely while nobody is there', () => {
    expect(steadyRows([b, a], null)).toEqual({
      rows: [
        { row: b, isGone: false },
        { row: a, isGone: false },
      ],
      newCount: 0,
    });
  });

  it('keep their places: news wait, the gone are marked, the known are renewed', () => {
    const renewed = { ...a, question: 'Tarkempi kysymys' };
    expect(steadyRows([c, renewed], [a, b])).toEqual({
      rows: [
        { row: renewed, isGone: false },
        { row: b, isGone: true },
      ],
      newCount: 1,
    });
  });
});

describe('what opens after answering', () => {
  const inbox = { __typename: 'ConsultationInbox' as const, unclaimed: [], mine: [], waiting: [] };
  const [a, b] = rows as [(typeof rows)[0], (typeof rows)[0]];

  it('is what I have claimed, then what anyone could take, then nothing', () => {
    expect(nextToAnswer({ ...inbox, unclaimed: [a], mine: [b] }, 'x')).toBe('b');
    expect(nextToAnswer({ ...inbox, unclaimed: [a], mine: [b] }, 'b')).toBe('a');
    expect(nextToAnswer({ ...inbox, mine: [b] }, 'b')).toBeNull();
  });
});
