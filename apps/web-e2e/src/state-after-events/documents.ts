import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { webDocuments } from '@rinnalla/web-graphql/testing';

const operationOf = (document: DocumentNode): OperationDefinitionNode | undefined =>
  document.definitions.find((definition) => definition.kind === 'OperationDefinition');

const OPERATIONS: ReadonlyMap<string, DocumentNode> = new Map(
  Object.values(webDocuments).flatMap((document: DocumentNode) => {
    const name = operationOf(document)?.name?.value;
    return name === undefined ? [] : [[name, document]];
  }),
);

/** A query or mutation of the web, by the name of its operation. */
export function documentNamed(name: string): DocumentNode {
  const document = OPERATIONS.get(name);
  if (!document) throw new Error(`The web has no operation ${name}`);
  return document;
}

/** Every operation of the web, by name. */
export const OPERATION_NAMES: readonly string[] = [...OPERATIONS.keys()];

/** Every mutation document of the web, with the mutation of the schema it sends. */
export const MUTATION_DOCUMENTS: ReadonlyMap<string, string> = new Map(
  [...OPERATIONS].flatMap(([name, document]) => {
    const operation = operationOf(document);
    if (operation?.operation !== 'mutation') return [];
    return operation.selectionSet.selections.flatMap((field) =>
      field.kind === 'Field' && field.name.value !== '__typename' ? [[name, field.name.value]] : [],
    );
  }),
);
