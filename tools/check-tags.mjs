/** No project without tags: the boundary rule can only hold what it can name. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const nx = (...args) =>
  JSON.parse(
    execFileSync(process.execPath, [path.join(root, 'node_modules/nx/bin/nx.js'), ...args], {
      cwd: root,
      encoding: 'utf8',
    }),
  );

const untagged = nx('show', 'projects', '--json').filter((name) => {
  const tags = nx('show', 'project', name, '--json').tags.filter((tag) => !tag.startsWith('npm:'));
  return !['side:', 'type:'].every((dimension) => tags.some((tag) => tag.startsWith(dimension)));
});
if (untagged.length > 0) {
  console.error(`Projects without a side: and a type: tag: ${untagged.join(', ')}`);
  process.exit(1);
}
