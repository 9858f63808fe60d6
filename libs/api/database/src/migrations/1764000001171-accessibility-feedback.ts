import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

const ADMINISTERS = `(SELECT app.has_county_task('system_administration'))`;
const ONESELF = `(SELECT app.current_user_id())`;

/** What people find hard to use, and what the county answers them in time (306/2019 3 luku). */
export class AccessibilityFeedback1764000001171 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.tables(runner);
    await this.kept(runner);
    await this.policies(runner);
  }

  private async tables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "accessibility_feedback" (
        "id" uuid NOT NULL,
        "sender_id" uuid,
        "sender_in_words" text,
        "body" text NOT NULL,
        "page" text,
        "answer_wish" text,
        "received_on" date NOT NULL,
        "rule_version" integer NOT NULL,
        "due_on" date NOT NULL,
        "due_at" timestamptz NOT NULL,
        "recorded_at" timestamptz NOT NULL,
        "recorded_by" uuid NOT NULL,
        "answer" text,
        "answered_at" timestamptz,
        "answered_by" uuid,
        "version" integer NOT NULL DEFAULT 1,
        CONSTRAINT "accessibility_feedback__sender" CHECK (("sender_id" IS NULL) <> ("sender_in_words" IS NULL)),
        CONSTRAINT "accessibility_feedback__received" CHECK ("received_on" >= '1900-01-01' AND "received_on" <= ("recorded_at" AT TIME ZONE 'Europe/Helsinki')::date),
        CONSTRAINT "accessibility_feedback__due" CHECK ("due_on" > "received_on"),
        CONSTRAINT "accessibility_feedback__answered" CHECK (("answer" IS NULL) = ("answered_at" IS NULL) AND ("answer" IS NULL) = ("answered_by" IS NULL)),
        CONSTRAINT "accessibility_feedback__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "accessibility_feedback__by_sender" ON "accessibility_feedback" ("sender_id", "recorded_at", "id");
      CREATE INDEX "accessibility_feedback__waiting" ON "accessibility_feedback" ("due_on", "id") WHERE "answered_at" IS NULL;
      CREATE INDEX "accessibility_feedback__answered_last" ON "accessibility_feedback" ("answered_at", "id") WHERE "answered_at" IS NOT NULL;
      CREATE TABLE "feedback_arrival_correction" (
        "id" uuid NOT NULL,
        "feedback_id" uuid NOT NULL,
        "from_day" date NOT NULL,
        "to_day" date NOT NULL,
        "reason" text NOT NULL,
        "at" timestamptz NOT NULL,
        "by" uuid NOT NULL,
        CONSTRAINT "feedback_arrival_correction__days" CHECK ("from_day" <> "to_day"),
        CONSTRAINT "feedback_arrival_correction__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "feedback_arrival_correction__by_feedback" ON "feedback_arrival_correction" ("feedback_id", "at", "id");
      ALTER TABLE "accessibility_feedback" ADD CONSTRAINT "accessibility_feedback__sender_id__fk" FOREIGN KEY ("sender_id") REFERENCES "professional"("id");
      ALTER TABLE "accessibility_feedback" ADD CONSTRAINT "accessibility_feedback__recorded_by__fk" FOREIGN KEY ("recorded_by") REFERENCES "professional"("id");
      ALTER TABLE "accessibility_feedback" ADD CONSTRAINT "accessibility_feedback__answered_by__fk" FOREIGN KEY ("answered_by") REFERENCES "professional"("id");
      ALTER TABLE "feedback_arrival_correction" ADD CONSTRAINT "feedback_arrival_correction__feedback_id__fk" FOREIGN KEY ("feedback_id") REFERENCES "accessibility_feedback"("id");
      ALTER TABLE "feedback_arrival_correction" ADD CONSTRAINT "feedback_arrival_correction__by__fk" FOREIGN KEY ("by") REFERENCES "professional"("id");
    `);
  }

  /** An answer is given once, what was sent stands as it was sent, and a correction stands as it was made. */
  private async kept(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TRIGGER accessibility_feedback_answered_once BEFORE UPDATE ON accessibility_feedback FOR EACH ROW
        WHEN (OLD.answered_at IS NOT NULL AND (NEW.answer, NEW.answered_at, NEW.answered_by) IS DISTINCT FROM (OLD.answer, OLD.answered_at, OLD.answered_by))
        EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER accessibility_feedback_as_it_was_sent BEFORE UPDATE ON accessibility_feedback FOR EACH ROW
        WHEN (OLD.sender_id IS NOT NULL AND NEW.received_on <> OLD.received_on)
        EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER accessibility_feedback_kept BEFORE DELETE ON accessibility_feedback
        FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER accessibility_feedback_not_emptied BEFORE TRUNCATE ON accessibility_feedback
        FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER feedback_arrival_correction_kept BEFORE UPDATE OR DELETE ON feedback_arrival_correction
        FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER feedback_arrival_correction_not_emptied BEFORE TRUNCATE ON feedback_arrival_correction
        FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
    `);
  }

  private async policies(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE accessibility_feedback ENABLE ROW LEVEL SECURITY;
      CREATE POLICY accessibility_feedback_seen ON accessibility_feedback FOR SELECT TO rinnalla_app
        USING (sender_id = ${ONESELF} OR ${ADMINISTERS});
      -- One's own, in one's own name; what came otherwise is written down by those who answer it. Unanswered, either way.
      CREATE POLICY accessibility_feedback_sent ON accessibility_feedback FOR INSERT TO rinnalla_app
        WITH CHECK (recorded_by = ${ONESELF} AND answered_at IS NULL
          AND (sender_id = ${ONESELF} OR (sender_id IS NULL AND ${ADMINISTERS})));
      CREATE POLICY accessibility_feedback_handled ON accessibility_feedback FOR UPDATE TO rinnalla_app
        USING (${ADMINISTERS}) WITH CHECK (${ADMINISTERS} AND (answered_at IS DISTINCT FROM app.now() OR answered_by = ${ONESELF}));
      GRANT SELECT, INSERT ON accessibility_feedback TO rinnalla_app;
      GRANT UPDATE (received_on, rule_version, due_on, due_at, answer, answered_at, answered_by, version)
        ON accessibility_feedback TO rinnalla_app;

      ALTER TABLE feedback_arrival_correction ENABLE ROW LEVEL SECURITY;
      CREATE POLICY feedback_arrival_correction_seen ON feedback_arrival_correction FOR SELECT TO rinnalla_app
        USING (${ADMINISTERS});
      CREATE POLICY feedback_arrival_correction_made ON feedback_arrival_correction FOR INSERT TO rinnalla_app
        WITH CHECK (${ADMINISTERS} AND "by" = ${ONESELF});
      GRANT SELECT, INSERT ON feedback_arrival_correction TO rinnalla_app;
    `);
  }
}
