import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Finnish comes with the pages; each of these comes in one file, when someone reads in it. */
const APART = ['sv', 'en'] as const;

const DICTIONARY = /[\\/]src[\\/](?:.*[\\/])?(?:[\w-]+-)?(sv|en)\.ts$/;
const EXPORTED = /^export const (\w+)/gm;
const LOADER = 'virtual:texts-apart';
const KEPT = 'virtual:texts-kept';
const WHOLE = '?whole';

/**
 * Leaves the dictionaries of the other languages out of the pages' scripts. In their place stand empty objects, which the one file of a
 * language fills: so nothing may be said in it before `loadTexts` of `virtual:texts-apart` is done. Under the development server they
 * stay where they are.
 * @param folders where dictionaries are
 */
export function textsApart(folders: readonly string[]): Plugin {
  let isApart = false;
  return {
    name: 'rinnalla:texts-apart',
    enforce: 'pre',
    configResolved: ({ command }) => {
      isApart = command === 'build';
    },
    async resolveId(source, importer) {
      if (source.startsWith(LOADER) || source === KEPT) return `\0${source}`;
      if (!importer?.endsWith(WHOLE)) return null;
      // A dictionary made of parts is whole only with whole parts.
      const found = await this.resolve(source, importer.slice(0, -WHOLE.length), { skipSelf: true });
      return found && DICTIONARY.test(found.id) ? found.id + WHOLE : found;
    },
    load(id) {
      if (id === `\0${LOADER}`) return loader(isApart);
      if (id === `\0${KEPT}`) return KEPT_CODE;
      const language = APART.find((one) => id === `\0${LOADER}/${one}`);
      if (language) return everyTextOf(language, folders);
      return id.endsWith(WHOLE) ? readFileSync(id.slice(0, -WHOLE.length), 'utf8') : null;
    },
    transform: {
      filter: { id: DICTIONARY },
      handler(code, id) {
        // The shared libraries' own words, such as those of the log, stay where they are.
        if (!isApart || !folders.some((folder) => id.startsWith(folder))) return null;
        const names = [...code.matchAll(EXPORTED)].map(([, name]) => name ?? '');
        const empty = names.map(
          (name) => `export const ${name} = /*#__PURE__*/ textsOf(${JSON.stringify(keyOf(id, name))});`,
        );
        return { code: [`import { textsOf } from '${KEPT}';`, ...empty].join('\n'), map: null };
      },
    },
  };
}

const keyOf = (file: string, name: string) => `${path.relative(process.cwd(), file)}#${name}`;

const KEPT_CODE = `const kept = new Map();
export function textsOf(key) {
  if (!kept.has(key)) kept.set(key, {});
  return kept.get(key);
}`;

/** The same promise for all who ask: a language is loaded once. One that could not be loaded may be asked for again. */
const loader = (isApart: boolean) =>
  isApart
    ? `const asked = new Map();
const load = { ${APART.map((language) => `${language}: () => import('${LOADER}/${language}')`).join(', ')} };
export function loadTexts(language) {
  if (!load[language]) return Promise.resolve();
  if (!asked.has(language)) {
    const loading = load[language]().then(() => undefined);
    loading.catch(() => asked.delete(language));
    asked.set(language, loading);
  }
  return asked.get(language);
}`
    : 'export const loadTexts = () => Promise.resolve();';

function everyTextOf(language: string, folders: readonly string[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => path.join(folder, file))
      .filter((file) => DICTIONARY.exec(file)?.[1] === language && !file.includes('node_modules')),
  );
  const lines = files.toSorted().flatMap((file, index) => {
    const names = [...readFileSync(file, 'utf8').matchAll(EXPORTED)].map(([, name]) => name ?? '');
    return [
      `import * as d${String(index)} from ${JSON.stringify(file + WHOLE)};`,
      ...names.map(
        (name) => `Object.assign(textsOf(${JSON.stringify(keyOf(file, name))}), d${String(index)}.${name});`,
      ),
    ];
  });
  return [`import { textsOf } from '${KEPT}';`, ...lines].join('\n');
}
