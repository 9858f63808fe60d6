import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { list, readableCases, readRows } from '@rinnalla/api-cases';
import type { Batch } from '@rinnalla/api-core';
import type { NonDisclosureType } from './non-disclosure.types.js';

/** The protections of one client, on one case. */
export interface ClientProtections {
  /** Of the client's place on the case. */
  readonly id: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly protections: readonly NonDisclosureType[];
}

const PROTECTION = `n.id, n.valid_from::text AS "validFrom", n.valid_until::text AS "validUntil", n.told_by AS "toldBy",
  n.created_at AS "createdAt", n.created_by AS "createdBy",
  CASE WHEN n.ended_at IS NOT NULL THEN
    jsonb_build_object('kind', n.end_kind, 'at', n.ended_at, 'by', n.ended_by, 'reason', n.end_reason) END AS ended`;

const ON_CASES = `SELECT cc.id, cc.case_id AS "caseId", cc.client_id AS "clientId",
    ${list(`SELECT ${PROTECTION} FROM non_disclosure n WHERE n.client_id = cc.client_id ORDER BY (n.ended_at IS NULL) DESC, n.created_at DESC, n.id DESC`)} AS protections
  FROM case_client cc WHERE cc.id = ANY ($1::uuid[]) AND cc.valid_to IS NULL`;

/** Non-disclosures of clients, in force and over, for those who work on a case of theirs. */
@Injectable()
export class NonDisclosures {
  /** By the client's place on a case. */
  readonly onCases: Batch<ClientProtections> = {
    read: async (db, ids) => {
      const rows = await readRows<ClientProtections>(db, ON_CASES, [ids]);
      const cases = await readableCases(db, this.access, [...new Set(rows.map((row) => row.caseId))]);
      return rows.filter(({ caseId, clientId, protections }) => {
        const facts = cases.get(caseId);
        if (!facts) return false;
        db.recordUse({
          purpose: 'case_work',
          basis: facts.basis,
          clientIds: [clientId],
          recordIds: protections.map(({ id }) => id),
          fieldClasses: ['C1'],
        });
        return true;
      });
    },
    idOf: (row) => row.id,
  };

  constructor(private readonly access: Access) {}
}
