import { asText, type Sight } from './reads.js';
import type { Rules } from './rules.js';
import type { ModelTown } from './town.js';
import type { Case, CaseDocuments, Person, World } from './world.js';

const SEEN = `SELECT jsonb_build_object(
  'cases', (SELECT coalesce(jsonb_agg(id ORDER BY id), '[]') FROM "case"),
  'clients', (SELECT coalesce(jsonb_agg(id ORDER BY id), '[]') FROM client),
  'plans', (SELECT coalesce(jsonb_agg(id ORDER BY id), '[]') FROM plan),
  'planSignings', (SELECT coalesce(jsonb_agg(id ORDER BY id), '[]') FROM plan_signing),
  'assessments', (SELECT coalesce(jsonb_agg(id ORDER BY id), '[]') FROM assessment),
  'sections', (SELECT coalesce(jsonb_agg(id ORDER BY id), '[]') FROM assessment_section),
  'sectionVersions', (SELECT coalesce(jsonb_agg(id ORDER BY id), '[]') FROM assessment_section_version),
  'participants', (SELECT coalesce(jsonb_agg(id ORDER BY id), '[]') FROM assessment_participant),
  'decisions', (SELECT coalesce(jsonb_agg(id ORDER BY id), '[]') FROM decision),
  'decisionSteps', (SELECT coalesce(jsonb_agg(id ORDER BY id), '[]') FROM decision_step),
  'entries', (SELECT coalesce(jsonb_agg(id ORDER BY id), '[]') FROM record_entry),
  'consultations', (SELECT coalesce(jsonb_agg(id ORDER BY id), '[]') FROM consultation),
  'subjects', (SELECT coalesce(jsonb_agg(consultation_id ORDER BY consultation_id), '[]') FROM consultation_subject)) AS seen`;

const sortedIds = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();

/** Every row a person sees with the engine out of the way: the application's own role, the person set, no code between. */
export async function lookAtRows(town: ModelTown, person: Person): Promise<Sight> {
  const [, , answer] = (await town.app.query(
    `BEGIN; SELECT set_config('app.user_id', '${person.id}', true), set_config('app.now', '${town.now.toISOString()}', true);
     ${SEEN}; ROLLBACK`,
  )) as unknown as { rows: { seen: unknown }[] }[];
  return {
    what: `rows for ${person.login}`,
    shown: answer?.rows[0]?.seen,
    expected: (rules) => rowsBy(rules, town.world, person),
  };
}

function rowsBy(rules: Rules, world: World, person: Person) {
  const cases = world.cases.filter((one) => rules.seesCase(person, one));
  const documents = (seen: (one: Case) => boolean, part: keyof CaseDocuments) =>
    world.cases
      .filter((one) => rules.seesCase(person, one) && seen(one))
      .map(({ id }) => world.documents.get(id)?.[part] ?? '')
      .sort();
  const seesPlan = (one: Case) => rules.seesPlan(person, one);
  const seesAssessment = (one: Case) => rules.seesAssessment(person, one);
  const decisions = (part: 'decision' | 'decisionStep', joint: 'jointDecision' | 'jointDecisionStep') =>
    [
      ...documents((one) => rules.seesDecision(person, one), part),
      ...documents((one) => rules.seesJointDecision(person, one), joint),
    ].sort();
  const { consultations } = world;
  return {
    cases: sortedIds(cases),
    clients: [...new Set(cases.flatMap(({ clients }) => clients))].sort(),
    plans: documents(seesPlan, 'plan'),
    planSignings: documents(seesPlan, 'planSigning'),
    assessments: documents(seesAssessment, 'assessment'),
    sections: documents(seesAssessment, 'section'),
    sectionVersions: documents(seesAssessment, 'sectionVersion'),
    participants: documents(seesAssessment, 'participant'),
    decisions: decisions('decision', 'jointDecision'),
    decisionSteps: decisions('decisionStep', 'jointDecisionStep'),
    entries: sortedIds(world.entries.filter((entry) => rules.seesEntry(person, entry))),
    consultations: sortedIds(consultations.filter(({ id }) => rules.seesConsultation(person, id))),
    subjects: sortedIds(
      consultations.filter(({ id, caseId }) => caseId !== null && rules.isParty(person, id)),
    ),
  };
}

/** Somebody whom the two would show different rows: there looking tells most. */
export const toldApart = (world: World, rules: Rules, others: Rules): Person | undefined =>
  world.people.find(
    (person) => asText(rowsBy(rules, world, person)) !== asText(rowsBy(others, world, person)),
  );
