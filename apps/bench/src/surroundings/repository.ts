import path from 'node:path';

/** Stands as deep in the build as in the sources. */
export const repositoryRoot = path.resolve(import.meta.dirname, '../../../..');
