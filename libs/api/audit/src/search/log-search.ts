import { badInput, type DataKeys, type ReadDb } from '@rinnalla/api-core';
import { groundPatterns } from '@rinnalla/contracts';
import { helsinkiInstant } from '@rinnalla/domain';
import { z } from 'zod';
import { type AskedClient, auditedClient } from '../audited-client.js';
import { OFFICER_BASIS, requireOfficer } from '../officer.js';
import type { AuditLogName, AuditLogPageType, AuditLogRowType } from './log-search.types.js';

export interface LogQuestion extends AskedClient {
  readonly log: AuditLogName;
  readonly professionalId?: string | null | undefined;
  /** Days in Finland, both counted in. */
  readonly from: string;
  readonly to: string;
  readonly purposes?: readonly string[] | null | undefined;
  readonly ground?: string | null | undefined;
  readonly register?: string | null | undefined;
}

interface FoundRow extends AuditLogRowType {
  readonly key: string;
  /** Whose the permissions and disclosures are that the ground names. */
  readonly groundClients: readonly string[];
}

interface Page {
  readonly first: number;
  readonly after: string | null;
}

/**
 * A page of one log, newest first, in a fixed number of statements. The search is itself a use, logged with the client it was about
 * where it was about one, and with those whose permissions and disclosures the grounds name.
 * @throws AppError NOT_ALLOWED to all but the data-protection officer; NOT_FOUND for a client that is none; BAD_INPUT
 */
export async function searchLog(
  db: ReadDb,
  keys: DataKeys,
  question: LogQuestion,
  { first, after }: Page,
): Promise<AuditLogPageType> {
  await requireOfficer(db);
  if (question.from > question.to) throw badInput('input.to', 'range');
  if (question.clientId && question.hetu) throw badInput('input.clientId', 'notOnTheList');
  const client = question.clientId || question.hetu ? await auditedClient(db, keys, question) : null;
  const asked = {
    ...conditionsOf(question),
    ...(client && { clientId: client.id }),
    ...(after !== null && { before: parseCursor(question.log, after) }),
  };
  const found = await db.query<FoundRow>(
    `SELECT id, at, key, operation, purpose, ground, data_register AS register, field_classes AS "fieldClasses", clients, records, code,
       person, giver, app.clients_of_ground(ground) AS "groundClients" FROM app.search_log($1, $2, $3)`,
    [question.log, asked, first + 1],
  );
  const rows = found.slice(0, first);
  db.recordUse({
    purpose: 'log_supervision',
    basis: OFFICER_BASIS,
    // A ground that names a permission or a disclosure tells of the client whose it is.
    clientIds: [...new Set([...(client ? [client.id] : []), ...rows.flatMap((row) => row.groundClients)])],
    recordIds: [],
    fieldClasses: client ? ['C0', 'C1'] : ['C0'],
  });
  const last = rows.at(-1);
  const next = found.length > first && last ? cursor(question.log, last.key, last.id) : null;
  return { rows: rows.map(({ key: _key, groundClients: _clients, ...row }) => row), client, next };
}

/** As the database's function takes them; what is not asked for is left out. */
const conditionsOf = ({ from, to, professionalId, purposes, ground, register }: LogQuestion) => ({
  since: helsinkiInstant(from, '00:00'),
  until: helsinkiInstant(to, '24:00'),
  ...(professionalId && { professionalId }),
  ...(purposes?.length && { purposes }),
  ...(ground?.trim() && groundCondition(ground.trim())),
  ...(register && { register }),
});

/** The id of a permission or a disclosure is looked for as it is; anything else by what the grounds say. */
const RECORD_ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

function groundCondition(ground: string) {
  const [groundId] = RECORD_ID.exec(ground.toLowerCase()) ?? [];
  return groundId ? { groundId } : { grounds: groundPatterns(ground) };
}

const cursor = (log: string, at: string, id: string) =>
  Buffer.from(JSON.stringify([log, at, id])).toString('base64url');

/** A moment as PostgreSQL writes it, to the microsecond. */
const MOMENT = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/;

/** @throws AppError BAD_INPUT for a cursor that is not ours, or of another log */
function parseCursor(log: string, text: string): { at: string; id: string } {
  try {
    const parts = z
      .tuple([z.literal(log), z.string().regex(MOMENT), z.uuid()])
      .parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { at: parts[1], id: parts[2] };
  } catch {
    throw badInput('after', 'format');
  }
}
