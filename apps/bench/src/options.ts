import { parseArgs } from 'node:util';

export interface Options {
  readonly isQuick: boolean;
  /** One JSON object a line instead of the table. */
  readonly isJson: boolean;
  /** Names of benchmarks; all when empty. */
  readonly only: readonly string[];
}

/** @throws Error for a flag or a benchmark that is not known, naming what is */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
    },
  });
  const only = values.only.split(',').filter(Boolean);
  const unknown = only.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`There is no benchmark ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  }
  return { isQuick: values.quick, isJson: values.json, only };
}
