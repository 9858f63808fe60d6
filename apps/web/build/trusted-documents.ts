import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Lays the operations' hashes and texts beside the app: the server answers those and, in production, nothing else. */
export const trustedDocuments = (file: string): Plugin => ({
  name: 'rinnalla:trusted-documents',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'trusted-documents.json', source: readFileSync(file, 'utf8') });
  },
});
