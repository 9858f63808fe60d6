import { addDays, makeTestHetu } from '@rinnalla/domain';

/** How many clients get an identity code: the test range has too few for all. */
export const CLIENTS_WITH_HETU = 1_000;

const FIRST_BIRTH_DAY = '1940-01-01';
const BIRTH_DAYS = 24_000;
const STEP = 37;

/** The birth date of the client of this running number, as a SQL expression over its name. */
export const birthDateSql = (number: string) =>
  `(date '${FIRST_BIRTH_DAY}' + (${number}::bigint * ${STEP} % ${BIRTH_DAYS})::int)`;

/** The same client's identity code, of the test range. */
export function scaleHetu(number: number): string {
  const birthDate = addDays(FIRST_BIRTH_DAY, (number * STEP) % BIRTH_DAYS);
  return makeTestHetu(birthDate, 900 + (number % 100));
}
