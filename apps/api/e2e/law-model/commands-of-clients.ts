import { randomUUID } from 'node:crypto';
import type { Command } from './commands.js';
import { functionsIn } from './commands-of-rights.js';
import type { Rules } from './rules.js';
import { pick, pickIn } from './steps.js';
import type { Entry } from './world.js';

const DAY = 86_400_000;
const clientsOf = (town: Parameters<Command>[0]) => [
  ...new Set(town.world.cases.flatMap(({ clients }) => clients)),
];

/** Those who share a case: what one of them permits opens it for that one alone. */
const sharingClients = (town: Parameters<Command>[0]) =>
  town.world.cases.flatMap(({ clients }) => (clients.length > 1 ? clients : []));

/** Few at a time: where every client permits, no other ground is ever missed. */
export const permit: Command = async (town, rules, step) => {
  const { on, more } = step;
  if (town.world.permissions.filter(({ isLive }) => isLive).length >= 4)
    return withdrawPermission(town, rules, step);
  const register = more % 3 === 0 ? 'health' : 'social';
  const isRangeOver = more % 5 < 2;
  const given = {
    id: randomUUID(),
    client: pick(more % 7 < 3 ? sharingClients(town) : clientsOf(town), on),
    register,
    functions: register === 'social' ? functionsIn(more >> 2) : [],
    patientData: register === 'health' ? pick([['all_service_events'], ['patient_summary']], more >> 2) : [],
    isRangeOver,
    isLive: true,
  } as const;
  town.world.permissions.push({ ...given });
  const until = isRangeOver ? new Date(town.now.getTime() - 3 * DAY).toISOString().slice(0, 10) : null;
  await town.sql(
    `INSERT INTO disclosure_permission (id, client_id, data_register, recipients, service_functions, patient_data, recorded_until,
       giver, giver_name, means, given_on, created_at, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'client', 'Testi', 'paper', $8::timestamptz::date, $8, $9)`,
    [
      given.id,
      given.client,
      register,
      [register === 'social' ? 'public_health_care' : 'public_social_welfare'],
      given.functions,
      given.patientData,
      until,
      town.now,
      town.server.town.people.worker,
    ],
  );
  await restOn(town, given, more);
  return null;
};

/** From now on a relation of somebody of the other register rests on this permission; seldom one of a joint service. */
async function restOn(
  town: Parameters<Command>[0],
  given: { readonly id: string; readonly client: string; readonly register: string },
  more: number,
): Promise<void> {
  const { cases, people, relations } = town.world;
  const isOther = (id: string) =>
    people.some((person) => person.id === id && person.register !== given.register);
  const isOfClient = (id: string) => cases.some((one) => one.id === id && one.clients.includes(given.client));
  const resting = pickIn(
    relations.filter(
      ({ person, caseId, mode }) =>
        isOther(person) && isOfClient(caseId) && (mode !== 'M1' || more % 4 === 0),
    ),
    more,
  );
  if (!resting) return;
  const moved = { ...resting, mode: 'M2', permission: given.id };
  town.world.relations = relations.map((one) => (one === resting ? moved : one));
  await town.sql(
    `UPDATE relation SET legal_mode = 'M2', evidence = jsonb_build_object('permissionId', $2::text) WHERE id = $1`,
    [resting.id, given.id],
  );
}

/** One that somebody's sight rests on, where there is any. */
export const withdrawPermission: Command = async (town, _rules, { on }) => {
  const live = town.world.permissions.filter(({ isLive }) => isLive);
  const used = live.filter(({ id }) => town.world.relations.some(({ permission }) => permission === id));
  const given = pickIn(used.length > 0 ? used : live, on);
  if (!given) return null;
  given.isLive = false;
  await town.sql('UPDATE disclosure_permission SET withdrawn_at = $2 WHERE id = $1', [given.id, town.now]);
  return null;
};

/** As often as each stands here: of one record oftenest, for the fewest are told apart by it. */
const TARGETS = [
  'controller',
  'service_function',
  'document',
  'document',
  'document',
  'all_patient_data',
  'service_event',
  'service_event',
  'occupational_register',
];

/** An entry of the register, rather one that somebody sees across: by another nobody would tell its denial. */
function entryToDeny(
  { world }: Parameters<Command>[0],
  rules: Rules,
  { isHealth, by }: { readonly isHealth: boolean; readonly by: number },
): Entry {
  const entries = world.entries.filter(({ kind }) => (kind === 'patient_entry') === isHealth);
  const across = world.people.filter(({ register }) => (register === 'social') === isHealth);
  const seen = entries.filter((entry) => across.some((person) => rules.seesEntry(person, entry)));
  return pick(seen.length > 0 ? seen : entries, by);
}

