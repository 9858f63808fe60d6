import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { repositoryRoot } from './repository.js';

const FILE = 'libs/web/graphql/src/generated/persisted-documents.json';

/** The web's own operations, hash to text, as its build hands them to the server. */
export async function webDocuments(): Promise<Readonly<Record<string, string>>> {
  return JSON.parse(await readFile(path.join(repositoryRoot, FILE), 'utf8')) as Record<string, string>;
}

export interface WebDocument {
  readonly documentId: string;
  readonly text: string;
}

/** @throws Error when the web has no query of that name */
export async function webQuery(name: string): Promise<WebDocument> {
  const found = Object.entries(await webDocuments()).find(([, text]) => text.includes(`query ${name}(`));
  if (!found) throw new Error(`The web asks no query named ${name}`);
  return { documentId: found[0], text: found[1] };
}
