import { Client } from 'pg';
import { type Answer, Reading } from './told.js';

interface LogRow {
  readonly viewId: string | null;
  readonly operation: string;
  readonly login: string;
  readonly classes: readonly string[];
}

/** Everything the server answered to the web's documents in this process. */
const ANSWERS: Answer[] = [];

export const witness = (answer: Answer): void => void ANSWERS.push(answer);

/** Operations of the web that were answered at least once. */
export const operationsHeard = (): ReadonlySet<string> => new Set(ANSWERS.map(({ operation }) => operation));

/**
 * Holds every answer against the usage log (703/2023 10 §): the classes of the fields it told must be among those of its log rows.
 * @param answers what to look at; everything witnessed when not given
 * @returns one line for each operation and field that the log does not know of
 */
export async function unlogged(ownerUrl: string, answers: readonly Answer[] = ANSWERS): Promise<string[]> {
  const rows = await logRows(ownerUrl);
  const byView = groupBy(rows, ({ viewId }) => viewId ?? '');
  // A command's own row has no view: it may have been sent again from another one.
  const byCommand = groupBy(
    rows.filter(({ viewId }) => viewId === null),
    ({ login, operation }) => `${login} ${operation}`,
  );
  const anonymous = anonymousConsultations(answers);
  const faults = answers.flatMap((answer) => {
    const reading = new Reading(answer, (id) => anonymous.has(id));
    const logged = [
      ...(byView.get(answer.viewId) ?? []),
      ...reading.rootFields.flatMap((field) => byCommand.get(`${answer.login} ${field}`) ?? []),
    ].flatMap(({ classes }) => classes);
    return reading.told
      .filter(({ fieldClass }) => !logged.includes(fieldClass))
      .map(
        ({ fieldClass, field }) =>
          `${answer.operation} told ${fieldClass} by ${field}; logged: ${[...new Set(logged)].sort().join(' ') || 'nothing'}`,
      );
  });
  return [...new Set(faults)].sort();
}

async function logRows(ownerUrl: string): Promise<LogRow[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<LogRow>(
      `SELECT u.view_id AS "viewId", u.operation, p.login, u.field_classes AS classes
       FROM usage_log u JOIN professional p ON p.id = u.professional_id`,
    );
    return rows;
  } finally {
    await client.end();
  }
}

function anonymousConsultations(answers: readonly Answer[]): ReadonlySet<unknown> {
  const ids = new Set<unknown>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('mode' in value && value.mode === 'anonymous' && 'id' in value) ids.add(value.id);
    for (const inner of Object.values(value)) look(inner);
  };
  for (const { data } of answers) look(data);
  return ids;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
