import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SeededCounty, seededCounty } from './testing/seeded-county.js';

describe('what was opened and disclosed on a ground of law in the demo', () => {
  let county: SeededCounty;
  beforeAll(async () => {
    county = await seededCounty();
  });
  afterAll(() => county?.drop());

  it('has an override that waits for a review, of somebody who works on the case, and one that was reviewed by another', async () => {
    const overrides = await county.rows(
      `SELECT o.verdict, o.reviewed_by IS DISTINCT FROM o.professional_id AS "byAnother", o.expires_at - o.started_at = interval '4 hours' AS "isBound",
         EXISTS (SELECT 1 FROM relation r WHERE r.case_id = o.case_id AND r.professional_id = o.professional_id) AS "isRelated",
         EXISTS (SELECT 1 FROM usage_log u WHERE u.professional_id = o.professional_id AND o.client_id = ANY (u.client_ids)
           AND u.at BETWEEN o.started_at AND o.expires_at) AS "wasUsed"
       FROM override o ORDER BY o.started_at DESC`,
    );
    expect(overrides).toEqual([
      { verdict: null, byAnother: true, isBound: true, isRelated: true, wasUsed: true },
      { verdict: 'lawful', byAnother: true, isBound: true, isRelated: true, wasUsed: true },
    ]);
  });

  it('has a disclosure by a named worker to somebody who does not see the case, in the disclosure log too', async () => {
    const disclosures = await county.rows(
      `SELECT app.is_open_to(d.case_id, d.recipient_id) AS "seesCase",
         (SELECT kind FROM relation r WHERE r.case_id = d.case_id AND r.professional_id = d.disclosed_by AND r.kind = 'named_worker') AS by,
         (SELECT legal_mode FROM disclosure_log l WHERE l.record_ids = d.record_ids AND l.disclosed_by = d.disclosed_by) AS logged
       FROM disclosure d`,
    );
    expect(disclosures).toEqual([{ seesCase: false, by: 'named_worker', logged: 'M5' }]);
  });

  it('names a client only to an expertise of which somebody may be told, and to none who may not (703/2023 53 §, 457/2024 18 §)', async () => {
    const unlawful = await county.rows(
      `SELECT k.question FROM consultation k JOIN consultation_subject s ON s.consultation_id = k.id
       WHERE NOT app.may_be_asked(k.expertise_id, k.asked_by, s.case_id, s.client_id, s.legal_mode, s.evidence->>'permissionId',
           app.kinds_told(k.id))
         OR (k.claimed_by IS NOT NULL AND NOT app.may_take(k.id, k.claimed_by))`,
    );
    expect(unlawful).toEqual([]);
  });
});
