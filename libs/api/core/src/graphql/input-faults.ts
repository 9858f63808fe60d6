import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

/** What of a value does not fit its type: the place, and a stable reason the web words. */
export interface InputFault {
  readonly path: readonly string[];
  readonly reason: 'required' | 'format' | 'notOnTheList' | 'unknownField';
}

type Path = readonly string[];

const NAME = /^\w{1,60}$/;

/**
 * Looks a variable's value through as GraphQL would coerce it, and says of each fault where it stands. GraphQL's own texts tell it in
 * words of the schema, and guess at names that were not asked for.
 * @param path of the value itself, e.g. `['input']`
 */
export function findInputFaults(type: GraphQLInputType, value: unknown, path: Path): InputFault[] {
  if (isNonNullType(type)) {
    if (value === null || value === undefined) return [{ path, reason: 'required' }];
    return findInputFaults(type.ofType, value, path);
  }
  if (value === null || value === undefined) return [];
  if (isListType(type)) {
    // A single value stands for a list of it.
    if (!Array.isArray(value)) return findInputFaults(type.ofType, value, path);
    return value.flatMap((one, place) => findInputFaults(type.ofType, one, [...path, String(place)]));
  }
  if (isInputObjectType(type)) {
    if (!isObject(value)) return [{ path, reason: 'format' }];
    const fields = type.getFields();
    const missingOrWrong = Object.values(fields).flatMap((field) =>
      value[field.name] === undefined && field.defaultValue !== undefined
        ? []
        : findInputFaults(field.type, value[field.name], [...path, field.name]),
    );
    const unknown = Object.keys(value).filter((name) => !(name in fields));
    return [
      ...missingOrWrong,
      ...unknown.map((name) => ({
        path: NAME.test(name) ? [...path, name] : path,
        reason: 'unknownField' as const,
      })),
    ];
  }
  return fitsLeaf(type, value) ? [] : [{ path, reason: isEnumType(type) ? 'notOnTheList' : 'format' }];
}

function fitsLeaf(type: GraphQLInputType, value: unknown): boolean {
  if (!isLeafType(type)) return true;
  try {
    return type.parseValue(value) !== undefined;
  } catch {
    return false;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
