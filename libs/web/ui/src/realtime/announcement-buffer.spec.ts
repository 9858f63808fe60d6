import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { AnnouncementBuffer, announcementGap } from './announcement-buffer.js';

describe('the announcement buffer', () => {
  let spoken: string[];
  let buffer: AnnouncementBuffer;

  beforeEach(() => {
    jest.useFakeTimers();
    spoken = [];
    buffer = new AnnouncementBuffer((message) => spoken.push(message));
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('says the first message at once', () => {
    buffer.announce('1 uusi konsultaatio');
    expect(spoken).toEqual(['1 uusi konsultaatio']);
  });

  it('holds what comes within five seconds and then says only the newest', () => {
    buffer.announce('1 uusi konsultaatio');
    buffer.announce('2 uutta konsultaatiota');
    buffer.announce('3 uutta konsultaatiota');
    jest.advanceTimersByTime(announcementGap - 1);
    expect(spoken).toEqual(['1 uusi konsultaatio']);

    jest.advanceTimersByTime(1);
    expect(spoken).toEqual(['1 uusi konsultaatio', '3 uutta konsultaatiota']);
  });

  it('keeps the gap after a held message too', () => {
    buffer.announce('a');
    buffer.announce('b');
    jest.advanceTimersByTime(announcementGap);
    buffer.announce('c');
    jest.advanceTimersByTime(announcementGap - 1);
    expect(spoken).toEqual(['a', 'b']);
    jest.advanceTimersByTime(1);
    expect(spoken).toEqual(['a', 'b', 'c']);
  });

  it('says nothing more once stopped', () => {
    buffer.announce('a');
    buffer.announce('b');
    buffer.stop();
    jest.advanceTimersByTime(announcementGap * 2);
    expect(spoken).toEqual(['a']);
  });
});
