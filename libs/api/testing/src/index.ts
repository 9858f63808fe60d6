export { freePort } from '@rinnalla/api-embedded-postgres';
export { type ClockStep, FakeClock } from './fake-clock.js';
export { type TestRedis, startRedis } from './redis/start-redis.js';
export { type TestDatabase, testDatabase } from './test-database.js';
export { type UntilOptions, until } from './until.js';
export { type LogJudgement, type Unlogged, judgeLog } from './trace/unlogged.js';
export { type LogTrace, type TracedTransaction, traceLog } from './trace/trace-log.js';
export { type CommitTimes, commitTimes } from './commit-times.js';
