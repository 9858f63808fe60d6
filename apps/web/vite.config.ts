import path from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chunkGroups } from './build/chunk-groups.js';
import { graphqlDocuments } from './build/graphql-documents.js';
import { ownLinks } from './build/own-links.js';
import { textsApart } from './build/texts-apart.js';
import { trustedDocuments } from './build/trusted-documents.js';
import { websocketOnly } from './build/websocket-only.js';

/** Every operation of the web, as codegen wrote them down. */
const operations = path.resolve(
  import.meta.dirname,
  '../../libs/web/graphql/src/generated/persisted-documents.json',
);

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    graphqlDocuments(operations),
    textsApart([path.resolve(import.meta.dirname, '../../libs/web'), path.join(import.meta.dirname, 'src')]),
    // React Aria's own words, in the languages we speak.
    { ...optimizeLocales.vite({ locales: ['fi-FI', 'sv-SE', 'en-US'] }), enforce: 'pre' },
    websocketOnly(),
    ownLinks(),
    react(),
    trustedDocuments(operations),
  ],
  resolve: { conditions: ['@rinnalla/source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: 'dist',
    manifest: true,
    // Nothing inlined: the server's content security policy allows no data addresses but images.
    assetsInlineLimit: 0,
    target: 'es2023',
    // The shared libraries only define: what a page doesn't use of them stays out of its chunks.
    rolldownOptions: {
      output: { codeSplitting: { groups: chunkGroups } },
      treeshake: {
        moduleSideEffects: [{ test: /[\\/]libs[\\/]shared[\\/]/, sideEffects: false }],
      },
    },
  },
});
