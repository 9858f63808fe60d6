import { hashSecret, newSessionSecret, cookieName } from '@rinnalla/api-access';
import type { County } from './county.js';
import { asClient } from './postgres.js';

/** A signed-in person with a work task in a workspace. */
export interface Lead {
  readonly professionalId: string;
  readonly workspaceId: string;
  readonly unitId: string;
  readonly cookie: string;
}

/**
 * Signs in the lead of each workspace, at most so many, or else who has another task there. The same county always gives them in the
 * same order.
 */
export async function signInLeads(
  { superuserUrl }: County,
  atMost: number,
  task: 'client_responsibility_wide' | 'intake' = 'client_responsibility_wide',
): Promise<Lead[]> {
  return asClient(superuserUrl, async (client) => {
    const { rows } = await client.query<Omit<Lead, 'cookie'>>(
      `SELECT DISTINCT ON (t.workspace_id) t.professional_id AS "professionalId", t.workspace_id AS "workspaceId", w.unit_id AS "unitId"
       FROM work_task t JOIN workspace w ON w.id = t.workspace_id WHERE t.task = $2
       ORDER BY t.workspace_id, t.professional_id LIMIT $1`,
      [atMost, task],
    );
    return withSessions(client, rows);
  });
}

/** The one lead of benchmarks that need one team only. */
export async function signInLead(county: County): Promise<Lead> {
  const [lead] = await signInLeads(county, 1);
  if (!lead) throw new Error('The county has no lead');
  return lead;
}

/** Seats so many new leads in one workspace and signs them in: an audience larger than any team, for the sockets. */
export async function seatLeads(
  { superuserUrl }: County,
  workspaceId: string,
  count: number,
): Promise<Lead[]> {
  return asClient(superuserUrl, async (client) => {
    const { rows } = await client.query<Omit<Lead, 'cookie'>>(
      `WITH seated AS (
         INSERT INTO professional (id, login, given_name, family_name, profession, register, in_office, unit_id, languages, created_at)
         SELECT gen_random_uuid(), 'watcher.' || gen_random_uuid(), 'Vahti', 'Mittaaja', 'lead_social_worker', 'social', true, w.unit_id, '{fi}', now()
         FROM generate_series(1, $2) i, workspace w WHERE w.id = $1 RETURNING id)
       INSERT INTO work_task (id, professional_id, workspace_id, task, valid_from)
       SELECT gen_random_uuid(), id, $1, 'client_responsibility_wide', now() - interval '1 day' FROM seated
       RETURNING professional_id AS "professionalId", workspace_id AS "workspaceId",
         (SELECT w.unit_id FROM workspace w WHERE w.id = workspace_id) AS "unitId"`,
      [workspaceId, count],
    );
    const leads = await withSessions(client, rows);
    // As many people again as the county had: it is not to be measured before the database has noticed.
    await client.query('ANALYZE professional, work_task, session');
    return leads;
  });
}

type Sql = Parameters<Parameters<typeof asClient>[1]>[0];

async function withSessions(client: Sql, people: readonly Omit<Lead, 'cookie'>[]): Promise<Lead[]> {
  const leads = people.map((person) => ({ ...person, secret: newSessionSecret() }));
  await client.query(
    `INSERT INTO session (id, secret_hash, professional_id, created_at, last_input_at, expires_at)
     SELECT gen_random_uuid(), hash, person, now(), now(), now() + interval '12 hours'
     FROM unnest($1::text[], $2::uuid[]) AS s(hash, person)`,
    [leads.map(({ secret }) => hashSecret(secret)), leads.map(({ professionalId }) => professionalId)],
  );
  return leads.map(({ secret, ...lead }) => ({ ...lead, cookie: `${cookieName(false)}=${secret}` }));
}
