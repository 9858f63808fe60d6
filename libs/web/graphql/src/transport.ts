import {
  getOperationName,
  makeOperation,
  mapExchange,
  stringifyDocument,
  type Exchange,
  type Operation,
} from '@urql/core';

export interface TransportOptions {
  readonly url: string;
  /** `id`: only the hash of the document travels, as production asks. `text`: the whole document, for development and tests. */
  readonly send: 'id' | 'text';
  /** Id of the open view: the usage log ties its reads together. */
  readonly viewId: () => string | null;
  readonly fetch?: typeof fetch;
  /** Beside our own; tests put their cookie here. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Gives each operation the request it travels as; urql's own fetch exchange sends it. */
export const requestExchange = (options: TransportOptions): Exchange =>
  mapExchange({
    onOperation: (operation) =>
      makeOperation(operation.kind, operation, {
        ...operation.context,
        url: options.url,
        fetch: (url, init) =>
          (options.fetch ?? fetch)(url, {
            ...init,
            method: 'POST',
            headers: headersOf(options, operation),
            body: JSON.stringify(bodyOf(operation, options.send)),
          }),
      }),
  });

/** In an operation's context: what it does must not be tied to the view it was sent from. */
export const OUTSIDE_VIEW = 'isOutsideView';

function headersOf({ viewId, headers }: TransportOptions, { context }: Operation): Record<string, string> {
  const view = context[OUTSIDE_VIEW] === true ? null : viewId();
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...(view !== null && { 'x-view-id': view }),
    ...headers,
  };
}

function bodyOf(operation: Operation, send: TransportOptions['send']) {
  const documentId = documentIdOf(operation.query);
  return {
    ...(documentId !== undefined && { documentId }),
    ...(send === 'text' || documentId === undefined ? { query: stringifyDocument(operation.query) } : {}),
    operationName: getOperationName(operation.query),
    variables: operation.variables,
  };
}

/** The hash that codegen wrote into the document. */
function documentIdOf(document: object): string | undefined {
  if (!('__meta__' in document)) return undefined;
  const meta = document.__meta__;
  const isNamed = typeof meta === 'object' && meta !== null && 'documentId' in meta;
  return isNamed && typeof meta.documentId === 'string' ? meta.documentId : undefined;
}
