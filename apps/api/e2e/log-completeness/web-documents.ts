import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type OperationDefinitionNode } from 'graphql';
import type { Matter } from '../access-matrix/operations.js';

const FILE = path.resolve(
  import.meta.dirname,
  '../../../../libs/web/graphql/src/generated/persisted-documents.json',
);

const operationIn = (text: string): OperationDefinitionNode | undefined =>
  parse(text).definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition',
  );

const documents = (): string[] =>
  Object.values(JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, string>);

/** The web's own mutation documents, each by the mutation that it sends: they ask back all that a screen shows of the answer. */
export function webMutations(): ReadonlyMap<string, string> {
  return new Map(
    documents().flatMap((text) => {
      const operation = operationIn(text);
      const [field] = operation?.operation === 'mutation' ? operation.selectionSet.selections : [];
      return field?.kind === 'Field' ? [[field.name.value, text] as const] : [];
    }),
  );
}

export interface WebQuery {
  readonly name: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What each variable of the web's queries stands for on the matter. One that is missing here fails the test by name. */
const valuesOf = (matter: Matter, hetu: string): Readonly<Record<string, unknown>> => ({
  caseId: matter.caseId,
  planId: matter.planId,
  workspaceId: matter.workspaceId,
  expertiseId: matter.expertiseId,
  professionalId: matter.namedWorkerId,
  text: 'T',
  first: 50,
  after: null,
  filter: {},
  sort: 'last_change',
  hetu,
  fullName: null,
  birthDate: null,
  from: '2026-01-01',
  to: '2026-01-31',
  manyClients: 40,
  search: { log: 'usage' },
  isDelivered: false,
  page: 1,
  status: 'waiting',
});

const IDS: Readonly<Record<string, (matter: Matter) => string>> = {
  Consultation: ({ consultationId }) => consultationId,
  DisclosurePage: ({ disclosureId }) => disclosureId,
  LogPerson: ({ namedWorkerId }) => namedWorkerId,
  StaffMember: ({ namedWorkerId }) => namedWorkerId,
};

const KINDS = [
  'case',
  'board_row',
  'plan',
  'goal',
  'planned_service',
  'responsibility',
  'consultation',
  'consultation_message',
  'team_member',
];

/** Every query of the web, whole as the web sends it, asked about the matter. */
export function webQueries(matter: Matter, hetu: string): WebQuery[] {
  const values = valuesOf(matter, hetu);
  return documents().flatMap((text) => {
    const operation = operationIn(text);
    const name = operation?.name?.value ?? '';
    // What would be changed is told without being changed; it is tried with its own inputs in the matrix.
    if (operation?.operation !== 'query' || name.startsWith('Preview')) return [];
    const asked = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    const valueOf = (variable: string): unknown => {
      if (variable === 'id') return IDS[name]?.(matter);
      if (variable === 'refs') return refsOf(matter);
      if (variable === 'streams') return streamsOf(matter);
      return values[variable];
    };
    const variables = Object.fromEntries(asked.map((variable) => [variable, valueOf(variable)]));
    return [{ name, text, variables }];
  });
}

function refsOf(matter: Matter) {
  const ids: Record<string, string> = {
    case: matter.caseId,
    board_row: matter.caseId,
    plan: matter.planId,
    goal: matter.goalId,
    planned_service: matter.serviceId,
    responsibility: matter.responsibilityId,
    consultation: matter.consultationId,
    consultation_message: matter.messageId,
    team_member: matter.teamMemberId,
  };
  return KINDS.map((kind) => ({ kind, id: ids[kind] }));
}

const streamsOf = ({ caseId, workspaceId, namedWorkerId, expertiseId }: Matter) =>
  [`case:${caseId}`, `workspace:${workspaceId}`, `user:${namedWorkerId}`, `expertise:${expertiseId}`].map(
    (stream) => ({
      stream,
      after: 0,
    }),
  );
