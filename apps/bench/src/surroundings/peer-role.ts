import { asClient } from './postgres.js';

const ROLE = 'rinnalla_bench_peer';
const PASSWORD = 'only-on-loopback';

/**
 * Lets the peer at the same tables past row security, and gives it what one would give PostGraphile for these screens: references
 * that the tables do not declare, and functions for what is computed. All of them are read by the same indexes as ours.
 * @param superuserUrl connection to the county's database
 * @returns the peer's own connection
 */
export async function preparePeer(superuserUrl: string): Promise<string> {
  await asClient(superuserUrl, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [ROLE]);
    if (rowCount === 0) {
      await client.query(`CREATE ROLE ${ROLE} LOGIN NOSUPERUSER BYPASSRLS PASSWORD '${PASSWORD}'`);
    }
    const { database } = client;
    await client.query(`GRANT CONNECT ON DATABASE "${database ?? ''}" TO ${ROLE}`);
    await client.query(SCREENS);
    await client.query(`
      CREATE TABLE bare_change (mutation_id uuid PRIMARY KEY, case_id uuid NOT NULL, to_status text NOT NULL, at timestamptz NOT NULL);
      GRANT USAGE ON SCHEMA public TO ${ROLE};
      GRANT SELECT ON ${TABLES.map((table) => `"${table}"`).join(', ')} TO ${ROLE};
      GRANT SELECT, INSERT ON bare_change TO ${ROLE};
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO ${ROLE}`);
  });
  const url = new URL(superuserUrl);
  url.username = ROLE;
  url.password = PASSWORD;
  return url.href;
}

const TABLES = [
  'unit',
  'workspace',
  'professional',
  'client',
  'case',
  'case_client',
  'relation',
  'responsibility',
  'consultation',
  'consultation_subject',
  'plan',
  'plan_item',
  'plan_text',
  'goal',
  'goal_rating',
  'planned_service',
  'correction',
];

const refersTo = (table: string, ...columns: readonly string[]) =>
  `COMMENT ON TABLE "${table}" IS E'${columns.map((column) => `@foreignKey (${column}) references professional (id)`).join('\\n')}';`;

const correctionsOf = (table: string) => `
  CREATE FUNCTION ${table}_corrections(line ${table}) RETURNS SETOF correction LANGUAGE sql STABLE AS
    $$ SELECT * FROM correction k WHERE k.record_kind = '${table}' AND k.record_id = line.id ORDER BY k.at, k.id $$;`;

const SCREENS = `
  ${refersTo('case', 'last_change_by')}
  ${refersTo('plan_item', 'updated_by')}
  ${refersTo('plan_text', 'updated_by')}
  ${refersTo('goal', 'created_by')}
  ${refersTo('goal_rating', 'by')}
  ${refersTo('planned_service', 'created_by')}
  ${refersTo('responsibility', 'created_by')}
  ${refersTo('correction', 'by')}
  CREATE FUNCTION board_cases(workspace uuid) RETURNS SETOF "case" LANGUAGE sql STABLE AS
    $$ SELECT * FROM "case" c WHERE c.workspace_id = workspace
         AND c.status = ANY (ARRAY['pending','assessment','planning','service','follow_up'])
       ORDER BY c.last_change_at DESC, c.id DESC $$;
  CREATE FUNCTION case_clients(c "case") RETURNS SETOF client LANGUAGE sql STABLE AS
    $$ SELECT k.* FROM case_client cc JOIN client k ON k.id = cc.client_id WHERE cc.case_id = c.id AND cc.valid_to IS NULL
       ORDER BY cc.role DESC, k.birth_date $$;
  CREATE FUNCTION case_named_worker(c "case") RETURNS professional LANGUAGE sql STABLE AS
    $$ SELECT p.* FROM relation r JOIN professional p ON p.id = r.professional_id
       WHERE r.case_id = c.id AND r.kind = 'named_worker' AND r.valid_from <= now() AND (r.valid_to IS NULL OR r.valid_to > now()) LIMIT 1 $$;
  CREATE FUNCTION case_next_due_on(c "case") RETURNS date LANGUAGE sql STABLE AS
    $$ SELECT min(d.due_on) FROM responsibility d
       WHERE d.case_id = c.id AND d.withdrawn_at IS NULL AND d.status IN ('proposed', 'accepted', 'in_progress') $$;
  CREATE FUNCTION case_open_consultations(c "case") RETURNS int LANGUAGE sql STABLE AS
    $$ SELECT count(*)::int FROM consultation_subject s JOIN consultation q ON q.id = s.consultation_id
       WHERE s.case_id = c.id AND q.status IN ('requested', 'claimed', 'more_info_asked', 'answered') $$;
  ${['plan_text', 'goal', 'planned_service', 'responsibility'].map(correctionsOf).join('')}`;
