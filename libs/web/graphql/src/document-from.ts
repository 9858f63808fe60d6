import { gql, type DocumentInput } from '@urql/core';

/**
 * A document out of its text, as the web's build writes it in the place of each `graphql()` tag: the text is a tenth of the parsed
 * document's size.
 * @param documentId the hash it travels under; null for a fragment alone
 * @param fragments what it spreads and does not carry itself
 */
export function documentFrom(
  text: string,
  documentId: string | null,
  ...fragments: DocumentInput[]
): DocumentInput {
  const parts = [text, ...fragments.map(() => '')];
  const document = gql(Object.assign(parts, { raw: parts }), ...fragments);
  return documentId === null ? document : Object.assign(document, { __meta__: { documentId } });
}
