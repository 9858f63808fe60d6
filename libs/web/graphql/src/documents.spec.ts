import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const root = path.resolve(import.meta.dirname, '../../../..');
const schema = buildSchema(readFileSync(path.join(root, 'libs/shared/contracts/schema.graphql'), 'utf8'));
const texts = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'generated/persisted-documents.json'), 'utf8'),
) as Record<string, string>;
const documents = Object.values(texts).map((text) => parse(text));

describe('every operation of the web', () => {
  it('is valid against the schema', () => {
    expect(documents.flatMap((document) => validate(schema, document))).toEqual([]);
  });

  // A record without its id would be kept as a part of its parent, and no live event would renew it.
  it('asks the id of every record that has one', () => {
    const without = new Set<string>();
    for (const document of documents) {
      const types = new TypeInfo(schema);
      const spreadTypes = fragmentsWithId(document);
      visit(
        document,
        visitWithTypeInfo(types, {
          Field(field) {
            const type = types.getType() && unwrapped(String(types.getType()));
            const named = type ? schema.getType(type) : undefined;
            if (!isObjectType(named) || !named.getFields()['id'] || !field.selectionSet) return;
            const hasId = field.selectionSet.selections.some(
              (selection) =>
                (selection.kind === 'Field' && selection.name.value === 'id') ||
                (selection.kind === 'FragmentSpread' && spreadTypes.has(selection.name.value)),
            );
            if (!hasId) without.add(`${types.getParentType()?.name ?? ''}.${field.name.value}`);
          },
        }),
      );
    }
    expect([...without]).toEqual([]);
  });

  // The cache matches fragments by exact type, so that no list of possible types must be kept in step.
  it('names concrete types in its fragments, never an interface', () => {
    const abstract = documents.flatMap((document) => {
      const found: string[] = [];
      visit(document, {
        InlineFragment({ typeCondition }) {
          if (isInterfaceType(schema.getType(typeCondition?.name.value ?? '')))
            found.push(typeCondition?.name.value ?? '');
        },
        FragmentDefinition({ typeCondition }) {
          if (isInterfaceType(schema.getType(typeCondition.name.value))) found.push(typeCondition.name.value);
        },
      });
      return found;
    });
    expect(abstract).toEqual([]);
  });
});

const unwrapped = (type: string) => type.replaceAll(/[[\]!]/g, '');

function fragmentsWithId(document: ReturnType<typeof parse>): Set<string> {
  return new Set(
    document.definitions.flatMap((definition) =>
      definition.kind === 'FragmentDefinition' &&
      definition.selectionSet.selections.some((field) => field.kind === 'Field' && field.name.value === 'id')
        ? [definition.name.value]
        : [],
    ),
  );
}
