import { randomUUID } from 'node:crypto';
import { machineTime } from '../sockets/light-socket.js';
import type { HttpLoad } from '../sockets/http-load.js';
import type { County } from '../surroundings/county.js';
import { ourQuestion } from '../surroundings/documents.js';
import type { Lead } from '../surroundings/leads.js';
import { asClient } from '../surroundings/postgres.js';

const ROUND_TRIP = ['planning', 'service', 'follow_up'] as const;

/** A change to be sent: its mark is in whatever is told of it. */
export interface StatusChange {
  readonly mark: string;
  readonly caseId: string;
  readonly to: string;
  readonly version: number;
}

/** Moves one case round the statuses it may go round in for ever: planning, service, follow-up, planning. */
export class StatusMover {
  private constructor(
    readonly caseId: string,
    private place: number,
    private version: number,
  ) {}

  /** Takes a case of the workspace that is somewhere on the round. */
  static async of({ superuserUrl }: County, workspaceId: string): Promise<StatusMover> {
    const { rows } = await asClient(superuserUrl, (client) =>
      client.query<{ id: string; status: (typeof ROUND_TRIP)[number]; version: number }>(
        'SELECT id, status, version FROM "case" WHERE workspace_id = $1 AND status = ANY ($2) ORDER BY last_change_at DESC LIMIT 1',
        [workspaceId, ROUND_TRIP],
      ),
    );
    const [found] = rows;
    if (!found) throw new Error('The workspace has no case that can be moved');
    return new StatusMover(found.id, ROUND_TRIP.indexOf(found.status), found.version);
  }

  next(): StatusChange {
    this.place = (this.place + 1) % ROUND_TRIP.length;
    const change = {
      mark: randomUUID(),
      caseId: this.caseId,
      to: ROUND_TRIP[this.place] ?? '',
      version: this.version,
    };
    this.version += 1;
    return change;
  }
}

/** The peer keeps no versions and no rules: the same case, an id of its own each time. */
export const bareChange = (caseId: string): StatusChange => ({
  mark: randomUUID(),
  caseId,
  to: 'service',
  version: 1_000,
});

/** Sends a change to our server. @returns when it was sent, in milliseconds of the machine's clock */
export async function moveAtOurs(
  load: HttpLoad,
  url: string,
  lead: Lead,
  change: StatusChange,
): Promise<number> {
  const sentAt = machineTime();
  const { text } = await load.post({
    url: `${url}/graphql`,
    body: ourQuestion('move', {
      input: { mutationId: change.mark, caseId: change.caseId, version: change.version, to: change.to },
    }),
    cookie: lead.cookie,
  });
  if (!text.includes('"CaseMoved"')) throw new Error(`The case was not moved: ${text}`);
  return sentAt;
}

/** The peer's change: a row, and a broadcast as long as our hint. */
export async function moveAtBare(
  load: HttpLoad,
  url: string,
  { mark, caseId, to, version }: StatusChange,
  payload: unknown = null,
): Promise<number> {
  const hint = {
    type: 'case.moved',
    change: 'changed',
    refKind: 'case',
    refId: caseId,
    version,
    caseId,
    stream: `workspace:${caseId}`,
    seq: version,
    actorId: caseId,
    mutationId: mark,
    at: new Date().toISOString(),
  };
  const body = JSON.stringify({ mutationId: mark, caseId, to, told: payload ? { ...hint, payload } : hint });
  const sentAt = machineTime();
  await load.post({ url, body });
  return sentAt;
}
