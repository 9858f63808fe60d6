import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { lawOfInput } from '@rinnalla/contracts';
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLFormattedError,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { badInput } from '../errors/app-error.js';
import type { GraphqlContext } from './context.js';
import { toldOf } from './format-error.js';
import { findInputFaults } from './input-faults.js';

/** Whoever sends more wrong than this corrects some of it first. */
const MOST_TOLD = 10;

interface Asked {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Makes every refusal of bad input name its field, and the section of law that rules it: those GraphQL finds itself (an unknown value,
 * a wrong type, a missing field), and those our own commands throw, which may leave the section to the table of the contract.
 */
export const inputLawPlugin = (): ApolloServerPlugin<GraphqlContext> => ({
  requestDidStart: (): Promise<GraphQLRequestListener<GraphqlContext>> =>
    Promise.resolve({
      willSendResponse({ schema, operation, request, response: { body } }) {
        if (body.kind === 'single' && body.singleResult.errors && operation) {
          const asked = { schema, operation, variables: request.variables ?? {} };
          body.singleResult.errors = toldWithLaw(body.singleResult.errors, asked);
        }
        return Promise.resolve();
      },
    }),
});

function toldWithLaw(errors: readonly GraphQLFormattedError[], asked: Asked): GraphQLFormattedError[] {
  const isOfVariables = ({ extensions = {} }: GraphQLFormattedError) =>
    extensions['code'] === 'BAD_INPUT' && typeof extensions['field'] !== 'string';
  if (errors.some(isOfVariables)) {
    const found = faultsOfVariables(asked);
    if (found.length > 0) return found;
  }
  return errors.map((error) => withSection(error, asked));
}

function faultsOfVariables({ schema, operation, variables }: Asked): GraphQLFormattedError[] {
  return (operation.variableDefinitions ?? [])
    .flatMap(({ type: asked, variable, defaultValue }) => {
      const type = typeFromAST(schema, asked);
      const name = variable.name.value;
      const isLeftOut = variables[name] === undefined && defaultValue !== undefined;
      if (!type || !isInputType(type) || isLeftOut) return [];
      return findInputFaults(type, variables[name], [name]).map(({ path, reason }) => {
        const law = lawOfPlace(type, null, path.slice(1));
        return toldOf(badInput(path.join('.'), reason, law ?? undefined));
      });
    })
    .filter((told) => told !== null)
    .slice(0, MOST_TOLD);
}

function withSection(error: GraphQLFormattedError, { schema, operation }: Asked): GraphQLFormattedError {
  const { code, field, section } = error.extensions ?? {};
  if (code !== 'BAD_INPUT' || typeof field !== 'string' || section !== undefined) return error;
  const law = lawOfField(argumentsOf(schema, operation, error.path?.[0]), field.split('.'));
  return law === null ? error : { ...error, extensions: { ...error.extensions, section: law } };
}

interface Root {
  readonly name: string;
  readonly args: readonly GraphQLArgument[];
}

/** The root field an error came from, found by its key in the answer. */
function argumentsOf(
  schema: GraphQLSchema,
  { operation, selectionSet }: OperationDefinitionNode,
  key: string | number | undefined,
): Root | null {
  const node = selectionSet.selections.find(
    (one) => one.kind === 'Field' && (one.alias ?? one.name).value === key,
  );
  if (node?.kind !== 'Field') return null;
  const field = schema.getRootType(operation)?.getFields()[node.name.value];
  return field ? { name: field.name, args: field.args } : null;
}

/** A field is told as `input.…` also where its operation takes its arguments one by one, or calls its one input otherwise. */
function lawOfField(root: Root | null, path: readonly string[]): string | null {
  if (!root) return null;
  const named = (name: string | undefined) => root.args.find((arg) => arg.name === name);
  const [first, ...rest] = path;
  const whole = named(first);
  if (whole) return lawOfPlace(whole.type, `${root.name}.${whole.name}`, rest);
  const part = named(rest[0]);
  if (part) return lawOfPlace(part.type, `${root.name}.${part.name}`, rest.slice(1));
  const [only] = root.args.filter(({ type }) => isInputObjectType(getNamedType(type)));
  return only ? lawOfPlace(only.type, null, rest) : null;
}

/** The law of the deepest place the path leads to: by its field, else by the list its value is of. */
function lawOfPlace(type: GraphQLInputType, place: string | null, path: readonly string[]): string | null {
  const named = getNamedType(type);
  const [step, ...rest] = path.filter((one) => !/^\d+$/.test(one));
  const field = isInputObjectType(named) && step !== undefined ? named.getFields()[step] : undefined;
  if (field) return lawOfPlace(field.type, `${named.name}.${field.name}`, rest);
  return lawOfInput(place, isEnumType(named) ? named.name : null);
}
