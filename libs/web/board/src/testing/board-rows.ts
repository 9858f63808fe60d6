import type { BoardRow } from '../row-order.js';

const person = (name: string) => ({
  __typename: 'BoardPerson' as const,
  id: `person-${name}`,
  name,
  profession: 'social_worker',
});

/** A row of workspace A's board; the later the letter, the longer since it changed. */
export function rowOf(letter: string, about: Partial<BoardRow> = {}): BoardRow {
  const place = letter.charCodeAt(0) - 'a'.charCodeAt(0);
  return {
    __typename: 'BoardRow',
    id: letter,
    number: `T-${letter}`,
    topic: 'Arjen tuki',
    serviceFunction: 'working_age',
    status: 'planning',
    statusSince: '2026-03-01T08:00:00.000Z',
    clients: [
      { __typename: 'BoardClient', id: `client-${letter}`, name: `Asiakas ${letter}`, birthYear: 1979 },
    ],
    namedWorker: person('Aino Virtanen'),
    workspaceId: 'workspace-a',
    unitNameFi: 'Yksikkö A',
    unitNameSv: 'Enhet A',
    nextDueOn: null,
    nextClock: null,
    openConsultations: 0,
    teamFaults: [],
    lastChangeAt: new Date(Date.UTC(2026, 2, 1, 12 - place)).toISOString(),
    lastChangeBy: person('Aino Virtanen'),
    version: 1,
    ...about,
  };
}

/** The same row after someone changed it just now. */
export const changed = (row: BoardRow, about: Partial<BoardRow> = {}): BoardRow => ({
  ...row,
  version: row.version + 1,
  lastChangeAt: '2026-03-02T12:00:00.000Z',
  lastChangeBy: person('Eero Korhonen'),
  ...about,
});

export const boardAnswer = (rows: readonly BoardRow[], next: string | null = null) => ({
  __typename: 'Query',
  board: { __typename: 'BoardPage', next, rows },
});
