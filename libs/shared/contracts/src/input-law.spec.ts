import { describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, type GraphQLInputType, isEnumType, isInputObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LAW_OF_ENUMS, LAW_OF_FIELDS, lawOfInput } from './input-law.js';

const schema = buildSchema(readFileSync(path.resolve(import.meta.dirname, '../schema.graphql'), 'utf8'));

interface Place {
  readonly name: string;
  readonly field: string;
  readonly type: GraphQLInputType;
}

const placesIn = (owner: string, fields: readonly { name: string; type: GraphQLInputType }[]): Place[] =>
  fields.map(({ name, type }) => ({ name: `${owner}.${name}`, field: name, type }));

const places: readonly Place[] = [
  ...Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .flatMap((type) => placesIn(type.name, Object.values(type.getFields()))),
  ...[schema.getQueryType(), schema.getMutationType()]
    .flatMap((root) => Object.values(root?.getFields() ?? {}))
    .flatMap(({ name, args }) => placesIn(name, args)),
];
const lists = new Set(
  places.flatMap(({ type }) => (isEnumType(getNamedType(type)) ? getNamedType(type).name : [])),
);

/** A day or a moment by its type, or else by what it is called. */
const isDay = ({ field, type }: Place) => {
  const { name } = getNamedType(type);
  if (name === 'DateTime') return true;
  return name === 'String' && /(?:On|Date|Day|Since|Until|^on|^from|^to|^day|^validFrom|edFrom)$/.test(field);
};

describe('the law of inputs', () => {
  it('says of every closed list and of every day that can be sent which section rules it, or that none does', () => {
    expect([...lists].filter((name) => !(name in LAW_OF_ENUMS))).toEqual([]);
    expect(
      places.filter((place) => isDay(place) && !(place.name in LAW_OF_FIELDS)).map(({ name }) => name),
    ).toEqual([]);
  });

  it('says nothing of what cannot be sent', () => {
    expect(Object.keys(LAW_OF_ENUMS).filter((name) => !lists.has(name))).toEqual([]);
    const known = new Set(places.map(({ name }) => name));
    expect(Object.keys(LAW_OF_FIELDS).filter((name) => !known.has(name))).toEqual([]);
  });

  it('writes each section as the law’s own Finnish has it', () => {
    for (const law of [...Object.values(LAW_OF_ENUMS), ...Object.values(LAW_OF_FIELDS)])
      expect(law ?? '1/2000 1 §').toMatch(
        /^(?:\d+\/\d{4} \d+ (?:[a-z] )?(?:§(?: \d mom\.)?|luku)|\(EU\) \d{4}\/\d+ \d+ art\.(?: \d kohta)?)$/,
      );
  });

  it('goes by the field before the list its value is of', () => {
    expect(lawOfInput('RecordPermissionInput.serviceFunctions', 'ServiceFunction')).toBe('457/2024 25 §');
    expect(lawOfInput('OpenCaseInput.serviceFunction', 'ServiceFunction')).toBe('703/2023 37 §');
    expect(lawOfInput('OpenCaseInput.topic', null)).toBeNull();
  });
});
