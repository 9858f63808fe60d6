import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Attempt } from '../access-matrix/attempt.js';

type Values = Record<string, unknown>;
type Place = readonly (string | number)[];

/** What no form sends: characters that can't be stored, half characters, too much, not a day, not a number, nothing at all. */
export const NONSENSE: readonly unknown[] = [
  ...['\u0000', 'a\u0000b', '\ud800', 'x'.repeat(20_001), '', ' ', '2026-02-30', '99999-12-31'],
  ...['+275760-09-13T00:00:00.000Z', -1, 0, 1.5, 2_147_483_647, 1e300],
  ...[null, true, [], {}, [null]],
];

/**
 * One operation with every argument it takes as a variable, filled with what the matter's own attempt sends, and else with the least
 * that its type allows; and every place in it where something may stand, also those the attempt leaves out.
 */
export function operationOf(schema: GraphQLSchema, name: string, attempt: Attempt) {
  const isChange = name in (schema.getMutationType()?.getFields() ?? {});
  const field = (isChange ? schema.getMutationType() : schema.getQueryType())?.getFields()[name];
  if (!field) throw new Error(`no operation ${name}`);
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const inBrackets = (inside: string) => (inside ? `(${inside})` : '');
  const [only] = Object.values(attempt.variables);
  const variables = Object.fromEntries(
    field.args.map((arg) => [arg.name, attempt.variables[arg.name] ?? leastOf(arg.type, only)]),
  );
  return {
    query: `${isChange ? 'mutation' : 'query'} Try${inBrackets(declared)} { ${name}${inBrackets(given)} ${selectionOf(schema, String(field.type))} }`,
    variables,
    places: field.args.flatMap((arg) => placesIn(arg, variables[arg.name], [arg.name])),
  };
}

const selectionOf = (schema: GraphQLSchema, type: string): string => {
  const named = schema.getType(type.replaceAll(/[[\]!]/g, ''));
  return named && 'getFields' in named
    ? '{ __typename }'
    : named && 'getTypes' in named
      ? '{ __typename }'
      : '';
};

/** Nothing where nothing may stand; an id of the matter for an id. */
function leastOf(type: GraphQLInputType, id: unknown): unknown {
  if (!isNonNullType(type)) return null;
  const inner = type.ofType;
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (isInputObjectType(inner))
    return Object.fromEntries(
      Object.values(inner.getFields()).map((field) => [field.name, leastOf(field.type, id)]),
    );
  if (inner.name === 'Boolean') return true;
  if (inner.name === 'Int' || inner.name === 'Float') return 1;
  if (inner.name === 'ID') return typeof id === 'string' ? id : '0190a0a0-0000-7000-8000-00000000dead';
  return inner.name === 'String' ? 'Teksti' : '2026-01-05';
}

function placesIn(
  { type }: Pick<GraphQLArgument | GraphQLInputField, 'type'>,
  value: unknown,
  place: Place,
): Place[] {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) {
    const [first] = Array.isArray(value) ? (value as unknown[]) : [];
    return [place, ...placesIn({ type: bare.ofType }, first, [...place, 0])];
  }
  if (!isInputObjectType(bare)) return [place];
  return [
    place,
    ...Object.values(bare.getFields()).flatMap((field) =>
      field.name === 'mutationId'
        ? []
        : placesIn(field, (value as Values | null | undefined)?.[field.name], [...place, field.name]),
    ),
  ];
}

/** @returns the values with one of them replaced; what stands around it is made where it is missing */
export function withNonsense(values: unknown, place: Place, nonsense: unknown): unknown {
  const [step, ...rest] = place;
  if (step === undefined) return nonsense;
  if (typeof step === 'number')
    return [withNonsense(Array.isArray(values) ? values[0] : undefined, rest, nonsense)];
  const object = (values ?? {}) as Values;
  return { ...object, [step]: withNonsense(object[step], rest, nonsense) };
}
