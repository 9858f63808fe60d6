/**
 * Prints the GraphQL schema from the resolvers, and types the web's operations by it. With `--check` nothing is written, nor built
 * (`npm run check` builds first, and other checks read it meanwhile): it fails when what is committed is not what would be written.
 */
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import { buildSchema, isInterfaceType, isObjectType } from 'graphql';
import { buildServer } from './build-server.mjs';

const root = path.resolve(import.meta.dirname, '..');
const schemaFile = path.join(root, 'libs/shared/contracts/schema.graphql');
const generated = path.join(root, 'libs/web/graphql/src/generated');
const isCheck = process.argv.includes('--check');

if (!isCheck) await buildServer();
const { schemaText } = await import('../apps/api/dist/graphql/print-schema.js');
const schema = await schemaText();
const faults = await fieldClassFaults(schema);
const target = isCheck ? await mkdtemp(path.join(tmpdir(), 'rinnalla-codegen-')) : generated;

if (!isCheck) await writeFile(schemaFile, schema);
await generate(
  {
    cwd: root,
    schema: isCheck ? schema : schemaFile,
    documents: [
      'libs/web/*/src/**/*.{ts,tsx}',
      'apps/web/src/**/*.{ts,tsx}',
      '!libs/web/graphql/src/generated/**',
    ],
    ignoreNoDocuments: true,
    silent: true,
    generates: {
      [`${target}/`]: {
        preset: 'client',
        presetConfig: {
          fragmentMasking: false,
          persistedDocuments: {
            hashPropertyName: 'documentId',
            mode: 'embedHashInDocument',
            hashAlgorithm: 'sha256',
          },
        },
        documentTransforms: [addTypenameSelectionDocumentTransform],
        config: {
          useTypeImports: true,
          enumsAsTypes: true,
          emitLegacyCommonJSImports: false,
          importExtension: '.js',
          strictScalars: true,
          scalars: { DateTime: 'string', ID: 'string' },
        },
      },
    },
  },
  true,
);

if (isCheck) {
  const stale = [];
  if ((await readFile(schemaFile, 'utf8').catch(() => '')) !== schema)
    stale.push('libs/shared/contracts/schema.graphql');
  for (const name of await readdir(target)) {
    const committed = await readFile(path.join(generated, name), 'utf8').catch(() => '');
    if (committed !== (await readFile(path.join(target, name), 'utf8')))
      stale.push(`libs/web/graphql/src/generated/${name}`);
  }
  await rm(target, { recursive: true, force: true });
  if (stale.length > 0) console.error(`Stale, run \`npm run codegen\`:\n  ${stale.join('\n  ')}`);
  if (faults.length > 0)
    console.error(`Mend libs/shared/contracts/src/field-class-table:\n  ${faults.join('\n  ')}`);
  if (stale.length + faults.length > 0) process.exit(1);
} else if (faults.length > 0) {
  console.warn(`Mend libs/shared/contracts/src/field-class-table:\n  ${faults.join('\n  ')}`);
}
process.exit(0);

/** Every field of the schema has a field class; one without fails the check. */
async function fieldClassFaults(text) {
  const { findFieldClassFaults } = await import('../libs/shared/contracts/dist/field-classes.js');
  const types = Object.values(buildSchema(text).getTypeMap()).filter(
    (type) =>
      (isObjectType(type) || isInterfaceType(type)) &&
      !type.name.startsWith('__') &&
      !['Query', 'Mutation'].includes(type.name),
  );
  return findFieldClassFaults(
    types.map((type) => ({
      name: type.name,
      fields: Object.keys(type.getFields()),
      interfaces: type.getInterfaces().map(({ name }) => name),
    })),
  );
}
