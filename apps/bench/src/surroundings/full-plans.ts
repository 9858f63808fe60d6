import type { County } from './county.js';
import type { Lead } from './leads.js';
import { asClient } from './postgres.js';

export interface CaseOfLead {
  readonly caseId: string;
  readonly lead: Lead;
}

/** Four cases of each lead's workspace whose plan is written whole, always the same. */
export async function casesWithFullPlan(
  { superuserUrl }: County,
  leads: readonly Lead[],
): Promise<CaseOfLead[]> {
  const found = await asClient(superuserUrl, (client) =>
    client.query<{ caseId: string; workspaceId: string }>(
      `SELECT c.id AS "caseId", c.workspace_id AS "workspaceId" FROM unnest($1::uuid[]) w(id) CROSS JOIN LATERAL (
         SELECT c.id, c.workspace_id FROM "case" c JOIN plan p ON p.case_id = c.id
         WHERE c.workspace_id = w.id AND (SELECT count(*) FROM plan_text t WHERE t.plan_id = p.id) > 10
         ORDER BY c.id LIMIT 4) c`,
      [leads.map((lead) => lead.workspaceId)],
    ),
  );
  return found.rows.flatMap(({ caseId, workspaceId }) => {
    const lead = leads.find((one) => one.workspaceId === workspaceId);
    return lead ? [{ caseId, lead }] : [];
  });
}
