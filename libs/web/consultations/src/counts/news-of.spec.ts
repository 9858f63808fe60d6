import { describe, expect, it } from '@jest/globals';
import { eventOf } from '@rinnalla/web-testing';
import { newsOf } from './news-of.js';

const self = { id: 'me', expertiseIds: ['mental'] };
const at = '2026-03-02T08:00:00.000Z';
const now = Date.parse(at) + 1_000;

describe('an event of a consultation', () => {
  it('is news of a request for those with its expertise', () => {
    const event = eventOf('expertise:mental', 1, { type: 'consultation.requested', at });
    expect(newsOf(event, self, now)).toEqual({ kind: 'request', expertiseId: 'mental' });
  });

  it.each(['claimed', 'moreInfoAsked', 'answered', 'declined'])('is news of what I asked: %s', (step) => {
    expect(newsOf(eventOf('user:me', 1, { type: `consultation.${step}`, at }), self, now)).toEqual({
      kind: step,
    });
  });

  it('is no news when I did it, when it is old, or when it has no weight', () => {
    const request = { type: 'consultation.requested', at };
    expect(newsOf(eventOf('expertise:mental', 1, { ...request, actorId: 'me' }), self, now)).toBeNull();
    expect(newsOf(eventOf('expertise:mental', 1, request), self, now + 3_600_000)).toBeNull();
    expect(
      newsOf(eventOf('expertise:mental', 1, { type: 'consultation.claimed', at }), self, now),
    ).toBeNull();
    expect(newsOf(eventOf('user:me', 1, { type: 'consultation.released', at }), self, now)).toBeNull();
    expect(newsOf(eventOf('case:c', 1, { type: 'consultation.answered', at }), self, now)).toBeNull();
  });
});
