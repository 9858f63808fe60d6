/** Lints what can't be run without a container engine: the compose file parses, names what exists, and pins its images. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

const folder = path.resolve(import.meta.dirname, '../docker');
const compose = parse(await readFile(path.join(folder, 'compose.yml'), 'utf8'), { merge: true });
const example = await readFile(path.join(folder, 'example.env'), 'utf8');
const text = await readFile(path.join(folder, 'compose.yml'), 'utf8');
const dockerfile = await readFile(path.join(folder, 'Dockerfile'), 'utf8');
const faults = [];

const wanted = ['postgres', 'redis', 'migrate', 'api-1', 'api-2', 'worker', 'proxy'];
for (const name of wanted) if (!compose.services[name]) faults.push(`service ${name} is missing`);
for (const [name, service] of Object.entries(compose.services)) {
  if (!service.image) faults.push(`${name}: no image`);
  if (service.image !== 'rinnalla' && !/:[\w.-]+$/.test(service.image))
    faults.push(`${name}: image without a tag`);
  for (const needed of Object.keys(
    Array.isArray(service.depends_on)
      ? Object.fromEntries(service.depends_on.map((one) => [one, 1]))
      : (service.depends_on ?? {}),
  )) {
    if (!compose.services[needed]) faults.push(`${name}: depends on ${needed}, which is no service`);
  }
  for (const volume of service.volumes ?? []) {
    const [source] = volume.split(':');
    if (source.startsWith('./') && !existsSync(path.join(folder, source)))
      faults.push(`${name}: ${source} does not exist`);
  }
}
for (const [, variable] of text.matchAll(/\$\{(\w+)(?::[?-][^}]*)?\}/g)) {
  if (!new RegExp(`^${variable}=`, 'm').test(example)) faults.push(`example.env lacks ${variable}`);
}
for (const [, image] of dockerfile.matchAll(/^FROM (\S+)/gm))
  if (!/:\d/.test(image)) faults.push(`Dockerfile: ${image} is not pinned`);
const lock = JSON.parse(await readFile(path.resolve(folder, '../package-lock.json'), 'utf8'));
/** What runs in the image and has a part of its own for each platform: npm knows these as optional dependencies. */
const native = Object.keys(lock.packages[''].dependencies).filter((name) => {
  const parts = Object.keys(lock.packages[`node_modules/${name}`]?.optionalDependencies ?? {});
  return parts.some((part) => lock.packages[`node_modules/${part}`]?.cpu);
});
if (/--omit[= ]optional/.test(dockerfile))
  faults.push(`Dockerfile: omits optional dependencies, which ${native.join(', ')} can't be without`);
const built = dockerfile.slice(0, dockerfile.lastIndexOf('FROM '));
const tried = built.slice(built.lastIndexOf('npm prune'));
for (const name of native)
  if (!tried.includes(`from '${name}'`))
    faults.push(`Dockerfile: ${name} is native and never tried in the build`);
for (const [file, secret] of [
  ['.gitignore', 'docker/data.key'],
  ['.dockerignore', 'docker/data.key'],
  ['.dockerignore', '**/.env'],
])
  if (!(await readFile(path.resolve(folder, '..', file), 'utf8')).split('\n').includes(secret))
    faults.push(`${file} lacks ${secret}`);
if (!/^USER (?!root)/m.test(dockerfile)) faults.push('Dockerfile: runs as root');

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
