import {
  Kind,
  type ASTVisitor,
  GraphQLError,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { DOCUMENT_LIMITS } from '@rinnalla/contracts';

const tooComplex = (what: string) =>
  new GraphQLError(`The document has too many or too deep ${what}.`, { extensions: { code: 'TOO_COMPLEX' } });

/** Refuses documents that are deeper, more aliased or broader than any screen of ours needs. */
export const documentLimits: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(operation: OperationDefinitionNode) {
    if (operation.selectionSet.selections.length > DOCUMENT_LIMITS.rootFields)
      context.reportError(tooComplex('root fields'));
    const measured = measure(context, operation.selectionSet, 1, new Set());
    if (measured.depth > DOCUMENT_LIMITS.depth) context.reportError(tooComplex('levels'));
    if (measured.aliases > DOCUMENT_LIMITS.aliases) context.reportError(tooComplex('aliases'));
  },
});

interface Measure {
  readonly depth: number;
  readonly aliases: number;
}

function measure(
  context: ValidationContext,
  set: SelectionSetNode,
  depth: number,
  open: Set<string>,
): Measure {
  if (depth > DOCUMENT_LIMITS.depth + 1) return { depth, aliases: 0 };
  let deepest = depth;
  let aliases = 0;
  const take = (inner: Measure) => {
    deepest = Math.max(deepest, inner.depth);
    aliases += inner.aliases;
  };
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD && selection.alias) aliases += 1;
    if (aliases > DOCUMENT_LIMITS.aliases) break;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      const fragment = open.has(name) ? undefined : context.getFragment(name);
      if (fragment) take(measure(context, fragment.selectionSet, depth, new Set([...open, name])));
    } else if (selection.selectionSet) {
      take(measure(context, selection.selectionSet, selection.kind === Kind.FIELD ? depth + 1 : depth, open));
    }
  }
  return { depth: deepest, aliases };
}
