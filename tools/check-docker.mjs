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
if (!/^USER (?!root)/m.test(dockerfile)) faults.push('Dockerfile: runs as root');

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
