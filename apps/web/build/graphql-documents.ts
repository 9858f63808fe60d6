import { parse, print, stripIgnoredCharacters, visit, type FragmentDefinitionNode } from 'graphql';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const TAG = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;
const IMPORT = "import { documentFrom } from '@rinnalla/web-graphql/document';\n";

/**
 * Puts each document's own text and hash in the place of its `graphql()` tag, so that a page carries its own operations and no
 * table of all of them goes into the first load.
 * @param file the operations as codegen wrote them: hash to text
 */
export function graphqlDocuments(file: string): Plugin {
  const known = readDocuments(file);
  return {
    name: 'rinnalla:graphql-documents',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]src[\\/].*\.tsx?$/, code: 'graphql(' },
      handler(code, id) {
        if (id.includes('/generated/') || !code.match(TAG)) return null;
        return {
          code: IMPORT + code.replaceAll(TAG, (_tag, text: string) => written(known, text, id)),
          map: null,
        };
      },
    },
  };
}

interface KnownDocuments {
  /** Operation name to hash and text. */
  readonly operations: ReadonlyMap<string, { readonly hash: string; readonly text: string }>;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

function readDocuments(file: string): KnownDocuments {
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const operations = new Map<string, { hash: string; text: string }>();
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const [hash, text] of Object.entries(texts)) {
    for (const definition of parse(text, { noLocation: true }).definitions) {
      if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
      if (definition.kind === 'OperationDefinition' && definition.name) {
        operations.set(definition.name.value, { hash, text: stripIgnoredCharacters(text) });
      }
    }
  }
  return { operations, fragments };
}

function written(known: KnownDocuments, tag: string, file: string): string {
  const [, name] = /^\s*(?:query|mutation|fragment)\s+(\w+)/.exec(tag) ?? [];
  const operation = known.operations.get(name ?? '');
  if (operation) return call(operation.text, operation.hash);
  if (name !== undefined && known.fragments.has(name)) return call(fragmentText(known, name));
  // An anonymous one is never generated either.
  throw new Error(`${file} holds a document that is not generated yet: run \`npm run codegen\`\n${tag}`);
}

const call = (...written: string[]): string =>
  `/*#__PURE__*/ documentFrom(${written.map((part) => JSON.stringify(part)).join(', ')})`;

/** A fragment with all it spreads, as the cache needs it to read or write one record. */
function fragmentText({ fragments }: KnownDocuments, name: string): string {
  const needed = new Map<string, FragmentDefinitionNode>();
  const take = (wanted: string) => {
    const fragment = fragments.get(wanted);
    if (!fragment || needed.has(wanted)) return;
    needed.set(wanted, fragment);
    visit(fragment, { FragmentSpread: (spread) => take(spread.name.value) });
  };
  take(name);
  return stripIgnoredCharacters([...needed.values()].map((fragment) => print(fragment)).join(' '));
}
