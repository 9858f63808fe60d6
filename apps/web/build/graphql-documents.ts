import type { Plugin } from 'vite';
import { graphql } from '../../../libs/web/graphql/src/generated/gql.js';

const TAG = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;

/**
 * Puts each document in the place of its `graphql()` tag, so that a page carries its own operations and no table of all of them
 * goes into the first load.
 */
export const graphqlDocuments = (): Plugin => ({
  name: 'rinnalla:graphql-documents',
  enforce: 'pre',
  transform: {
    filter: { id: /[\\/]src[\\/].*\.tsx?$/, code: 'graphql(' },
    handler(code, id) {
      if (id.includes('/generated/')) return null;
      return { code: code.replaceAll(TAG, (_tag, text: string) => documentOf(text, id)), map: null };
    },
  },
});

function documentOf(text: string, file: string): string {
  const document = graphql(text);
  if (typeof document !== 'object' || document === null || !('kind' in document)) {
    throw new Error(`${file} holds an operation that is not generated yet: run \`npm run codegen\`\n${text}`);
  }
  return JSON.stringify(document);
}
