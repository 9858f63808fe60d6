import type { DataSource } from 'typeorm';
import { DECREE_ROWS, PURPOSE_GATED_KINDS, REGISTER_OF_KIND, UNMENTIONED_KINDS } from '@rinnalla/domain';

/**
 * Gives the database the same table of decree 457/2024 that the code decides by, in one transaction: whoever reads meanwhile sees
 * the old rows or the new ones, never none.
 */
export async function loadAccessRules(dataSource: DataSource): Promise<void> {
  const rules = DECREE_ROWS.map((row) => ({
    task: row.task,
    kind: row.kind,
    register: REGISTER_OF_KIND[row.kind],
    modes: row.modes,
    functions: row.functions,
    own_functions: row.ownFunctions,
    joint_service_only: row.jointServiceOnly,
    own_profession_only: row.ownProfessionOnly,
    is_purpose_gated: PURPOSE_GATED_KINDS.includes(row.kind),
    is_unmentioned: UNMENTIONED_KINDS.includes(row.kind),
    extent: row.extent,
    law: `${row.law.act} ${row.law.section}`,
    valid_from: row.validFrom,
    valid_to: row.validTo,
  }));
  await dataSource.transaction(async (manager) => {
    await manager.query('DELETE FROM access_rule');
    await manager.query(
      `INSERT INTO access_rule (task, kind, register, modes, functions, own_functions, joint_service_only, own_profession_only,
         is_purpose_gated, is_unmentioned, extent, law, valid_from, valid_to)
       SELECT r.task, r.kind, r.register, r.modes, r.functions, r.own_functions, r.joint_service_only, r.own_profession_only,
         r.is_purpose_gated, r.is_unmentioned, r.extent, r.law, r.valid_from, r.valid_to
       FROM jsonb_to_recordset($1::jsonb) AS r(task text, kind text, register text, modes text[], functions text[], own_functions text[],
         joint_service_only boolean, own_profession_only boolean, is_purpose_gated boolean, is_unmentioned boolean, extent text, law text,
         valid_from date, valid_to date)`,
      [JSON.stringify(rules)],
    );
  });
}
