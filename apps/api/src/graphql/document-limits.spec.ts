import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DOCUMENT_LIMITS } from '@rinnalla/contracts';
import { buildSchema, parse, validate } from 'graphql';
import { documentLimits } from './document-limits.js';

const root = path.resolve(import.meta.dirname, '../../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const schema = buildSchema(read('libs/shared/contracts/schema.graphql'));
const faultsOf = (text: string) =>
  validate(schema, parse(text, { maxLexicalTokens: DOCUMENT_LIMITS.tokens }), [documentLimits]).map(
    ({ message }) => message,
  );

describe('the limits of a document', () => {
  it('let every screen of the product ask what it asks', () => {
    const documents = JSON.parse(read('libs/web/graphql/src/generated/persisted-documents.json')) as Record<
      string,
      string
    >;
    const refused = Object.values(documents).flatMap((text) =>
      faultsOf(text).map((fault) => `${text.slice(0, 40)}… ${fault}`),
    );
    expect(Object.keys(documents).length).toBeGreaterThan(50);
    expect(refused).toEqual([]);
  });

  it('stop one that asks the same under ever new names', () => {
    const many = Array.from({ length: 100 }, (_, index) => `m${String(index)}: id`).join(' ');
    expect(faultsOf(`{ me { ${many} } }`)).toEqual(['The document has too many or too deep aliases.']);
  });
});
