const milliseconds = { days: 86_400_000, hours: 3_600_000, minutes: 60_000, seconds: 1_000 };

export type ClockStep = Partial<Record<keyof typeof milliseconds, number>>;

/** Stands in for the server's clock: time moves only when the test says so. A day is 24 hours, summer time or not. */
export class FakeClock {
  #instant: number;

  /** @param start an instant with its zone: `2026-03-02T09:00:00+02:00` */
  constructor(start: string | Date) {
    this.#instant = instantOf(start);
  }

  now(): Date {
    return new Date(this.#instant);
  }

  set(instant: string | Date): void {
    this.#instant = instantOf(instant);
  }

  /** Moves forward, or back with negative numbers, and tells the new time. */
  advance(step: ClockStep): Date {
    const { days = 0, hours = 0, minutes = 0, seconds = 0 } = step;
    this.#instant +=
      days * milliseconds.days +
      hours * milliseconds.hours +
      minutes * milliseconds.minutes +
      seconds * milliseconds.seconds;
    return this.now();
  }
}

function instantOf(time: string | Date): number {
  // Without a zone the same test would mean another instant on another machine.
  if (typeof time === 'string' && !/(Z|[+-]\d\d:\d\d)$/.test(time))
    throw new Error(`Give the time zone of ${time}.`);
  const instant = new Date(time).getTime();
  if (Number.isNaN(instant)) throw new Error(`Not a time: ${String(time)}`);
  return instant;
}
