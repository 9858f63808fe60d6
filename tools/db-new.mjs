/** `npm run db:new -- add-what`: writes a new migration holding what the entities have and the schema lacks; read it by hand before use. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildServer } from './build-server.mjs';

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9-]+$/.test(name)) {
  console.error('Name it in kebab-case: npm run db:new -- add-reminder');
  process.exit(1);
}
await buildServer();
const { startThrowawayPostgres } = await import('@rinnalla/api-embedded-postgres');
const { migrate } = await import('@rinnalla/api-database');
const { pendingSql } = await import('../apps/api/dist/database/pending-sql.js');

const postgres = await startThrowawayPostgres();
let statements;
try {
  await migrate(postgres.ownerUrl);
  statements = await pendingSql(postgres.ownerUrl);
} finally {
  await postgres.stop();
}
const stamp = Date.now();
const className = `${name.replace(/(^|-)([a-z])/g, (_, _dash, letter) => letter.toUpperCase())}${stamp}`;
const source = path.resolve(import.meta.dirname, '../libs/api/database/src');
await writeFile(
  path.join(source, `migrations/${stamp}-${name}.ts`),
  `import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

export class ${className} extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(\`
${statements.map((statement) => `      ${statement};`).join('\n')}
    \`);
  }
}
`,
);
const list = path.join(source, 'migrate.ts');
const text = await readFile(list, 'utf8');
await writeFile(
  list,
  text
    .replace(
      '\n\n/** The one linear',
      `\nimport { ${className} } from './migrations/${stamp}-${name}.js';\n\n/** The one linear`,
    )
    .replace('\n];', `\n  ${className},\n];`),
);
console.log(
  `libs/api/database/src/migrations/${stamp}-${name}.ts: read it, say why it is, and give it row security.`,
);