/** A plan, an assessment or a decision of a case, for one of the case's clients. */
function documentToDeny({ world }: Parameters<Command>[0], by: number) {
  const of = pick(world.cases, by);
  const kind = pick(['plan', 'assessment', 'decision'] as const, by >> 4);
  const client = pick(of.clients, by >> 2);
  return { caseId: of.id, kind, client, id: world.documents.get(of.id)?.[kind] ?? randomUUID() };
}

/** What a denial of the target names: nothing, an entry of the register, or a document of a case. */
function named(town: Parameters<Command>[0], rules: Rules, target: string, by: number) {
  if (target === 'document' && (by >> 6) % 2 === 0) {
    const ofCase = documentToDeny(town, by);
    return { record: ofCase.id, client: ofCase.client, ofCase };
  }
  if (!['document', 'service_event'].includes(target)) return null;
  const entry = entryToDeny(town, rules, { isHealth: target === 'service_event', by });
  return { record: entry.id, client: entry.client, ofCase: null };
}

export const deny: Command = async (town, rules, { on, more }) => {
  const live = town.world.denials.filter(({ isLive }) => isLive);
  if (live.length >= 4) return withdrawDenial(town, rules, { on } as never);
  const target = pick(TARGETS, more);
  const denial = {
    id: randomUUID(),
    target,
    register: ['controller', 'service_function', 'document'].includes(target) ? 'social' : 'health',
    serviceFunction: target === 'service_function' ? (functionsIn(more >> 3)[0] ?? 'working_age') : null,
    ...(named(town, rules, target, more >> 3) ?? {
      record: null,
      client: pick(clientsOf(town), on),
      ofCase: null,
    }),
    isLive: true,
  } as const;
  const { client, register, serviceFunction, record, ofCase } = denial;
  town.world.denials.push({ ...denial });
  await town.sql(
    `INSERT INTO denial (id, client_id, register, target, service_function, record_id, record_case_id, record_kind, giver, giver_name,
       means, given_on, created_at, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'client', 'Testi', 'oral', $9::timestamptz::date, $9, $10)`,
    [
      ...[denial.id, client, register, target, serviceFunction],
      ...[record, ofCase?.caseId ?? null, ofCase?.kind ?? null],
      ...[town.now, town.server.town.people.worker],
    ],
  );
  return null;
};

export const withdrawDenial: Command = async (town, _rules, { on }) => {
  const denial = pickIn(
    town.world.denials.filter(({ isLive }) => isLive),
    on,
  );
  if (!denial) return null;
  denial.isLive = false;
  await town.sql('UPDATE denial SET withdrawn_at = $2 WHERE id = $1', [denial.id, town.now]);
  return null;
};

const GROUNDS = ['confirmation_26', 'client_cannot_assess', 'social_authority_need', 'unconscious_client'];

/** For one client and at most four hundred steps of the run. */
export const override: Command = async (town, _rules, { who, on, more }) => {
  const [person, one] = [pick(town.world.people, who), pick(town.world.cases, on)];
  const client = pick(one.clients, more);
  const ground = pick(GROUNDS, more);
  const until = town.now.getTime() + (more % 4_000);
  const id = randomUUID();
  town.world.overrides.push({ id, person: person.id, client, ground, until, isEnded: false });
  await town.sql(
    `INSERT INTO override (id, professional_id, client_id, case_id, ground, reason, started_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, 'Kiireellinen tarve', $6, $7)`,
    [id, person.id, client, one.id, ground, town.now, new Date(until)],
  );
  return null;
};

export const endOverride: Command = async (town, _rules, { on }) => {
  const live = pickIn(
    town.world.overrides.filter(({ isEnded, until }) => !isEnded && until > town.world.now),
    on,
  );
  if (!live) return null;
  live.isEnded = true;
  await town.sql('UPDATE override SET ended_at = $2 WHERE id = $1', [live.id, town.now]);
  return null;
};

export const statePurpose: Command = async (town, _rules, { who, on, more }) => {
  const [person, one] = [pick(town.world.people, who), pick(town.world.cases, on)];
  const until = town.now.getTime() + (more % 6_000);
  town.world.purposes.push({ person: person.id, caseId: one.id, until });
  await town.sql(
    `INSERT INTO purpose_statement (id, professional_id, case_id, subject, purpose, stated_at, valid_until)
     VALUES ($1, $2, $3, 'records', 'treatment', $4, $5)`,
    [randomUUID(), person.id, one.id, town.now, new Date(until)],
  );
  return null;
};
