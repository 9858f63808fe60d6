import { calendarDay } from '@rinnalla/domain';
import { faultsBy } from '@rinnalla/web-session';

export type EntryField = 'occurredOn' | 'body';
export type NewEntryField = EntryField | 'kind' | 'clientId' | 'speciality' | 'careEvent';
export type CorrectionField = EntryField | 'reason';

const RULES = { occurredOn: { isRequired: true }, body: { isRequired: true, limit: 'text' } } as const;

export const newEntryFaults = faultsBy<NewEntryField>({
  ...RULES,
  kind: { isRequired: true },
  clientId: { isRequired: true },
  speciality: {},
  careEvent: {},
});

export const correctionFaults = faultsBy<CorrectionField>({
  ...RULES,
  reason: { isSaid: true, limit: 'line' },
});

/** The last day an entry can tell of: today in Finland, YYYY-MM-DD. */
export const lastDay = (): string => calendarDay(new Date());
