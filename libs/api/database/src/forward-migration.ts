import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A step of the schema's one history. There is no way back: what a step got wrong, the next one mends. */
export abstract class ForwardMigration implements MigrationInterface {
  abstract up(runner: QueryRunner): Promise<void>;

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only'));
  }

  /**
   * Puts `then` in the place of `was` in a function of the database that is otherwise left as it is.
   * @throws Error where the function is not there, or `was` doesn't stand in it exactly once
   */
  protected async replaceIn(
    runner: QueryRunner,
    signature: string,
    was: string,
    then: string,
  ): Promise<void> {
    const [found] = (await runner.query('SELECT pg_get_functiondef($1::regprocedure) AS body', [
      signature,
    ])) as { body: string }[];
    if (found?.body.split(was).length !== 2) throw new Error(`${signature} is not as it was`);
    await runner.query(found.body.replace(was, () => then));
  }
}
