import { gql, type DocumentInput } from '@urql/core';

/**
 * A document out of its text, as the web's build writes it in the place of each `graphql()` tag: the text is a tenth of the parsed
 * document's size.
 * @param documentId the hash it travels under; none for a fragment alone
 */
export function documentFrom(text: string, documentId?: string): DocumentInput {
  const document = gql(text);
  return documentId === undefined ? document : Object.assign(document, { __meta__: { documentId } });
}
