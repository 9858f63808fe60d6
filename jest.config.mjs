import path from 'node:path';
import { swcOptions } from './tools/swc-options.mjs';

const root = import.meta.dirname;

/** What every Jest project shares: ES modules through SWC, sources of our own packages instead of their builds. */
const shared = (displayName, extra) => ({
  displayName,
  rootDir: root,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': ['@swc/jest', swcOptions()] },
  resolver: path.join(root, 'tools/jest/resolver.cjs'),
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@rinnalla/source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['/dist/', '/.data/'],
  ...extra,
});

export default {
  reporters: ['default', path.join(root, 'tools/jest/closing-line-reporter.mjs')],
  maxWorkers: 2,
  // Modules of a finished suite are not all let go (ES modules in a vm): a worker that has grown starts afresh.
  workerIdleMemoryLimit: '1200MB',
  // For what hangs, not for what is slow: machines differ, and several things may run on one.
  testTimeout: 120_000,
  projects: [
    shared('shared', { testMatch: ['<rootDir>/libs/shared/**/*.spec.ts'] }),
    shared('api', {
      testMatch: [
        '<rootDir>/libs/api/**/*.spec.ts',
        '<rootDir>/libs/api/**/*.int-spec.ts',
        '<rootDir>/apps/api/**/*.spec.ts',
        '<rootDir>/apps/api/**/*.int-spec.ts',
        '<rootDir>/apps/api/**/*.e2e-spec.ts',
        '<rootDir>/apps/bench/**/*.spec.ts',
      ],
      globalSetup: path.join(root, 'tools/jest/database-setup.ts'),
      globalTeardown: path.join(root, 'tools/jest/database-teardown.ts'),
      setupFiles: ['reflect-metadata', path.join(root, 'tools/jest/years-ahead.mjs')],
    }),
    shared('web', {
      testMatch: ['<rootDir>/libs/web/**/*.spec.{ts,tsx}', '<rootDir>/apps/web/**/*.spec.{ts,tsx}'],
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { customExportConditions: ['@rinnalla/source', 'browser'] },
      moduleNameMapper: { '\\.css$': path.join(root, 'tools/jest/css-stub.mjs') },
      setupFilesAfterEnv: [path.join(root, 'tools/jest/web-setup.ts')],
    }),
    shared('journeys', {
      testMatch: ['<rootDir>/apps/web-e2e/src/**/*.journey.ts'],
      globalSetup: path.join(root, 'tools/jest/journeys-setup.ts'),
    }),
  ],
};
