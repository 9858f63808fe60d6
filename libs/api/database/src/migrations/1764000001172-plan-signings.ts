import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * Signed versions of client plans (SHL 39 §, LSL 30 §): each as it stood, for ever. They are seen where the plan is, by the same law, and
 * nobody changes or takes away one.
 */
export class PlanSignings1764000001172 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.table(runner);
    await this.sight(runner);
    await this.kept(runner);
    await this.endings(runner);
  }

  private async table(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "plan_signing" (
        "id" uuid NOT NULL,
        "plan_id" uuid NOT NULL,
        "case_id" uuid NOT NULL,
        "number" integer NOT NULL,
        "agreed_on" date NOT NULL,
        "dissent" text,
        "signed_at" timestamptz NOT NULL,
        "signed_by" uuid NOT NULL,
        "profession" text NOT NULL,
        "content_version" integer NOT NULL,
        "content" jsonb NOT NULL,
        CONSTRAINT "plan_signing__profession" CHECK ("profession" IN ('social_worker', 'lead_social_worker', 'social_counsellor', 'rehabilitation_counsellor', 'practical_nurse', 'nurse', 'psychiatric_nurse', 'physician', 'psychologist', 'physiotherapist', 'occupational_therapist', 'speech_therapist', 'family_worker', 'administrator', 'manager')),
        CONSTRAINT "plan_signing__number" CHECK ("number" >= 1),
        CONSTRAINT "plan_signing__agreed" CHECK ("agreed_on" <= ("signed_at" AT TIME ZONE 'Europe/Helsinki')::date),
        CONSTRAINT "plan_signing__dissent" CHECK ("dissent" <> ''),
        CONSTRAINT "plan_signing__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "plan_signing__case_id__idx" ON "plan_signing" ("case_id");
      CREATE UNIQUE INDEX "plan_signing__once" ON "plan_signing" ("plan_id", "number");
      ALTER TABLE "plan_signing" ADD CONSTRAINT "plan_signing__plan_id__fk" FOREIGN KEY ("plan_id") REFERENCES "plan"("id");
      ALTER TABLE "plan_signing" ADD CONSTRAINT "plan_signing__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "plan_signing" ADD CONSTRAINT "plan_signing__signed_by__fk" FOREIGN KEY ("signed_by") REFERENCES "professional"("id");
    `);
  }

  private async sight(runner: QueryRunner): Promise<void> {
    const seen = `EXISTS (SELECT 1 FROM "case" c WHERE c.id = plan_signing.case_id
        AND (c.workspace_id = ANY ((SELECT app.wide_workspaces())::uuid[]) OR c.id = ANY ((SELECT app.plan_cases())::uuid[])))`;
    await runner.query(`
      ALTER TABLE plan_signing ENABLE ROW LEVEL SECURITY;
      CREATE POLICY plan_signing_seen ON plan_signing FOR SELECT TO rinnalla_app USING (${seen});
      -- Nobody signs in another's name, nor a plan of another case.
      CREATE POLICY plan_signing_made ON plan_signing FOR INSERT TO rinnalla_app
        WITH CHECK (${seen} AND signed_by = (SELECT app.current_user_id())
          AND EXISTS (SELECT 1 FROM plan p WHERE p.id = plan_signing.plan_id AND p.case_id = plan_signing.case_id));
      GRANT SELECT, INSERT ON plan_signing TO rinnalla_app;
    `);
  }

  private async kept(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Versions are numbered without a gap: whoever holds version 3 knows that there were two before it.
      CREATE FUNCTION app.refuse_gap_in_signings() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        IF NEW.number <> 1 + (SELECT count(*) FROM plan_signing s WHERE s.plan_id = NEW.plan_id) THEN
          RAISE EXCEPTION 'version % of plan % does not follow', NEW.number, NEW.plan_id;
        END IF;
        RETURN NEW;
      END $$;
      REVOKE EXECUTE ON FUNCTION app.refuse_gap_in_signings() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.refuse_gap_in_signings() TO rinnalla_app;
      CREATE TRIGGER plan_signing_in_order BEFORE INSERT ON plan_signing
        FOR EACH ROW EXECUTE FUNCTION app.refuse_gap_in_signings();
      CREATE TRIGGER plan_signing_kept BEFORE UPDATE OR DELETE ON plan_signing
        FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER plan_signing_not_emptied BEFORE TRUNCATE ON plan_signing
        FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
    `);
  }

  /** The yearly review of a plan (LSL 30 §) is always ahead: it ends with the client relationship, and never stands in the way of its end. */
  private async endings(runner: QueryRunner): Promise<void> {
    const statutory = `k.closed_at IS NULL AND k.basis = 'statutory' AND k.binds = 'county'`;
    await this.replaceIn(
      runner,
      'app.open_on_cases(uuid[])',
      statutory,
      `${statutory} AND k.kind <> 'plan_reviewed'`,
    );
  }
}
