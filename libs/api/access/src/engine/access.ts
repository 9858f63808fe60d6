import { Injectable } from '@nestjs/common';
import {
  type CaseAccessGround,
  type CaseAction,
  findCaseGround,
  type RelationKind,
  type WorkTask,
} from '@rinnalla/domain';
import { notAllowed, notFound, type ReadDb } from '@rinnalla/api-core';

/** What the engine needs to know of one case and its reader, and what every command on a case starts from. */
export interface CaseFacts {
  readonly caseId: string;
  readonly workspaceId: string;
  readonly unitId: string;
  readonly status: string;
  readonly register: string;
  readonly serviceFunction: string;
  readonly version: number;
  readonly relations: readonly RelationKind[];
  readonly tasksInWorkspace: readonly WorkTask[];
  /** Clients of the case: whose data a use of it is. */
  readonly clientIds: readonly string[];
}

type CaseRow = Omit<CaseFacts, 'tasksInWorkspace'>;

const CASE_FACTS = `
  SELECT c.id AS "caseId", c.workspace_id AS "workspaceId", c.unit_id AS "unitId", c.status, c.register,
    c.service_function AS "serviceFunction", c.version,
    ARRAY(SELECT r.kind FROM relation r WHERE r.case_id = c.id AND r.professional_id = $2
      AND r.valid_from <= $3 AND (r.valid_to IS NULL OR r.valid_to > $3)) AS relations,
    ARRAY(SELECT cc.client_id FROM case_client cc WHERE cc.case_id = c.id AND cc.valid_to IS NULL) AS "clientIds"
  FROM "case" c WHERE c.id = ANY ($1::uuid[])`;

/** Decides in code what row-level security decides again in the database: two walls, one rule (703/2023 9 §, 457/2024). */
@Injectable()
export class Access {
  /**
   * Lets an action on a case pass.
   * @param lock takes the case's row for the rest of the transaction: for moves that two people may try at once
   * @returns the case's facts, and which relation or task entitled (for the usage log)
   * @throws AppError NOT_FOUND when the case is not there or may not even be known of; NOT_ALLOWED when only the action is refused
   */
  async requireOnCase(
    db: ReadDb,
    action: CaseAction,
    caseId: string,
    lock: 'lock' | 'no lock' = 'no lock',
  ): Promise<CaseFacts & { basis: string }> {
    const facts = await this.caseFacts(db, caseId, lock);
    if (!facts || !findCaseGround('case.read', facts)) throw notFound();
    const ground = findCaseGround(action, facts);
    if (!ground) throw notAllowed();
    return { ...facts, basis: basisOf(ground) };
  }

  /** Of these cases the ones the reader may read, each with the ground: what a live re-read of many records is filtered by. */
  async readableCases(
    db: ReadDb,
    caseIds: readonly string[],
  ): Promise<Map<string, CaseFacts & { basis: string }>> {
    const readable = new Map<string, CaseFacts & { basis: string }>();
    for (const facts of await this.factsOf(db, caseIds, 'no lock')) {
      const ground = findCaseGround('case.read', facts);
      if (ground) readable.set(facts.caseId, { ...facts, basis: basisOf(ground) });
    }
    return readable;
  }

  private async caseFacts(db: ReadDb, caseId: string, lock: 'lock' | 'no lock'): Promise<CaseFacts | null> {
    return (await this.factsOf(db, [caseId], lock))[0] ?? null;
  }

  private async factsOf(
    db: ReadDb,
    caseIds: readonly string[],
    lock: 'lock' | 'no lock',
  ): Promise<CaseFacts[]> {
    const rows = await db.query<CaseRow>(`${CASE_FACTS}${lock === 'lock' ? ' FOR UPDATE OF c' : ''}`, [
      caseIds,
      db.actor.professionalId,
      db.now,
    ]);
    const { tasks } = await db.facts();
    return rows.map((row) => ({
      ...row,
      tasksInWorkspace: tasks
        .filter((held) => held.workspaceId === row.workspaceId)
        .map((held) => held.task as WorkTask),
    }));
  }
}

const basisOf = (ground: CaseAccessGround) =>
  ground.by === 'relation' ? `relation:${ground.relation}` : `task:${ground.task}`;
