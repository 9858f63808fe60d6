import fc from 'fast-check';

/** One step of the run, as bare numbers: which of the things that then exist they mean follows from the world at that time. */
export interface Step {
  readonly what: number;
  readonly who: number;
  readonly on: number;
  readonly more: number;
  readonly read: number;
  readonly reader: number;
  readonly about: number;
  readonly eyes: number;
}

const number = fc.noBias(fc.nat(999_983));

const step = fc.record<Step>({
  what: number,
  who: number,
  on: number,
  more: number,
  read: number,
  reader: number,
  about: number,
  eyes: number,
});

/** The same steps for the same seed. */
export const stepsOf = (count: number, seed: number): Step[] => fc.sample(step, { numRuns: count, seed });

/** @throws when there is nothing to choose from */
export function pick<Thing>(things: readonly Thing[], by: number): Thing {
  const thing = things[by % things.length];
  if (thing === undefined) throw new Error('Nothing to choose from');
  return thing;
}

/** Like `pick`, where there may be nothing. */
export const pickIn = <Thing>(things: readonly Thing[], by: number): Thing | null =>
  things.length === 0 ? null : pick(things, by);
