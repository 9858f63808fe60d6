import { cookieName, hashSecret, newSessionSecret } from '@rinnalla/api-access';
import type { County } from './county.js';
import { asClient } from './postgres.js';

/** The data-protection officer, signed in, and clients and people to ask about. */
export interface Officer {
  readonly cookie: string;
  readonly clientIds: readonly string[];
  readonly professionalIds: readonly string[];
}

const ASKED_ABOUT = 20;

export async function signInOfficer({ superuserUrl }: County): Promise<Officer> {
  return asClient(superuserUrl, async (client) => {
    const secret = newSessionSecret();
    await client.query(
      `WITH officer AS (SELECT id FROM professional ORDER BY id LIMIT 1), tasked AS (
         INSERT INTO work_task (id, professional_id, workspace_id, task, valid_from)
         SELECT gen_random_uuid(), id, NULL, 'data_protection', now() - interval '1 day' FROM officer)
       INSERT INTO session (id, secret_hash, professional_id, created_at, last_input_at, expires_at)
       SELECT gen_random_uuid(), $1, id, now(), now(), now() + interval '12 hours' FROM officer`,
      [hashSecret(secret)],
    );
    const some = async (table: string) => {
      const { rows } = await client.query<{ id: string }>(
        `SELECT id FROM ${table} ORDER BY md5(id::text) LIMIT ${String(ASKED_ABOUT)}`,
      );
      return rows.map(({ id }) => id);
    };
    return {
      cookie: `${cookieName(false)}=${secret}`,
      clientIds: await some('client'),
      professionalIds: await some('professional'),
    };
  });
}
