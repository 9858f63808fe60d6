import { readFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { swcOptions } from '../swc-options.mjs';

/**
 * Lets plain Node import our packages from their TypeScript sources, where Jest's own transform does not reach: in global setup.
 * @returns a handle whose `deregister()` ends it; what was imported stays
 */
export function registerSourceHooks() {
  if (!nodeModule.registerHooks) throw new Error('Run the tests with the Node that npm pins here: npm test.');
  return nodeModule.registerHooks({
    resolve(specifier, context, nextResolve) {
      if (specifier.startsWith('@rinnalla/')) {
        return nextResolve(specifier, {
          ...context,
          conditions: [...context.conditions, '@rinnalla/source'],
        });
      }
      const fromSource = context.parentURL?.endsWith('.ts') && /^\.{1,2}\/.*\.js$/.test(specifier);
      return nextResolve(fromSource ? specifier.replace(/\.js$/, '.ts') : specifier, context);
    },
    load(url, context, nextLoad) {
      if (!url.endsWith('.ts') || url.includes('/node_modules/')) return nextLoad(url, context);
      const filename = fileURLToPath(url);
      const options = swcOptions({ filename, sourceMaps: 'inline' });
      return {
        format: 'module',
        source: transformSync(readFileSync(filename, 'utf8'), options).code,
        shortCircuit: true,
      };
    },
  });
}
