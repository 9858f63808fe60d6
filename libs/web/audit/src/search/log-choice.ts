import { addDays, calendarDay, isCalendarDay, isUuid, REGISTERS, type Register } from '@rinnalla/domain';
import { USAGE_PURPOSES, type UsagePurpose } from '@rinnalla/contracts';

export const LOGS = ['usage', 'disclosure', 'attempts'] as const;
export type LogName = (typeof LOGS)[number];

/** What is looked for. An identity code is never part of it: this is what the address shows. */
export interface LogChoice {
  readonly log: LogName;
  readonly from: string;
  readonly to: string;
  readonly clientId: string | null;
  readonly professionalId: string | null;
  readonly purpose: UsagePurpose | null;
  readonly ground: string;
  readonly register: Register | null;
}

const USUAL_DAYS = 7;

export const usualChoice = (now = new Date()): LogChoice => {
  const to = calendarDay(now);
  return {
    log: 'usage',
    from: addDays(to, -USUAL_DAYS),
    to,
    clientId: null,
    professionalId: null,
    purpose: null,
    ground: '',
    register: null,
  };
};

/** Reads the choice out of an address; what makes no sense falls away. */
export function choiceOf(search: Readonly<Record<string, unknown>>, now?: Date): LogChoice {
  const usual = usualChoice(now);
  const text = (name: string) => {
    const value = search[name];
    return typeof value === 'string' ? value : '';
  };
  const day = (name: 'from' | 'to') => (isCalendarDay(text(name)) ? text(name) : usual[name]);
  const id = (name: string) => (isUuid(text(name)) ? text(name) : null);
  return {
    log: LOGS.find((log) => log === text('log')) ?? usual.log,
    from: day('from'),
    to: day('to'),
    clientId: id('client'),
    professionalId: id('person'),
    purpose: USAGE_PURPOSES.find((purpose) => purpose === text('purpose')) ?? null,
    ground: text('ground').slice(0, 100),
    register: REGISTERS.find((register) => register === text('register')) ?? null,
  };
}

/** The choice as an address writes it; what was not chosen is left out. */
export function searchParamsOf(choice: LogChoice): Record<string, string> {
  const all: Record<string, string | null> = {
    log: choice.log,
    from: choice.from,
    to: choice.to,
    client: choice.clientId,
    person: choice.professionalId,
    purpose: choice.purpose,
    ground: choice.ground.trim(),
    register: choice.register,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
