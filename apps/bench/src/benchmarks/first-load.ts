import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { benchLine } from '../measuring/bench-line.js';
import { entriesOf, type Manifest, partsOf, scriptsOf } from '../measuring/manifest.js';
import { repositoryRoot } from '../surroundings/repository.js';
import type { Benchmark } from './benchmark.js';

const DIST = path.join(repositoryRoot, 'apps/web/dist');
/** Loaded when somebody goes or asks there, or is told something. All else that is loaded apart belongs to what it is named in. */
const LOADED_ON_DEMAND = /-(page|dialog|drawer|fields?)\.tsx$|\/toast-region\.tsx$|texts-apart/;
/** Everything that is said in one more language than the pages' own. */
const OTHER_LANGUAGE = /texts-apart\/sv$/;
const BOARD = 'src/pages/board-page.tsx';
/** Shows every component to those who build them; no one's work leads there. */
const WORKSHOP = 'src/pages/workshop-page.tsx';
const PAGE = /^src\/pages\/.*-page\.tsx$/;
/** What the libraries alone weigh for such a board. */
const LIBRARIES_KB = 215;
const AIM_KB = { signIn: 160, board: 260, anyRoute: 70 } as const;

/** What a browser has to load of scripts, each compressed alone, as they travel. */
export const firstLoad: Benchmark = {
  name: 'first-load',
  run: async () => {
    const file = path.join(DIST, '.vite/manifest.json');
    if (!existsSync(file)) {
      process.stderr.write(`first-load: ${file} is not there; build the web app first (npm start does)\n`);
      return [];
    }
    const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
    const weights = new Map<string, number>();
    for (const { file: script } of Object.values(manifest)) {
      if (script.endsWith('.js'))
        weights.set(script, gzipSync(await readFile(path.join(DIST, script)), { level: 9 }).length / 1_000);
    }
    const weigh = (scripts: ReadonlySet<string>) =>
      [...scripts].reduce((sum, script) => sum + (weights.get(script) ?? 0), 0);
    const entries = entriesOf(manifest);
    const parts = partsOf(manifest);
    const weighWith = (...sources: readonly string[]) =>
      weigh(scriptsOf(manifest, [...entries, ...sources], (part) => !LOADED_ON_DEMAND.test(part)));
    const signedIn = weighWith();
    const further = parts
      .filter((page) => PAGE.test(page) && page !== BOARD && page !== WORKSHOP)
      .map((page) => ({ page, extra: weighWith(page) - signedIn }))
      .toSorted((a, b) => b.extra - a.extra)[0];
    const other = parts.filter((source) => OTHER_LANGUAGE.test(source));
    const line = (name: string, ours: number, aimKb: number | null) =>
      benchLine({
        name: `first load, ${name}`,
        ours,
        peer: LIBRARIES_KB,
        aim: aimKb && aimKb / LIBRARIES_KB,
        unit: 'kB',
        n: 1,
      });
    return [
      line('sign-in', weigh(scriptsOf(manifest, entries)), AIM_KB.signIn),
      line('board in all', weighWith(BOARD), AIM_KB.board),
      line('board in all, in Swedish', weighWith(BOARD, ...other), null),
      ...(further
        ? [line(`heaviest further page (${path.parse(further.page).name})`, further.extra, AIM_KB.anyRoute)]
        : []),
    ];
  },
};
