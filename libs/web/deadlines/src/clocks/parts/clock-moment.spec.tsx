import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { openDesk } from '@rinnalla/web-testing';
import { ClockMoment } from './clock-moment.js';

const shown = (startEvent: string, value: string) => {
  openDesk(<ClockMoment clock={{ startEvent }} value={value} />);
  return screen.getByRole('time').textContent;
};

it.each([
  ['a contact, to the minute', 'contact', '2026-10-12T09:00:00.000Z', '12.10.2026 klo 12.00'],
  ['a case opened of a day gone by', 'pending', '2026-10-11T21:00:00.000Z', '12.10.2026'],
  ['a decision on a day', 'decision_pending', '2026-10-12T09:00:00.000Z', '12.10.2026'],
  ['a decision on a day of winter time', 'decision_notified', '2026-11-12T10:00:00.000Z', '12.11.2026'],
  ['a decision while it is made', 'decision_pending', '2026-10-12T06:31:00.000Z', '12.10.2026 klo 9.31'],
])('says when: %s', (_what, startEvent, value, said) => {
  expect(shown(startEvent, value)?.replaceAll('\u00a0', ' ')).toBe(said);
});
