import { randomUUID } from 'node:crypto';
import {
  comeAsPersonnel,
  deliverJointly,
  disable,
  enable,
  endTask,
  giveTask,
  stopDelivering,
} from './commands-of-rights.js';
import {
  override,
  endOverride,
  permit,
  withdrawPermission,
  deny,
  withdrawDenial,
  statePurpose,
} from './commands-of-clients.js';
import { consult } from './commands-of-consultations.js';
import type { Rules } from './rules.js';
import { pick, pickIn, type Step } from './steps.js';
import type { ModelTown } from './town.js';
import type { Person } from './world.js';

/** Does something to the town. @returns what it answered that the model did not say, or null */
export type Command = (town: ModelTown, rules: Rules, step: Step) => Promise<string | null>;

/** Sends a mutation. @returns the type of its result, or the code of its refusal */
export async function send(
  town: ModelTown,
  person: Person,
  [name, inputType]: readonly [string, string],
  input: object,
): Promise<string> {
  const { data, errors } = await town
    .session(person.login)
    .ask<Record<string, { __typename: string }>>(
      `mutation Step($input: ${inputType}!) { ${name}(input: $input) { __typename } }`,
      { input: { mutationId: randomUUID(), ...input } },
    );
  return data?.[name]?.__typename ?? String(errors[0]?.extensions['code']);
}

const differs = (what: string, was: string, expected: readonly string[]): string | null =>
  expected.includes(was) ? null : `${what}: ${was}, expected ${expected.join(' or ')}`;

/** What a change of a team may answer to this person; `done` when they may. */
function teamAnswers(
  rules: Rules,
  person: Person,
  one: Parameters<Rules['seesCase']>[1],
  done: readonly string[],
) {
  if (person.isDisabled) return ['NOT_SIGNED_IN', 'INTERNAL'];
  if (!rules.seesCase(person, one)) return ['NOT_FOUND'];
  return rules.mayChangeTeam(person, one) ? done : ['NOT_ALLOWED'];
}

function groundIn(town: ModelTown, { more }: Step, clients: readonly string[]) {
  const permission = pickIn(
    town.world.permissions.filter(({ client, isLive }) => isLive && clients.includes(client)),
    more,
  );
  const incapacity = {
    incapacityReason: 'Muistisairaus',
    assessedBy: 'Lääkäri',
    noLegalRepresentative: true,
  };
  return pick([null, { mode: 'M2', permissionId: permission?.id }, { mode: 'M3', ...incapacity }], more);
}

const join =
  (name: 'addTeamMember' | 'nameWorker' | 'nameWorkPair'): Command =>
  async (town, rules, step) => {
    const { people, cases } = town.world;
    const one = pick(cases, step.on);
    const target = pick(people, step.more);
    // Of all who try, few may: most often it is one of these.
    const entitled = people.filter((person) => rules.mayChangeTeam(person, one));
    const by = pick(step.more % 10 < 7 && entitled.length > 0 ? entitled : people, step.who);
    const answers = target.isDisabled
      ? ['NOT_FOUND', 'AlreadyInTeam', 'TeamChanged']
      : ['TeamChanged', 'AlreadyInTeam', 'LegalModeMissing', 'NamedWorkerRefused'];
    const expected = teamAnswers(rules, by, one, answers);
    const input = { caseId: one.id, professionalId: target.id, ground: groundIn(town, step, one.clients) };
    const was = await send(town, by, [name, name === 'nameWorker' ? 'NameWorkerInput' : 'TeamInput'], input);
    await town.learnRelations(one);
    const joined = town.world.relations.find(
      ({ caseId, person }) => caseId === one.id && person === target.id,
    );
    if (was === 'TeamChanged' && !joined) return `${name}: done, yet nobody joined`;
    if (
      was === 'TeamChanged' &&
      by.register === 'social' &&
      joined?.mode === 'M8' &&
      target.register === 'health'
    )
      return `${name}: a nurse joined under M8`;
    return differs(name, was, expected);
  };

const endMember: Command = async (town, rules, step) => {
  const relation = pickIn(town.world.relations, step.on);
  const one = town.world.cases.find(({ id }) => id === relation?.caseId);
  if (!relation || !one) return null;
  const by = pick(town.world.people, step.who);
  const done = relation.kind === 'named_worker' ? 'NamedWorkerNeeded' : 'TeamChanged';
  const expected = teamAnswers(rules, by, one, [done]);
  const { id, version } = relation;
  const was = await send(town, by, ['endTeamMembership', 'EndTeamMembershipInput'], {
    caseId: one.id,
    teamMemberId: id,
    version,
  });
  await town.learnRelations(one);
  const isThere = town.world.relations.some((live) => live.id === id);
  if (isThere === (was === 'TeamChanged'))
    return `endTeamMembership: ${was}, yet the relation ${isThere ? 'lives' : 'ended'}`;
  return differs('endTeamMembership', was, expected);
};

/** As often as each stands here. */
const COMMANDS: readonly Command[] = [
  join('addTeamMember'),
  join('addTeamMember'),
  join('nameWorker'),
  join('nameWorkPair'),
  endMember,
  endMember,
  consult,
  consult,
  consult,
  consult,
  giveTask,
  endTask,
  deliverJointly,
  comeAsPersonnel,
  stopDelivering,
  permit,
  permit,
  permit,
  withdrawPermission,
  deny,
  withdrawDenial,
  override,
  endOverride,
  statePurpose,
  statePurpose,
  disable,
  enable,
  enable,
];

export const command: Command = (town, rules, step) => pick(COMMANDS, step.what)(town, rules, step);
