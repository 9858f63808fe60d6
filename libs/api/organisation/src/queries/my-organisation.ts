import type { ReadDb } from '@rinnalla/api-core';
import { IDLE_MINUTES } from '@rinnalla/contracts';
import { PROFESSIONAL } from '../organisation.loader.js';
import type { ExpertiseType, MeType, ProfessionalType, WorkspaceType } from '../organisation.types.js';

const WORKSPACE = `w.id, w.name_fi AS "nameFi", w.name_sv AS "nameSv", w.unit_id AS "unitId"`;
const EXPERTISE = `e.id, e.code, e.name_fi AS "nameFi", e.name_sv AS "nameSv", e.name_en AS "nameEn", e.register`;

/** Who I am here: my workspaces with my work tasks in them, what I can be consulted on, whether I am available. */
export async function myself(db: ReadDb): Promise<Omit<MeType, 'draftKey'>> {
  const me = db.actor.professionalId;
  const { tasks } = await db.facts();
  const workspaces = await db.query<WorkspaceType>(
    `SELECT ${WORKSPACE} FROM workspace w WHERE w.id = ANY ($1::uuid[]) ORDER BY w.name_fi`,
    [tasks.flatMap((held) => held.workspaceId ?? [])],
  );
  const expertise = await db.query<ExpertiseType>(
    `SELECT ${EXPERTISE} FROM expertise e JOIN professional_expertise pe ON pe.expertise_id = e.id
     WHERE pe.professional_id = $1 ORDER BY e.name_fi`,
    [me],
  );
  const [row] = await db.query<{ screenLanguage: string; idleMinutes: number }>(
    `SELECT screen_language AS "screenLanguage", app.my_idle_minutes() AS "idleMinutes" FROM professional WHERE id = $1`,
    [me],
  );
  return {
    id: me,
    screenLanguage: row?.screenLanguage ?? 'fi',
    idleMinutes: row?.idleMinutes ?? IDLE_MINUTES.least,
    expertise,
    countyTasks: tasks.filter((held) => held.workspaceId === null).map((held) => held.task),
    workspaces: workspaces.map((workspace) => ({
      workspace,
      tasks: tasks.filter((held) => held.workspaceId === workspace.id).map((held) => held.task),
    })),
  };
}

export const allExpertise = (db: ReadDb): Promise<ExpertiseType[]> =>
  db.query(`SELECT ${EXPERTISE} FROM expertise e ORDER BY e.name_fi`);

/**
 * Colleagues whose name begins so, own unit first: for choosing a team member or an owner. All of the county's professionals;
 * staff directories hold no client data.
 */
export const colleagues = (db: ReadDb, text: string, first: number): Promise<ProfessionalType[]> =>
  db.query(
    `SELECT ${PROFESSIONAL} FROM professional p JOIN unit u ON u.id = p.unit_id
     WHERE p.disabled_at IS NULL AND p.profession NOT IN ('administrator', 'manager')
       AND (p.given_name || ' ' || p.family_name ILIKE $1 || '%' OR p.family_name ILIKE $1 || '%')
     ORDER BY (p.unit_id <> (SELECT own.unit_id FROM professional own WHERE own.id = $2)), p.family_name, p.given_name LIMIT $3`,
    [text.replace(/[%_\\]/g, (sign) => `\\${sign}`), db.actor.professionalId, first],
  );
