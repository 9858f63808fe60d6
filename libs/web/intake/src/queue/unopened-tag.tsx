import { useTexts } from '@rinnalla/web-i18n';
import { StatusTag, useMinuteClock } from '@rinnalla/web-ui';
import type { Contact } from '../data/intake-types.js';
import { intakeTexts } from '../i18n/intake-texts.js';

const MINUTE = 60_000;

/** How long nobody has looked: louder once the queue was alerted of it. */
export function UnopenedTag({ contact: { queuedAt, alertedAt } }: { contact: Contact }) {
  const say = useTexts(intakeTexts);
  const now = useMinuteClock();
  const { unit, many } = ageOf(now - Date.parse(queuedAt));
  const isAlerted = alertedAt !== null;
  return (
    <StatusTag tone={isAlerted ? 'danger' : 'info'} icon={isAlerted ? 'warning' : 'bell'}>
      {say(`unopened.${unit}`, { many: String(many) })}
    </StatusTag>
  );
}

/** In the greatest unit that is whole. */
function ageOf(milliseconds: number): { unit: 'minutes' | 'hours' | 'days'; many: number } {
  const minutes = Math.max(0, Math.floor(milliseconds / MINUTE));
  if (minutes < 60) return { unit: 'minutes', many: minutes };
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? { unit: 'hours', many: hours } : { unit: 'days', many: Math.floor(hours / 24) };
}
