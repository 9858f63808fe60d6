import type { EntityManager } from 'typeorm';
import { MASS_LOOK_UP, ODD_READS } from '../content/odd-uses.js';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';

const LOGGED = `INSERT INTO usage_log (at, professional_id, session_id, operation, purpose, basis, register, client_ids, record_ids, field_classes)`;

/** What the usage log holds that a person should look at (703/2023 77 §): each kind of pattern once. */
export async function insertOddUses(manager: EntityManager, time: DemoTime): Promise<void> {
  for (const { by, case: caseKey, ground, when } of ODD_READS) {
    await manager.query(
      `${LOGGED}
       SELECT w.at, $2, 'demo', 'CaseOnScreen', 'case_work', $3, 'social',
         ARRAY(SELECT cc.client_id FROM case_client cc WHERE cc.case_id = $4), ARRAY[$4]::uuid[], '{C0,C1,C3}'
       FROM unnest($1::timestamptz[]) w(at)`,
      [when.map((moment) => time.moment(moment)), demoId('person', by), ground, demoId('case', caseKey)],
    );
  }
  const { by, workspace, when, clients } = MASS_LOOK_UP;
  await manager.query(
    `${LOGGED}
     SELECT $1::timestamptz + interval '1 minute' * (row_number() OVER (ORDER BY c.number) - 1), $2, 'demo', 'CaseOnScreen', 'case_work',
       'task:client_responsibility_wide', 'social', ARRAY[cc.client_id], ARRAY[c.id], '{C0,C1,C3}'
     FROM "case" c JOIN case_client cc ON cc.case_id = c.id WHERE c.workspace_id = $3 ORDER BY c.number LIMIT $4`,
    [time.moment(when), demoId('person', by), demoId('workspace', workspace), clients],
  );
}
