import type { FieldMark, MarkedFields } from './field-class-table/field-mark.js';
import { FIELDS_OF_ASSESSMENTS } from './field-class-table/of-assessments.js';
import { FIELDS_OF_CLIENTS } from './field-class-table/of-clients.js';
import { FIELDS_OF_CLOCKS } from './field-class-table/of-clocks.js';
import { FIELDS_OF_PLANS } from './field-class-table/of-plans.js';
import { FIELDS_OF_WORK } from './field-class-table/of-work.js';

export type { FieldMark } from './field-class-table/field-mark.js';

/** Every object type and interface of the schema, each field in one place. */
export const FIELD_CLASS_TABLE: Readonly<Record<string, MarkedFields>> = {
  ...FIELDS_OF_WORK,
  ...FIELDS_OF_CLIENTS,
  ...FIELDS_OF_PLANS,
  ...FIELDS_OF_CLOCKS,
  ...FIELDS_OF_ASSESSMENTS,
};

/** An object type or interface of the schema: its fields, and the interfaces it implements. */
export interface SchemaType {
  readonly name: string;
  readonly fields: readonly string[];
  readonly interfaces: readonly string[];
}

type Table = Readonly<Record<string, MarkedFields>>;

const marksOf = (table: Table, type: string): ReadonlyMap<string, FieldMark> =>
  new Map(
    Object.entries(table[type] ?? {}).flatMap(([mark, fields]) =>
      fields.split(' ').map((field) => [field, mark as FieldMark] as const),
    ),
  );

/** How a field is marked, by its type or else by an interface of it; null where nobody has said. */
export function markOfField(
  type: Pick<SchemaType, 'name' | 'interfaces'>,
  field: string,
  table: Table = FIELD_CLASS_TABLE,
): FieldMark | null {
  for (const name of [type.name, ...type.interfaces]) {
    const mark = marksOf(table, name).get(field);
    if (mark) return mark;
  }
  return null;
}

/**
 * What the table and the schema do not agree on: a type or field nobody has classified, one that is no longer there, one said twice.
 * @param types every object type and interface of the schema but the root ones
 * @returns faults in words; none when each field has exactly one mark
 */
export function findFieldClassFaults(
  types: readonly SchemaType[],
  table: Table = FIELD_CLASS_TABLE,
): string[] {
  const known = new Map(types.map((type) => [type.name, type]));
  const missing = types.flatMap((type) =>
    type.fields
      .filter((field) => markOfField(type, field, table) === null)
      .map((field) => `${type.name}.${field} has no field class`),
  );
  const stale = Object.entries(table).flatMap(([name, marks]) => {
    const type = known.get(name);
    if (!type) return [`${name} has field classes and is not in the schema`];
    const said = Object.values(marks).flatMap((fields) => fields.split(' '));
    return [
      ...said
        .filter((field) => !type.fields.includes(field))
        .map((field) => `${name}.${field} has a field class and is not in the schema`),
      ...said
        .filter((field, at) => said.indexOf(field) !== at)
        .map((field) => `${name}.${field} has two field classes`),
    ];
  });
  return [...missing, ...stale];
}
