/** Jest global setup of project `api`. Plain Node loads the rest: Jest would turn imported sources into CommonJS here. */
export default async function setUpDatabase(): Promise<void> {
  const { startTestDatabaseServer } = await import('./test-database-server.mjs');
  await startTestDatabaseServer();
}
