import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * Another authority is told of a client's need with the client's consent, or on what the law has in its stead (SHL 35, 40, 41 §; LSL
 * 25 §; 703/2023 48, 53, 56 §): on which, and why, is kept with the forwarding and with the invitation.
 */
export class AuthorityGrounds1764000001120 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "contact_forwarding" (
        "id" uuid NOT NULL,
        "contact_id" uuid NOT NULL,
        "authority" text NOT NULL,
        "ground" text NOT NULL,
        "ground_reason" text,
        "forwarded_at" timestamptz NOT NULL,
        "forwarded_by" uuid NOT NULL,
        CONSTRAINT "contact_forwarding__ground" CHECK ("ground" IN ('consent', 'cannot_care', 'childs_interest', 'child_protection', 'cannot_assess', 'right_of_social_authority')),
        CONSTRAINT "contact_forwarding__reasoned" CHECK ("ground" = 'consent' OR "ground_reason" IS NOT NULL),
        CONSTRAINT "contact_forwarding__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "contact_forwarding__by_contact" ON "contact_forwarding" ("contact_id", "forwarded_at");
      ALTER TABLE "contact_forwarding" ADD CONSTRAINT "contact_forwarding__contact_id__fk" FOREIGN KEY ("contact_id") REFERENCES "contact"("id");
      ALTER TABLE contact_forwarding ENABLE ROW LEVEL SECURITY;
      CREATE POLICY contact_forwarding_seen ON contact_forwarding FOR SELECT TO rinnalla_app
        USING (EXISTS (SELECT 1 FROM contact k WHERE k.id = contact_forwarding.contact_id));
      CREATE POLICY contact_forwarding_made ON contact_forwarding FOR INSERT TO rinnalla_app
        WITH CHECK (forwarded_by = (SELECT app.current_user_id()) AND EXISTS (SELECT 1 FROM contact k WHERE k.id = contact_id));
      GRANT SELECT, INSERT ON contact_forwarding TO rinnalla_app;

      ALTER TABLE "assessment_participant" ADD "ground" text;
      ALTER TABLE "assessment_participant" ADD "ground_reason" text;
      ALTER TABLE "assessment_participant" ADD CONSTRAINT "assessment_participant__ground" CHECK ("ground" IN ('consent', 'cannot_care', 'childs_interest', 'child_protection', 'cannot_assess', 'right_of_social_authority'));
    `);
  }
}
