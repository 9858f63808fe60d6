/** Compiles one project's `src` to its `dist` with SWC: same tree, ES modules, source maps. Usage: `node tools/build-lib.mjs <project folder>`. */
import { readdir, mkdir, writeFile, rm, copyFile } from 'node:fs/promises';
import path from 'node:path';
import { transformFile } from '@swc/core';
import { swcOptions } from './swc-options.mjs';

export async function buildLib(projectRoot) {
  const source = path.join(projectRoot, 'src');
  const target = path.join(projectRoot, 'dist');
  await rm(target, { recursive: true, force: true });
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  await Promise.all(
    entries
      .filter((entry) => entry.isFile() && !/\.(int-)?spec\.tsx?$/.test(entry.name))
      .map(async (entry) => {
        const from = path.join(entry.parentPath, entry.name);
        const to = path.join(target, path.relative(source, from));
        await mkdir(path.dirname(to), { recursive: true });
        if (!/\.tsx?$/.test(entry.name)) return copyFile(from, to);
        const output = to.replace(/\.tsx?$/, '.js');
        const { code, map } = await transformFile(from, swcOptions({ sourceMaps: true }));
        await writeFile(output, `${code}\n//# sourceMappingURL=${path.basename(output)}.map\n`);
        await writeFile(`${output}.map`, map);
      }),
  );
}

if (process.argv[1] === import.meta.filename) await buildLib(process.argv[2]);
