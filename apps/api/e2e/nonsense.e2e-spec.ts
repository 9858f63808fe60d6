import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ERROR_CODES } from '@rinnalla/contracts';
import { randomUUID } from 'node:crypto';
import { ATTEMPTS } from './access-matrix/operations.js';
import { NONSENSE, withNonsense } from './nonsense/places.js';
import { WrongDesk } from './nonsense/wrong-desk.js';

/** Said to people; never what the database or the code said. */
const LEAKED = /node_modules|\.[jt]s:\d|\bSELECT\b|\bINSERT\b|violates|syntax for type|pg_|relation "/;

describe('nonsense in every place of every operation', () => {
  let desk: WrongDesk;
  beforeAll(async () => {
    desk = await WrongDesk.open();
  });
  afterAll(() => desk.stop());

  it.each(Object.keys(ATTEMPTS))('is answered with a known code by %s', async (name) => {
    const { query, variables, places } = desk.operation(name);
    const wrong: string[] = [];
    for (const place of places) {
      for (const nonsense of NONSENSE) {
        const asked = withNonsense(variables, place, nonsense) as Record<string, unknown>;
        const input = asked['input'];
        const fresh =
          input && typeof input === 'object' && 'mutationId' in input
            ? { ...asked, input: { ...input, mutationId: randomUUID() } }
            : asked;
        // Whoever searches often is told to wait; that would end the looking here.
        if (name === 'findNewcomer' || name === 'askToJoin')
          await desk.owner.query('DELETE FROM newcomer_turn');
        const { status, errors } = await desk.person.ask(query, fresh);
        const isKnown = errors.every(({ extensions, message }) => {
          const code = extensions['code'];
          return ERROR_CODES.some((known) => known === code && known !== 'INTERNAL') && !LEAKED.test(message);
        });
        if (status >= 500 || !isKnown)
          wrong.push(
            `${place.join('.')} = ${JSON.stringify(nonsense).slice(0, 40)}: ${status} ${JSON.stringify(errors).slice(0, 200)}`,
          );
      }
    }
    expect(wrong).toEqual([]);
  });
});
