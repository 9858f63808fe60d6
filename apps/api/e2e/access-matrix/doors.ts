import type { StreamName } from '@rinnalla/contracts';
import type { TestPerson } from '../../src/testing/test-person.js';
import type { Sight } from './sight-by-law.js';

export const ENTRY_KINDS = [
  'journal_entry',
  'therapy_entry',
  'mediation_record',
  'shelter_record',
  'patient_entry',
] as const satisfies (keyof Sight)[];
export type Kind = (typeof ENTRY_KINDS)[number];

/** Where a decision of a case was made: in no joint service, in the one its workspace may deliver, or in another. */
export const DECISIONS = ['no joint service', 'mielen asema', 'toinen palvelu'] as const;
export type MadeIn = (typeof DECISIONS)[number];

/** One case with its plan and its decisions, by service function. */
export interface Door {
  readonly caseId: string;
  readonly planId: string;
  /** In the order of `DECISIONS`, each with its name as its topic. */
  readonly decisionIds: readonly string[];
}

/** What shows of one case, through each door. */
export interface Seen {
  readonly case: boolean;
  readonly print: boolean;
  readonly records: readonly boolean[];
  readonly eventsSince: boolean;
  readonly watch: boolean;
  readonly find: boolean;
  /** Null where the person has no board. */
  readonly board: boolean | null;
  readonly entries: readonly Kind[];
  /** On the case's page. */
  readonly decisions: readonly MadeIn[];
}

interface Lists {
  readonly records: readonly { readonly __typename: string }[];
  readonly eventsSince: readonly { readonly isReset: boolean }[];
  readonly findCases: readonly { readonly id: string }[];
}

/** Tries every door on these cases as this person. */
export async function lookThrough(
  person: TestPerson,
  workspaceId: string,
  cases: readonly Door[],
): Promise<Seen[]> {
  const refs = cases.flatMap(({ caseId, planId, decisionIds }) => [
    { kind: 'case', id: caseId },
    { kind: 'plan', id: planId },
    ...decisionIds.map((id) => ({ kind: 'decision', id })),
  ]);
  const ofOne = refs.length / cases.length;
  const streams = cases.map(({ caseId }): StreamName => `case:${caseId}`);
  const lists = await person.ask<Lists>(
    `query ($refs: [RecordRef!]!, $streams: [StreamCursor!]!) {
       records(refs: $refs) { __typename } eventsSince(streams: $streams) { isReset } findCases(text: "T-9") { id } }`,
    { refs, streams: streams.map((stream) => ({ stream, after: 0 })) },
  );
  const board = await person.ask<{ board: { rows: { id: string }[] } }>(
    'query ($id: ID!) { board(workspaceId: $id) { rows { id } } }',
    { id: workspaceId },
  );
  const socket = await person.connect();
  const watched = await socket.emitWithAck('watch', streams);
  socket.disconnect();
  return Promise.all(
    cases.map(async ({ caseId, planId }, at): Promise<Seen> => ({
      ...(await throughCase(person, caseId)),
      print: await isAnswered(
        person,
        'query ($c: ID!, $p: ID!) { printPlan(caseId: $c, planId: $p) { id } }',
        {
          c: caseId,
          p: planId,
        },
      ),
      records: Array.from(
        { length: ofOne },
        (_one, place) => lists.data?.records[at * ofOne + place]?.__typename !== 'GoneRecord',
      ),
      eventsSince: lists.data?.eventsSince[at]?.isReset === false,
      watch: typeof watched[at]?.head === 'number',
      find: lists.data?.findCases.some(({ id }) => id === caseId) ?? false,
      board: board.data?.board.rows.some(({ id }) => id === caseId) ?? null,
    })),
  );
}

async function throughCase(
  person: TestPerson,
  caseId: string,
): Promise<Pick<Seen, 'case' | 'entries' | 'decisions'>> {
  const { data } = await person.ask<{
    case: { record: { entries: { kind: Kind }[] }; decisions: { topic: MadeIn }[] | null };
  }>('query ($id: ID!) { case(id: $id) { record { entries { kind } } decisions { topic } } }', {
    id: caseId,
  });
  const kinds = data?.case.record.entries.map(({ kind }) => kind) ?? [];
  const topics = data?.case.decisions?.map(({ topic }) => topic) ?? [];
  return {
    case: data !== null,
    entries: ENTRY_KINDS.filter((kind) => kinds.includes(kind)),
    decisions: DECISIONS.filter((madeIn) => topics.includes(madeIn)),
  };
}

const isAnswered = async (person: TestPerson, query: string, variables: Record<string, unknown>) =>
  (await person.ask(query, variables)).data !== null;
