import type { Rules } from './rules.js';
import { pick, type Step } from './steps.js';
import type { ModelTown } from './town.js';
import type { Case, CaseDocuments, Person } from './world.js';

/** One thing looked at: what the system showed, and what the rules say it must have shown. */
export interface Sight {
  readonly what: string;
  readonly shown: unknown;
  readonly expected: (rules: Rules) => unknown;
}

/** The same text for the same things, whatever the order of their names. */
export const asText = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

type Read = (town: ModelTown, person: Person, step: Step) => Promise<Omit<Sight, 'what'>>;

async function askFor(
  town: ModelTown,
  person: Person,
  query: string,
  variables: object,
  take: (data: never) => unknown,
) {
  const { data, errors } = await town.session(person.login).ask(query, { ...variables });
  const [error] = errors;
  if (error || data === null) return String(error?.extensions['code']);
  return take(data as never);
}

const sorted = (ids: readonly string[]) => [...ids].sort();
const ids = (rows: readonly { id: string }[]) => sorted(rows.map(({ id }) => id));

const theCase: Read = async (town, person, { about }) => {
  const one = pick(town.world.cases, about);
  return {
    shown: await askFor(
      town,
      person,
      'query ($id: ID!) { case(id: $id) { id } }',
      { id: one.id },
      () => 'seen',
    ),
    expected: (rules) => (rules.seesCase(person, one) ? 'seen' : 'NOT_FOUND'),
  };
};

/** A list of documents under a case: their ids, or null where they are masked. */
const theDocuments =
  (
    field: 'plans' | 'assessments' | 'decisions',
    ...parts: readonly (readonly [
      part: keyof CaseDocuments,
      sees: (rules: Rules, person: Person, one: Case) => boolean,
    ])[]
  ): Read =>
  async (town, person, { about }) => {
    const one = pick(town.world.cases, about);
    const take = (data: { case: Record<typeof field, { id: string }[] | null> }) => {
      const listed = data.case[field];
      return listed ? ids(listed) : 'masked';
    };
    return {
      shown: await askFor(
        town,
        person,
        `query ($id: ID!) { case(id: $id) { ${field} { id } } }`,
        { id: one.id },
        take,
      ),
      expected: (rules) => {
        if (!rules.seesCase(person, one)) return 'NOT_FOUND';
        const seen = parts.filter(([, sees]) => sees(rules, person, one));
        return seen.length > 0
          ? sorted(seen.map(([part]) => town.world.documents.get(one.id)?.[part] ?? ''))
          : 'masked';
      },
    };
  };

const thePlan = theDocuments('plans', ['plan', (rules, person, one) => rules.seesPlan(person, one)]);
const theAssessment = theDocuments('assessments', [
  'assessment',
  (rules, person, one) => rules.seesAssessment(person, one),
]);
const theDecisions = theDocuments(
  'decisions',
  ['decision', (rules, person, one) => rules.seesDecision(person, one)],
  ['jointDecision', (rules, person, one) => rules.seesJointDecision(person, one)],
);

const theRecords: Read = async (town, person, { about }) => {
  const one = pick(town.world.cases, about);
  const documents = town.world.documents.get(one.id);
  const refs = [
    { kind: 'case', id: one.id },
    { kind: 'board_row', id: one.id },
    { kind: 'plan', id: documents?.plan },
    { kind: 'assessment', id: documents?.assessment },
    { kind: 'assessment_section', id: documents?.section },
    { kind: 'assessment_participant', id: documents?.participant },
    { kind: 'decision', id: documents?.decision },
    { kind: 'decision', id: documents?.jointDecision },
  ];
  const take = (data: { records: { __typename: string }[] }) =>
    data.records.map(({ __typename }) => __typename);
  return {
    shown: await askFor(
      town,
      person,
      'query ($r: [RecordRef!]!) { records(refs: $r) { __typename } }',
      { r: refs },
      take,
    ),
    expected: (rules) => {
      const isSeen = rules.seesCase(person, one);
      const or = (isOpen: boolean, ...typenames: string[]) =>
        typenames.map((typename) => (isSeen && isOpen ? typename : 'GoneRecord'));
      return [
        ...or(true, 'Case', 'BoardRow'),
        ...or(rules.seesPlan(person, one), 'Plan'),
        ...or(rules.seesAssessment(person, one), 'Assessment', 'AssessmentSection', 'AssessmentParticipant'),
        ...or(rules.seesDecision(person, one), 'Decision'),
        ...or(rules.seesJointDecision(person, one), 'Decision'),
      ];
    },
  };
};

const theBoard: Read = async (town, person, { about }) => {
  const workspace = pick(town.workspaces, about);
  const take = (data: { board: { rows: { id: string }[] } }) => ids(data.board.rows);
  return {
    shown: await askFor(
      town,
      person,
      'query ($id: ID!) { board(workspaceId: $id) { rows { id } } }',
      { id: workspace },
      take,
    ),
    expected: (rules) =>
      rules.hasBoard(person, workspace)
        ? ids(town.world.cases.filter((one) => one.workspace === workspace && rules.seesCase(person, one)))
        : 'NOT_FOUND',
  };
};

