import { DataSource } from 'typeorm';
import { SnakeNaming } from '@rinnalla/api-core';
import { ENTITIES } from './entities.js';

/**
 * Foreign keys that point up the arrows of imports (access names cases and consultations, which stand on it). They stand in the
 * migrations only; the comparison would take them for left-overs.
 */
const UPWARD_KEYS =
  /DROP CONSTRAINT "(relation|work_task|account|session|case_visit|disclosure_permission|denial|override|purpose_statement|client_report|client_report_correction|clock|start_event|clock_client|notice)__up_/;

/** What the schema would need to fit the entities: empty when migrations and entities say the same. */
export async function pendingSql(ownerUrl: string): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    entities: ENTITIES,
    namingStrategy: new SnakeNaming(),
    migrationsTableName: 'migration',
  });
  await dataSource.initialize();
  try {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query).filter((query) => !UPWARD_KEYS.test(query));
  } finally {
    await dataSource.destroy();
  }
}
