import { randomUUID } from 'node:crypto';
import type { Command } from './commands.js';
import { pick, pickIn } from './steps.js';

const TASKS = {
  social: [
    'client_responsibility_wide',
    'child_responsibility',
    'service_arranging',
    'service_delivery',
    'mediation',
    'mediation',
    'administration',
    'management',
    'intake',
  ],
  health: ['care_wide', 'care_limited', 'patient_administration'],
};
const FUNCTIONS = ['working_age', 'disability', 'older_people', 'family_law'];

/** Each function by one bit of the number. */
export const functionsIn = (bits: number): string[] =>
  FUNCTIONS.filter((_, place) => (bits >> place) % 2 === 1);

export const giveTask: Command = async (town, _rules, { who, on, more }) => {
  const person = pick(town.world.people, who);
  const given = {
    id: randomUUID(),
    person: person.id,
    task: pick(TASKS[person.register], more),
    workspace: pick(town.workspaces, on),
    functions: functionsIn(more >> 3),
    specialities: more % 5 === 0 ? ['psychiatry'] : [],
    isLive: true,
  };
  town.world.tasks.push(given);
  await town.sql(
    `INSERT INTO work_task (id, professional_id, workspace_id, task, service_functions, specialities, valid_from)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [given.id, given.person, given.workspace, given.task, given.functions, given.specialities, town.now],
  );
  return null;
};

/** Ends one, of those who hold several rather. */
export const endTask: Command = async (town, _rules, { on }) => {
  const live = town.world.tasks.filter(({ isLive }) => isLive);
  const held = pickIn(
    live.filter((task) => live.filter(({ person }) => person === task.person).length > 1),
    on,
  );
  if (!held) return null;
  held.isLive = false;
  await town.sql('UPDATE work_task SET valid_to = $2 WHERE id = $1', [held.id, town.now]);
  return null;
};

/** At most two at a time: a town of the disabled shows nothing. */
export const disable: Command = async (town, _rules, { who }) => {
  const person = pick(town.world.people, who);
  if (town.world.people.filter(({ isDisabled }) => isDisabled).length >= 2) return null;
  person.isDisabled = true;
  await town.sql('UPDATE professional SET disabled_at = $2 WHERE id = $1', [person.id, town.now]);
  await town.sql(`SELECT app.end_sessions($1, NULL, 'disabled')`, [person.id]);
  await town.isShownOut(person.login);
  return null;
};

export const enable: Command = async (town, _rules, { who }) => {
  const person = pickIn(
    town.world.people.filter(({ isDisabled }) => isDisabled),
    who,
  );
  if (!person) return null;
  person.isDisabled = false;
  await town.sql('UPDATE professional SET disabled_at = NULL WHERE id = $1', [person.id]);
  await town.signIn(person.login);
  return null;
};

/** Both workspaces may deliver the same joint service, or each one of its own. */
export const deliverJointly: Command = async (town, _rules, { on, more }) => {
  const workspace = pick(town.workspaces, on);
  const service = pick(['mielen asema', 'perheasema'], more);
  town.world.jointServices.set(workspace, service);
  await town.sql('UPDATE workspace SET joint_service_id = $2 WHERE id = $1', [workspace, service]);
  return null;
};

/** From now on somebody of health care is in a team as the joint service's personnel, whatever brought them there. */
export const comeAsPersonnel: Command = async (town, _rules, { on }) => {
  const { world } = town;
  const isJoint = (caseId: string) =>
    world.cases.some(({ id, workspace }) => id === caseId && world.jointServices.has(workspace));
  const coming = pickIn(
    world.relations.filter(({ person, caseId }) => isOfHealth(town, person) && isJoint(caseId)),
    on,
  );
  if (!coming) return null;
  const come = { ...coming, mode: 'M1', permission: null };
  world.relations = world.relations.map((one) => (one === coming ? come : one));
  await town.sql(`UPDATE relation SET legal_mode = 'M1', evidence = '{}' WHERE id = $1`, [coming.id]);
  return null;
};

const isOfHealth = ({ world }: Parameters<Command>[0], id: string) =>
  world.people.some((person) => person.id === id && person.register === 'health');

/** Where somebody of health care came to a team as the service's personnel, rather. */
export const stopDelivering: Command = async (town, _rules, { on, more }) => {
  const { cases, relations, jointServices } = town.world;
  const came = pickIn(
    relations.filter(
      ({ mode, person, caseId }) =>
        mode === 'M1' &&
        isOfHealth(town, person) &&
        cases.some(({ id, workspace }) => id === caseId && jointServices.has(workspace)),
    ),
    more,
  );
  const workspace = cases.find(({ id }) => id === came?.caseId)?.workspace ?? pick(town.workspaces, on);
  jointServices.delete(workspace);
  await town.sql('UPDATE workspace SET joint_service_id = NULL WHERE id = $1', [workspace]);
  return null;
};
