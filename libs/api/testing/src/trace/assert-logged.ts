import type { LogJudgement } from './unlogged.js';

const SHOWN = 5;

/** @throws with what left the database unlogged: for whom, by which statements */
export function assertLogged({ unlogged, outside }: LogJudgement): void {
  if (unlogged.length === 0 && outside.length === 0) return;
  const lines = unlogged
    .slice(0, SHOWN)
    .map(
      ({ professional, what, clients, records, statements }) =>
        `${professional} was told of ${String(clients.length)} clients by ${what}\n    clients ${clients.join(' ')} by ${records.join(', ')}\n    ${statements.join('\n    ')}`,
    );
  const nobody = outside.slice(0, SHOWN).map((statement) => `nobody in particular, by ${statement}`);
  throw new Error(
    `Clients’ data left the database and the usage log does not name the client (${String(unlogged.length + outside.length)} times):\n  ${[...lines, ...nobody].join('\n  ')}`,
  );
}
