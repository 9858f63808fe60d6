import { describe, expect, it } from '@jest/globals';
import { buildSchema, isInterfaceType, isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findFieldClassFaults, markOfField, type SchemaType } from './field-classes.js';

const schema = buildSchema(readFileSync(path.resolve(import.meta.dirname, '../schema.graphql'), 'utf8'));
const types: readonly SchemaType[] = Object.values(schema.getTypeMap()).flatMap((type) => {
  if (type.name.startsWith('__') || ['Query', 'Mutation'].includes(type.name)) return [];
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return [
    {
      name: type.name,
      fields: Object.keys(type.getFields()),
      interfaces: type.getInterfaces().map(({ name }) => name),
    },
  ];
});

describe('the field classes', () => {
  it('are given to every field of the schema, and to nothing that is not there', () => {
    expect(findFieldClassFaults(types)).toEqual([]);
  });

  it('would be missed of a new field, a new type, and noticed of one that is gone or said twice', () => {
    const one = { name: 'Client', fields: ['id', 'shoeSize'], interfaces: [] };
    expect(
      findFieldClassFaults([one], { Client: { none: 'id', C1: 'familyName id' }, Ghost: { none: 'id' } }),
    ).toEqual([
      'Client.shoeSize has no field class',
      'Client.familyName has a field class and is not in the schema',
      'Client.id has two field classes',
      'Ghost has field classes and is not in the schema',
    ]);
  });

  it('come from the interface where the type says nothing of its own', () => {
    const goal = { name: 'Goal', interfaces: ['PlanLine'] };
    expect(markOfField(goal, 'title')).toBe('C2');
    expect(markOfField(goal, 'withdrawnReason')).toBe('C2');
    expect(markOfField({ ...goal, interfaces: [] }, 'withdrawnReason')).toBeNull();
  });

  it('keep an address, an entry of the record and a correction apart from what is always the same', () => {
    expect(markOfField({ name: 'ClientContact', interfaces: [] }, 'street')).toBe('address');
    expect(markOfField({ name: 'RecordEntry', interfaces: [] }, 'body')).toBe('entry');
    expect(markOfField({ name: 'Correction', interfaces: [] }, 'original')).toBe('parent');
  });
});
