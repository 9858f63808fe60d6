import {
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
  type ASTNode,
  type DefinitionNode,
  type FragmentDefinitionNode,
} from 'graphql';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const TAGGED = /^(export )?const (\w+) = graphql\(\s*`([^`]*)`,?\s*\);/gm;
const DOCUMENT = 'virtual:graphql-document/';
/** The operation that spreads the fragments of every live record; whoever is signed in has it. */
const RE_READ = 'Records';

/**
 * Puts a document of its own in the place of each `graphql()` tag, so that a page carries the operations it uses, and no table of all
 * of them goes into the first load. What the re-read of live records spreads is carried once: others refer to it.
 * @param file the operations as codegen wrote them: hash to text
 */
export function graphqlDocuments(file: string): Plugin {
  const known = readDocuments(file);
  return {
    name: 'rinnalla:graphql-documents',
    enforce: 'pre',
    resolveId: (source) => (source.startsWith(DOCUMENT) ? `\0${source}` : null),
    load(id) {
      if (!id.startsWith(`\0${DOCUMENT}`)) return null;
      return { code: documentCode(known, id.slice(DOCUMENT.length + 1)), moduleSideEffects: false };
    },
    transform: {
      filter: { id: /[\\/]src[\\/].*\.tsx?$/, code: 'graphql(' },
      handler(code, id) {
        if (id.includes('/generated/')) return null;
        const written = code.replaceAll(
          TAGGED,
          (_all, exported: string | undefined, name: string, tag: string) =>
            imported(known, { exported: exported !== undefined, name, tag, id }),
        );
        return written === code ? null : { code: written, map: null };
      },
    },
  };
}

interface KnownDocuments {
  /** Operation name to hash and definitions. */
  readonly operations: ReadonlyMap<string, { readonly hash: string; readonly own: DefinitionNode }>;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Names of the fragments that every page has at hand. */
  readonly shared: ReadonlySet<string>;
}

function readDocuments(file: string): KnownDocuments {
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const operations = new Map<string, { hash: string; own: DefinitionNode }>();
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const [hash, text] of Object.entries(texts)) {
    for (const definition of parse(text, { noLocation: true }).definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
      if (definition.kind === Kind.OPERATION_DEFINITION && definition.name) {
        operations.set(definition.name.value, { hash, own: definition });
      }
    }
  }
  const reRead = operations.get(RE_READ);
  return { operations, fragments, shared: reRead ? allSpreadsIn(fragments, reRead.own) : new Set() };
}

function imported(
  { operations, fragments }: KnownDocuments,
  { exported, name, tag, id }: { exported: boolean; name: string; tag: string; id: string },
): string {
  const [, document] = /^\s*(?:query|mutation|fragment)\s+(\w+)/.exec(tag) ?? [];
  if (document === undefined || !(operations.has(document) || fragments.has(document))) {
    // An anonymous one is never generated either.
    throw new Error(`${id} holds a document that is not generated yet: run \`npm run codegen\`\n${tag}`);
  }
  const line = `import { document as ${name} } from '${DOCUMENT}${document}';`;
  return exported ? `${line} export { ${name} };` : line;
}

/** One operation or fragment: the text of all it spreads, but for what is shared. */
function documentCode({ operations, fragments, shared }: KnownDocuments, name: string): string {
  const operation = operations.get(name);
  const own = operation?.own ?? fragments.get(name);
  if (!own) throw new Error(`No document ${name}`);
  const referred = new Set<string>();
  const carried = new Set<FragmentDefinitionNode>();
  const take = (node: ASTNode) => {
    for (const spread of spreadsIn(node)) {
      const fragment = fragments.get(spread);
      if (!fragment || fragment === own || carried.has(fragment)) continue;
      if (shared.has(spread)) referred.add(spread);
      else {
        carried.add(fragment);
        take(fragment);
      }
    }
  };
  take(own);
  const text = stripIgnoredCharacters([own, ...carried].map((definition) => print(definition)).join(' '));
  const others = [...referred];
  return [
    `import { documentFrom } from '@rinnalla/web-graphql/document';`,
    ...others.map((other, index) => `import { document as f${String(index)} } from '${DOCUMENT}${other}';`),
    `export const document = /*#__PURE__*/ documentFrom(${[
      JSON.stringify(text),
      JSON.stringify(operation?.hash ?? null),
      ...others.map((_other, index) => `f${String(index)}`),
    ].join(', ')});`,
  ].join('\n');
}

function spreadsIn(node: ASTNode): Set<string> {
  const found = new Set<string>();
  visit(node, { FragmentSpread: (spread) => void found.add(spread.name.value) });
  return found;
}

function allSpreadsIn(
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  node: ASTNode,
  found = new Set<string>(),
): Set<string> {
  for (const spread of spreadsIn(node)) {
    const fragment = fragments.get(spread);
    if (!fragment || found.has(spread)) continue;
    found.add(spread);
    allSpreadsIn(fragments, fragment, found);
  }
  return found;
}
