export default async function tearDownDatabase(): Promise<void> {
  const { stopTestDatabaseServer } = await import('./test-database-server.mjs');
  await stopTestDatabaseServer();
}
