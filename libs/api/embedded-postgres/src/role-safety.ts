import type { Pool } from 'pg';

interface RoleRow {
  session_role: string;
  role: string;
  is_superuser: boolean;
  bypasses: boolean;
  owned_table: string | null;
}

/** What the session's login role is, and every role it may act as: ownership and BYPASSRLS reach it through membership too. */
const question = `
  SELECT session_user AS session_role, role.rolname AS role, role.rolsuper AS is_superuser, role.rolbypassrls AS bypasses,
         (SELECT format('%I.%I', space.nspname, class.relname)
            FROM pg_class class JOIN pg_namespace space ON space.oid = class.relnamespace
           WHERE class.relowner = role.oid AND class.relkind IN ('r', 'p', 'v', 'm', 'f') AND class.relpersistence <> 't'
           ORDER BY 1 LIMIT 1) AS owned_table
    FROM pg_roles role
   WHERE pg_has_role(session_user, role.oid, 'MEMBER')
   ORDER BY role.rolname <> session_user, role.rolname`;

/**
 * Row-level security is our second wall, and these three step through it: superusers, BYPASSRLS, and owners of tables.
 * @param appClient client or pool connected as the app role
 * @param jobsClient the same as the jobs role
 * @throws when either role, or one it is a member of, is any of the three
 */
export async function assertRolesAreSafe(
  appClient: Pick<Pool, 'query'>,
  jobsClient: Pick<Pool, 'query'>,
): Promise<void> {
  for (const [purpose, client] of [
    ['app', appClient],
    ['jobs', jobsClient],
  ] as const) {
    const { rows } = await client.query<RoleRow>(question);
    for (const row of rows) {
      const fault = faultOf(row);
      if (!fault) continue;
      const who = row.role === row.session_role ? `it` : `it is a member of "${row.role}", which`;
      throw new Error(
        `Refusing to start: the ${purpose} role "${row.session_role}" would step around row-level security: ${who} ${fault}. ` +
          'Give the connection an ordinary role (NOSUPERUSER NOBYPASSRLS) that owns no table.',
      );
    }
  }
}

function faultOf(role: RoleRow): string | null {
  if (role.is_superuser) return 'is a superuser';
  if (role.bypasses) return 'has BYPASSRLS';
  return role.owned_table === null ? null : `owns the table ${role.owned_table}`;
}