const theSearch: Read = async (town, person) => {
  const take = (data: { findCases: { id: string }[] }) => ids(data.findCases);
  return {
    shown: await askFor(town, person, '{ findCases(text: "T-") { id } }', {}, take),
    expected: (rules) => ids(town.world.cases.filter((one) => rules.seesCase(person, one))),
  };
};

const theConsultation: Read = async (town, person, { about }) => {
  const one = pick(town.world.consultations, about);
  const take = (data: { consultation: { subject: object | null } }) =>
    data.consultation.subject ? 'whole' : 'question';
  return {
    shown: await askFor(
      town,
      person,
      'query ($id: ID!) { consultation(id: $id) { id subject { clientName } } }',
      { id: one.id },
      take,
    ),
    expected: (rules) => {
      if (!rules.seesConsultation(person, one.id)) return 'NOT_FOUND';
      return rules.isParty(person, one.id) && one.caseId !== null ? 'whole' : 'question';
    },
  };
};

const theInbox: Read = async (town, person) => {
  const take = (data: { consultationInbox: { unclaimed: { id: string }[] } }) =>
    ids(data.consultationInbox.unclaimed);
  return {
    shown: await askFor(town, person, '{ consultationInbox { unclaimed { id } } }', {}, take),
    expected: (rules) =>
      ids(
        town.world.consultations.filter(
          ({ id, status, asker }) =>
            person.hasExpertise &&
            status === 'requested' &&
            asker !== person.id &&
            rules.seesConsultation(person, id),
        ),
      ),
  };
};

const ofCaseStream: Read = async (town, person, { about }) => {
  const one = pick(town.world.cases, about);
  const take = (data: { eventsSince: { isReset: boolean }[] }) =>
    data.eventsSince[0]?.isReset ? 'reset' : 'followed';
  return {
    shown: await askFor(
      town,
      person,
      'query ($s: [StreamCursor!]!) { eventsSince(streams: $s) { isReset } }',
      { s: [await cursorOf(town, `case:${one.id}`)] },
      take,
    ),
    expected: (rules) => (rules.seesCase(person, one) ? 'followed' : 'reset'),
  };
};

/** Numbers of all that happened in the workspace, and the contents of what is theirs. */
const ofWorkspaceStream: Read = async (town, person, { about }) => {
  const workspace = pick(town.workspaces, about);
  let told: { hidden?: true; caseId?: string | null }[] = [];
  const take = (data: { eventsSince: { isReset: boolean; events: string[] }[] }) => {
    const [answer] = data.eventsSince;
    if (!answer || answer.isReset) return 'reset';
    told = answer.events.map((event) => JSON.parse(event) as (typeof told)[number]);
    return told.map(({ hidden, caseId }) => (hidden ? 'hidden' : caseId));
  };
  const cursor = await cursorOf(town, `workspace:${workspace}`);
  const real = await town.sql<{ case: string | null }>(
    'SELECT case_id AS case FROM domain_event WHERE stream = $1 AND seq > $2 ORDER BY seq',
    [cursor.stream, cursor.after],
  );
  const query = 'query ($s: [StreamCursor!]!) { eventsSince(streams: $s) { isReset events } }';
  return {
    shown: await askFor(town, person, query, { s: [cursor] }, take),
    expected: (rules) => {
      const reach = rules.reachOfWorkspace(person, workspace);
      if (reach === null) return 'reset';
      return real.map((event) => {
        const one = town.world.cases.find(({ id }) => id === event.case);
        return reach === 'all' || (one && rules.seesCase(person, one)) ? event.case : 'hidden';
      });
    },
  };
};

const bySocket: Read = async (town, person, { about }) => {
  const one = pick(town.world.cases, about);
  const head = await town.watch(person.login, `case:${one.id}`);
  return {
    shown: head === null ? 'refused' : 'joined',
    expected: (rules) => (rules.seesCase(person, one) ? 'joined' : 'refused'),
  };
};

/** The last twenty events: more would be a reset for a reason of its own. */
async function cursorOf(town: ModelTown, stream: string): Promise<{ stream: string; after: number }> {
  const [row] = await town.sql<{ head: string }>('SELECT head FROM event_stream WHERE name = $1', [stream]);
  return { stream, after: Math.max(0, Number(row?.head ?? 0) - 20) };
}

const READS: readonly (readonly [string, Read])[] = [
  ['case', theCase],
  ['plan', thePlan],
  ['assessment', theAssessment],
  ['decisions', theDecisions],
  ['records', theRecords],
  ['board', theBoard],
  ['search', theSearch],
  ['consultation', theConsultation],
  ['inbox', theInbox],
  ['events of a case', ofCaseStream],
  ['events of a workspace', ofWorkspaceStream],
  ['watch', bySocket],
];

/** A random person reads a random thing through the API. Whoever is disabled gets nothing, in whatever words. */
export async function look(town: ModelTown, step: Step): Promise<Sight | null> {
  const person = pick(town.world.people, step.reader);
  const [name, read] = pick(READS, step.read);
  if (name === 'consultation' && town.world.consultations.length === 0) return null;
  const sight = await read(town, person, step);
  const isRefused = ['NOT_SIGNED_IN', 'INTERNAL', 'refused'].includes(String(sight.shown));
  const what = `${name} for ${person.login}`;
  if (person.isDisabled && isRefused)
    return { what, shown: 'disabled', expected: (rules) => rules.ifOut(person) };
  return { ...sight, what };
}
