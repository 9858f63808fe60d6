/** No project without tags: the boundary rule can only hold what it can name. */
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const DIMENSIONS = ['side:', 'type:', 'domain:'];

const untagged = [];
for await (const file of glob(['apps/*/package.json', 'libs/*/*/package.json'], { cwd: root })) {
  const { name, nx } = JSON.parse(await readFile(path.join(root, file), 'utf8'));
  const tags = nx?.tags ?? [];
  if (!DIMENSIONS.every((dimension) => tags.some((tag) => tag.startsWith(dimension))))
    untagged.push(name ?? file);
}
if (untagged.length > 0) {
  console.error(`Projects without a ${DIMENSIONS.join(', ')} tag: ${untagged.join(', ')}`);
  process.exit(1);
}
