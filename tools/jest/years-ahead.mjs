/**
 * Moves what the process takes for today so many years on: `TEST_YEARS_AHEAD=1 npm test -- --selectProjects api` shows which tests
 * depend on the day they are run. The database keeps its own clock, so what is asked of `now()` in SQL stays in the year that it is:
 * a difference a server's database must bear too, only smaller.
 */
const aheadMs = Number(process.env.TEST_YEARS_AHEAD ?? 0) * 365.25 * 86_400_000;
const RealDate = globalThis.Date;

if (aheadMs) {
  const now = () => RealDate.now() + aheadMs;
  // A proxy and no subclass: dates made before, or by others, stay instances.
  globalThis.Date = new Proxy(RealDate, {
    construct: (date, given, asked) => Reflect.construct(date, given.length > 0 ? given : [now()], asked),
    apply: () => new RealDate(now()).toString(),
    get: (date, name) => (name === 'now' ? now : Reflect.get(date, name)),
  });
}
