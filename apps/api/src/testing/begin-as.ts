import type { Client } from 'pg';
import type { TestServer } from './test-server.js';

/**
 * Begins a transaction in someone's name at the time of the server's clock, with the code out of the way: row security asks for both.
 * @param app connection of the application's role
 */
export async function beginAs(
  app: Client,
  { clock }: Pick<TestServer, 'clock'>,
  professionalId: string,
): Promise<void> {
  await app.query('BEGIN');
  await app.query(`SELECT set_config('app.user_id', $1, true), set_config('app.now', $2, true)`, [
    professionalId,
    clock.now().toISOString(),
  ]);
}
