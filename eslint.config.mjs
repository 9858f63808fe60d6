import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const FOUNDATION = ['type:core', 'type:foundation'];
/** What each server domain may import beside the foundation: the arrows of docs/architecture.md. */
const DOMAIN_ARROWS = {
  organisation: [],
  clients: ['organisation'],
  clocks: ['organisation', 'clients'],
  cases: ['organisation', 'clients', 'clocks'],
  decisions: ['organisation', 'clients', 'clocks', 'cases'],
  records: ['organisation', 'clients', 'clocks', 'cases'],
  disclosures: ['organisation', 'clients', 'cases', 'records'],
  assessments: ['organisation', 'clients', 'clocks', 'cases'],
  intake: ['organisation', 'clients', 'clocks', 'cases', 'assessments'],
  plans: ['organisation', 'clients', 'clocks', 'cases'],
  consultations: ['organisation', 'clients', 'cases', 'plans'],
  overviews: [],
  audit: ['clocks'],
  administration: ['organisation', 'cases', 'clocks'],
};

const boundaries = [
  {
    sourceTag: 'side:shared',
    onlyDependOnLibsWithTags: ['side:shared'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'react*', 'node:*'],
  },
  {
    sourceTag: 'side:web',
    onlyDependOnLibsWithTags: ['side:web', 'side:shared'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg'],
  },
  {
    sourceTag: 'side:api',
    onlyDependOnLibsWithTags: ['side:api', 'side:shared'],
    bannedExternalImports: ['react', 'react-*', 'urql', '@urql/*'],
  },
  { sourceTag: 'side:e2e', onlyDependOnLibsWithTags: ['side:e2e', 'side:api', 'side:web', 'side:shared'] },
  {
    sourceTag: 'side:bench',
    onlyDependOnLibsWithTags: ['side:bench', 'side:api', 'side:web', 'side:shared'],
  },
  { sourceTag: 'type:foundation', onlyDependOnLibsWithTags: FOUNDATION },
  { sourceTag: 'type:testing', onlyDependOnLibsWithTags: FOUNDATION },
  { sourceTag: 'type:feature', onlyDependOnLibsWithTags: FOUNDATION },
  { sourceTag: 'type:demo', onlyDependOnLibsWithTags: [...FOUNDATION, 'type:domain', 'type:testing'] },
  ...Object.entries(DOMAIN_ARROWS).map(([domain, arrows]) => ({
    sourceTag: `domain:${domain}`,
    onlyDependOnLibsWithTags: [...FOUNDATION, 'type:testing', ...arrows.map((arrow) => `domain:${arrow}`)],
  })),
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/generated/**',
      '.data/**',
      '.nx/**',
      'coverage/**',
      'docs/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, importX.flatConfigs.typescript],
    plugins: { '@nx': nx, 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({ conditionNames: ['@rinnalla/source', 'import', 'node'] }),
      ],
    },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { depConstraints: boundaries, allow: [], enforceBuildableLibDependency: false },
      ],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      complexity: ['error', 12],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 6],
      eqeqeq: 'error',
      'no-console': 'error',
      // NestJS modules are classes that hold decorators only.
      '@typescript-eslint/no-extraneous-class': [
        'error',
        { allowWithDecorator: true, allowStaticOnly: true },
      ],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // GraphQL classes only name a shape; rows that fit it come from SQL.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // graphql-js declares its kinds as enums whose values are the very strings compared with.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='save'][callee.object.property.name='manager']",
          message:
            'save() has no optimistic lock and can move a version backwards; use tx.update(Entity, { id, version }, patch).',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@rinnalla/*/src/*', '@rinnalla/*/dist/*'],
              message: 'Libraries open only by their index.',
            },
          ],
        },
      ],
    },
  },
  {
    // One moment per transaction: rules and row security must see the same "now".
    files: ['libs/api/*/src/**/*.ts', 'libs/shared/*/src/**/*.ts'],
    ignores: [
      'libs/api/{core,testing,embedded-postgres,realtime,demo}/**',
      '**/*.spec.ts',
      '**/*.int-spec.ts',
    ],
    rules: {
      'no-restricted-globals': ['error', { name: 'setTimeout', message: 'Work that waits is a job.' }],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take the time from tx.now, db.now or the Clock.' },
      ],
    },
  },
  {
    files: ['libs/web/**/*.{ts,tsx}', 'apps/web/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat['recommended-latest']],
    // A dialog's search field takes focus by React Aria, which knows the dialogs around it; plain elements must not.
    rules: { 'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }] },
  },
  {
    files: [
      '**/*.spec.{ts,tsx}',
      '**/*.int-spec.ts',
      '**/*.e2e-spec.ts',
      '**/*.journey.ts',
      '**/testing/**/*.{ts,tsx}',
      'apps/bench/**/*.ts',
      'tools/jest/*.ts',
    ],
    rules: {
      'max-lines': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['libs/api/database/src/migrations/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['**/vite.config.ts', 'tools/jest/*.ts'], rules: { 'import-x/no-default-export': 'off' } },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
  prettier,
);
