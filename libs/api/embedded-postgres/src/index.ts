export { freePort } from './free-port.js';
export { databaseRoles, onDatabase, prepareDatabase } from './prepare-database.js';
export { assertRolesAreSafe } from './role-safety.js';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './start-embedded-postgres.js';
export { createDatabaseFromTemplate, dropDatabase } from './template-database.js';
export { type ThrowawayPostgres, startThrowawayPostgres } from './throwaway-postgres.js';
