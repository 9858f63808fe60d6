const milliseconds = { days: 86_400_000, hours: 3_600_000, minutes: 60_000, seconds: 1_000 };

export type ClockStep = Partial<Record<keyof typeof milliseconds, number>>;

/** Stands in for the server's clock: time moves only when the test says so. A day is 24 hours, summer time or not. */
export class FakeClock {
  #instant: number;
  #isOfToday = false;

  /** @param start an instant with its zone: `2026-03-02T09:00:00+02:00` */
  constructor(start: string | Date) {
    this.#instant = instantOf(start);
  }

  /**
   * Starts at the time of the machine, and is moved by steps only. A test that set such a clock to a written day would be another test
   * once that day has passed: what was made before would lie in the future.
   */
  static ofToday(): FakeClock {
    const clock = new FakeClock(new Date());
    clock.#isOfToday = true;
    return clock;
  }

  now(): Date {
    return new Date(this.#instant);
  }

  /** @throws where the clock started today */
  set(instant: string | Date): void {
    if (this.#isOfToday)
      throw new Error('A clock of today is only advanced. Start it on the day that the test needs.');
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
