import type { ReadDb } from '@rinnalla/api-core';
import { IDLE_MINUTES } from '@rinnalla/contracts';
import { calendarDay } from '@rinnalla/domain';
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

interface ColleaguesSought {
  readonly text: string;
  readonly first: number;
  /** Only those who make a lawful pair where special support was found (SHL 42 § 3 mom.). */
  readonly carriesSpecialSupport: boolean;
}

/**
 * Colleagues whose name begins so, own unit first: for choosing a team member or an owner. All of the county's professionals;
 * staff directories hold no client data.
 */
export const colleagues = (
  db: ReadDb,
  { text, first, carriesSpecialSupport }: ColleaguesSought,
): Promise<ProfessionalType[]> =>
  db.query(
    `SELECT ${PROFESSIONAL} FROM professional p JOIN unit u ON u.id = p.unit_id
     WHERE p.disabled_at IS NULL AND p.profession NOT IN ('administrator', 'manager')
       AND (p.given_name || ' ' || p.family_name ILIKE $1 || '%' OR p.family_name ILIKE $1 || '%')
       AND (NOT $4 OR (p.profession IN ('social_worker', 'lead_social_worker') AND p.in_office
         AND (p.licence_valid_until IS NULL OR p.licence_valid_until >= $5)
         AND (p.licence_restricted_since IS NULL OR p.licence_restricted_since > $5)))
     ORDER BY (p.unit_id <> (SELECT own.unit_id FROM professional own WHERE own.id = $2)), p.family_name, p.given_name LIMIT $3`,
    [
      text.replace(/[%_\\]/g, (sign) => `\\${sign}`),
      db.actor.professionalId,
      first,
      carriesSpecialSupport,
      calendarDay(db.now),
    ],
  );
