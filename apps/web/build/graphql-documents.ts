import { print, stripIgnoredCharacters, type DocumentNode } from 'graphql';
import type { Plugin } from 'vite';
import { graphql } from '../../../libs/web/graphql/src/generated/gql.js';

const TAG = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;
const IMPORT = "import { documentFrom } from '@rinnalla/web-graphql/document';\n";

/**
 * Puts each document's own text and hash in the place of its `graphql()` tag, so that a page carries its own operations and no
 * table of all of them goes into the first load.
 */
export const graphqlDocuments = (): Plugin => ({
  name: 'rinnalla:graphql-documents',
  enforce: 'pre',
  transform: {
    filter: { id: /[\\/]src[\\/].*\.tsx?$/, code: 'graphql(' },
    handler(code, id) {
      if (id.includes('/generated/') || !code.match(TAG)) return null;
      return { code: IMPORT + code.replaceAll(TAG, (_tag, text: string) => documentOf(text, id)), map: null };
    },
  },
});

function documentOf(text: string, file: string): string {
  const document = graphql(text);
  if (!isDocument(document)) {
    throw new Error(`${file} holds an operation that is not generated yet: run \`npm run codegen\`\n${text}`);
  }
  const written = [stripIgnoredCharacters(print(document)), document.__meta__?.documentId];
  return `/*#__PURE__*/ documentFrom(${written.map((part) => JSON.stringify(part)).join(', ')})`;
}

const isDocument = (
  value: unknown,
): value is DocumentNode & { readonly __meta__?: { readonly documentId: string } } =>
  typeof value === 'object' && value !== null && 'kind' in value;
