import { addDays, calendarDay } from '@rinnalla/domain';

/**
 * When something happened: so many working days before today at a time on the Finnish clock, or so many minutes before now.
 * What must be today is told in minutes, for the seed may run at any hour.
 */
export type Moment = readonly [workdaysAgo: number, clock: string] | { readonly minutesAgo: number };

const helsinkiClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Turns the stories' relative times into moments and days around the moment of seeding. */
export class DemoTime {
  readonly today: string;

  constructor(readonly now: Date) {
    this.today = calendarDay(now);
  }

  /** Never later than a minute before now. */
  moment(when: Moment): Date {
    const wanted =
      'minutesAgo' in when
        ? this.now.getTime() - when.minutesAgo * 60_000
        : atHelsinkiClock(this.workday(-when[0]), when[1]).getTime();
    return new Date(Math.min(wanted, this.now.getTime() - 60_000));
  }

  /** The day `count` working days (Monday to Friday) from today, before it when negative. */
  workday(count: number): string {
    const step = Math.sign(count);
    let day = this.today;
    for (let left = Math.abs(count); left > 0;) {
      day = addDays(day, step);
      if (!isWeekend(day)) left -= 1;
    }
    return day;
  }

  /** The calendar day `count` days from today. */
  day(count: number): string {
    return addDays(this.today, count);
  }

  /** The birth date of someone who has turned `age` and whose birthday is `monthAndDay`, `MM-DD`. */
  bornYearsAgo(age: number, monthAndDay: string): string {
    const hasHadBirthday = this.today.slice(5) >= monthAndDay;
    const year = Number(this.today.slice(0, 4)) - age - (hasHadBirthday ? 0 : 1);
    return `${year}-${monthAndDay}`;
  }
}

/** The moment when clocks in Finland show this day and time, `HH:MM`, summer or winter. */
function atHelsinkiClock(day: string, clock: string): Date {
  const winter = new Date(`${day}T${clock}:00+02:00`);
  return helsinkiClock.format(winter) === clock ? winter : new Date(`${day}T${clock}:00+03:00`);
}

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
