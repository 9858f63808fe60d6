import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { command } from './law-model/commands.js';
import { asText, look, type Sight } from './law-model/reads.js';
import { lookAtRows, toldApart } from './law-model/rows-seen.js';
import { RULE_NAMES, type RuleName } from './law-model/reach.js';
import { Rules } from './law-model/rules.js';
import { pick, stepsOf, type Step } from './law-model/steps.js';
import { ModelTown } from './law-model/town.js';
import type { Person } from './law-model/world.js';

/** `LAW_MODEL_STEPS=20000` for the long run, `LAW_MODEL_SEED` to repeat one that failed. */
const STEPS = Number(process.env['LAW_MODEL_STEPS'] ?? 5_000);
/** How many times as long the run goes on, at most, until it has come by every rule. */
const PATIENCE = 4;
const SEED = Number(process.env['LAW_MODEL_SEED'] ?? Date.now() % 2_147_483_647);

describe('a random run against the law', () => {
  let town: ModelTown;
  const missed = new Set<RuleName>(RULE_NAMES);

  beforeAll(async () => {
    town = await ModelTown.open();
  });
  afterAll(() => town.close());

  /** A rule less, and the model would have said something else: the rule is watched. */
  function noteWatched({ shown, expected }: Sight): void {
    for (const rule of missed) {
      if (asText(shown) !== asText(expected(new Rules(town.world, rule)))) missed.delete(rule);
    }
  }

  /** Anyone; by turns somebody whose rows tell the law from a law without one of the rules that were not missed yet. */
  function whoseEyes(rules: Rules, { eyes }: Step, place: number): Person {
    for (const rule of place % 4 === 0 ? missed : []) {
      const apart = toldApart(town.world, rules, new Rules(town.world, rule));
      if (apart) return apart;
    }
    return pick(town.world.people, eyes);
  }

  /** The rows on every other step: they are the dearer of the two to read. */
  async function take(step: Step, place: number): Promise<string | null> {
    town.tick();
    const rules = new Rules(town.world);
    const fault = await command(town, rules, step);
    if (fault !== null) return fault;
    for (const sight of [
      await look(town, step),
      place % 2 === 0 ? await lookAtRows(town, whoseEyes(rules, step, place)) : null,
    ]) {
      if (sight === null) continue;
      const [shown, expected] = [asText(sight.shown), asText(sight.expected(rules))];
      if (shown !== expected) return `${sight.what}: ${shown}, expected ${expected}`;
      noteWatched(sight);
    }
    return null;
  }

  it(
    `shows everyone in ${String(STEPS)} steps what the rules say, in code and in the database alone (seed ${String(SEED)})`,
    async () => {
      for (const [place, step] of stepsOf(STEPS, SEED).entries()) {
        const fault = await take(step, place);
        if (fault !== null) throw new Error(`Step ${String(place)} of seed ${String(SEED)}: ${fault}`);
      }
    },
    Math.max(600_000, STEPS * 200),
  );

  it(
    'would have shown a model that lacks any one of the rules to be wrong',
    async () => {
      // Chance may not have come by a rule yet, such as one that only a case of two clients tells: then it goes on until it has.
      for (const [place, step] of stepsOf(STEPS * PATIENCE, SEED + 1).entries()) {
        if (missed.size === 0) break;
        const fault = await take(step, place);
        if (fault !== null)
          throw new Error(`Step ${String(place)} past those of seed ${String(SEED)}: ${fault}`);
      }
      expect([...missed]).toEqual([]);
    },
    Math.max(600_000, STEPS * 200),
  );
});
