import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** Functions of the law that are now told in which joint service a document was made, and whom they may be asked by. */
const ASKED = [
  {
    was: 'app.document_mask(text, uuid, uuid[], text, date, uuid, text, text)',
    header: 'the_speciality text)',
    now: 'app.document_mask(text, uuid, uuid[], text, date, uuid, text, text, text)',
  },
  { was: 'app.case_mask(text, uuid)', header: 'the_case uuid)', now: 'app.case_mask(text, uuid, text)' },
] as const;

/**
 * Health care staff read the decisions of the joint service that they deliver, about that service (457/2024 18 § 3 mom.): a decision
 * tells which one it was made in. Every other stays closed to them.
 */
export class DecisionsOfJointServices1764000001110 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "decision" ADD "joint_service_id" text');
    await this.law(runner);
    await this.policies(runner);
    await this.audience(runner);
  }

  private async law(runner: QueryRunner): Promise<void> {
    for (const { was, header, now } of ASKED) {
      // Called without it, a document is of no joint service, as every document was before.
      await this.replaceIn(
        runner,
        was,
        header,
        `${header.slice(0, -1)}, the_joint_service text DEFAULT NULL)`,
      );
      await runner.query(`
        DROP FUNCTION ${was};
        REVOKE EXECUTE ON FUNCTION ${now} FROM PUBLIC;
        GRANT EXECUTE ON FUNCTION ${now} TO rinnalla_app;
      `);
    }
    await this.replaceIn(
      runner,
      ASKED[0].now,
      'AND NOT a.joint_service_only',
      `AND (NOT a.joint_service_only OR EXISTS (SELECT 1 FROM workspace w JOIN unit u ON u.id = w.unit_id AND u.is_joint_service_unit
              WHERE w.id = of_case.workspace_id AND w.joint_service_id = the_joint_service))`,
    );
    await this.replaceIn(runner, ASKED[1].now, 'NULL, NULL, NULL)', 'NULL, NULL, NULL, the_joint_service)');
  }

  private async policies(runner: QueryRunner): Promise<void> {
    const isOpen = (table: string) => `EXISTS (SELECT 1 FROM "case" c WHERE c.id = ${table}.case_id
      AND (c.workspace_id = ANY ((SELECT app.wide_workspaces())::uuid[]) OR c.id = ANY ((SELECT app.remembered_cases('decision'))::uuid[])))`;
    await runner.query(`
      ALTER POLICY decision_seen ON decision USING (${isOpen('decision')}
        OR (joint_service_id IS NOT NULL AND app.case_mask('decision', case_id, joint_service_id) IS NULL));
    `);
    for (const table of ['decision_step', 'decision_correction']) {
      await runner.query(`
        ALTER POLICY ${table}_seen ON ${table} USING (${isOpen(table)}
          OR EXISTS (SELECT 1 FROM decision d WHERE d.id = ${table}.decision_id AND d.joint_service_id IS NOT NULL));
      `);
    }
  }

  private async audience(runner: QueryRunner): Promise<void> {
    // Whoever sees a case's decisions by its joint service alone loses them by a denial, too.
    await this.replaceIn(
      runner,
      'app.audience_of(uuid)',
      'WHERE app.case_mask(k.name, related.of_case) IS NULL;',
      `WHERE app.case_mask(k.name, related.of_case) IS NULL
            UNION ALL SELECT related.of_case, related.reader, 'joint_decision'
            FROM "case" c JOIN workspace w ON w.id = c.workspace_id
            WHERE c.id = related.of_case AND w.joint_service_id IS NOT NULL
              AND app.case_mask('decision', c.id, w.joint_service_id) IS NULL;`,
    );
  }
}
