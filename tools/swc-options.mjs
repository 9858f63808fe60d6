/** One set of compiler options for builds and tests: ES modules, legacy decorators with metadata (NestJS reads parameter types from it). */
export const swcOptions = (extra = {}) => ({
  swcrc: false,
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    keepClassNames: true,
  },
  module: { type: 'es6' },
  ...extra,
});
