import { describe, expect, it } from '@jest/globals';
import { addDays, calendarDay, helsinkiInstant } from '@rinnalla/domain';
import { demoId } from './demo-id.js';
import { seededCounty } from './testing/seeded-county.js';

describe('what in the demo’s log a person should look at', () => {
  it.each(['2026-11-25T10:00:00+02:00', '2026-12-28T07:30:00+02:00', '2027-04-05T00:20:00+03:00'])(
    'has each kind of pattern once when it is %s',
    async (moment) => {
      const county = await seededCounty(new Date(moment));
      try {
        const today = calendarDay(county.now);
        await county.rows(`SELECT set_config('app.user_id', $1, false), set_config('app.now', $2, false)`, [
          demoId('person', 'kirsi'),
          county.now.toISOString(),
        ]);
        const found = await county.rows<{ kind: string; login: string; clients: number }>(
          `SELECT p.kind, who.login, p.clients
           FROM app.log_patterns($1, $2, '{"manyClients": 40, "manyAttempts": 10, "manySearches": 30}') p
           JOIN professional who ON who.id = p.person_id ORDER BY p.kind`,
          [helsinkiInstant(addDays(today, -30), '00:00'), helsinkiInstant(today, '24:00')],
        );
        expect(found).toEqual([
          { kind: 'mass_look_up', login: 'niilo.jarvinen', clients: expect.any(Number) },
          { kind: 'off_duty', login: 'riikka.peltola', clients: 1 },
          { kind: 'own_family_name', login: 'jussi.rantanen', clients: 1 },
          { kind: 'same_address', login: 'jussi.rantanen', clients: 1 },
        ]);
      } finally {
        await county.drop();
      }
    },
  );
});
