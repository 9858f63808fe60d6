import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ASSESSMENT_STATUSES, checkSigner, type Profession, type ServiceFunction } from '@rinnalla/domain';
import { type SeededCounty, seededCounty } from './testing/seeded-county.js';

describe('the assessments of the demo', () => {
  let county: SeededCounty;
  beforeAll(async () => {
    county = await seededCounty();
  });
  afterAll(() => county?.drop());

  it('stand in every state that is written in or closed, and none before the case came to be assessed', async () => {
    const found = await county.rows<{ status: string }>('SELECT DISTINCT status FROM assessment');
    const expected = ASSESSMENT_STATUSES.filter((status) => status !== 'pending');
    expect(found.map(({ status }) => status).toSorted()).toEqual(expected.toSorted());
    expect(
      await county.rows(
        `SELECT c.number FROM "case" c JOIN assessment a ON a.case_id = c.id
         WHERE c.status = 'pending' OR (c.status = 'assessment' AND a.status IN ('signed', 'discontinued'))
           OR (c.status <> 'assessment' AND a.status IN ('started', 'draft_complete'))`,
      ),
    ).toEqual([]);
  });

  it('have all headings, and say something under each that the law asks for before they are whole', async () => {
    const found = await county.rows<{ status: string; headings: number; least: number; unsaid: boolean }>(
      `SELECT a.status, count(DISTINCT s.id)::int AS headings, count(DISTINCT s.id) FILTER (WHERE s.body <> '')::int AS least,
         bool_or(s.body <> '' AND v.body IS DISTINCT FROM s.body) AS unsaid
       FROM assessment a JOIN assessment_section s ON s.assessment_id = a.id
         LEFT JOIN assessment_section_version v ON v.assessment_section_id = s.id AND v.version = s.version GROUP BY a.id`,
    );
    const least = { started: 3, discontinued: 1, draft_complete: 5, signed: 5 };
    for (const [status, words] of Object.entries(least)) {
      const ones = found.filter((one) => one.status === status);
      expect(ones.length).toBeGreaterThan(0);
      expect(ones.every((one) => one.headings === 7 && one.least >= words && !one.unsaid)).toBe(true);
    }
  });

  it('were signed by whom the law lets, and one of a counsellor waits for a social worker in office', async () => {
    const signed = await county.rows<{
      profession: Profession;
      inOffice: boolean;
      specialSupport: boolean;
      childProtection: boolean;
      serviceFunction: ServiceFunction;
    }>(
      `SELECT p.profession, p.in_office AS "inOffice", a.needs_special_support AS "specialSupport", a.service_function AS "serviceFunction",
         EXISTS (SELECT 1 FROM clock c WHERE c.case_id = a.case_id AND c.client_id = a.client_id AND c.rule_id = 'R3-DONE'
           AND c.not_applicable_at IS NULL) AS "childProtection"
       FROM assessment a JOIN professional p ON p.id = a.signed_by`,
    );
    expect(signed.length).toBeGreaterThan(50);
    const licence = { isLicenceInForce: true, isLicenceRestricted: false };
    expect(signed.filter((one) => checkSigner({ ...one, ...licence }).kind === 'refused')).toEqual([]);
    const waiting = await county.rows(
      `SELECT a.id FROM assessment a JOIN professional p ON p.id = a.decided_by
       WHERE a.status = 'draft_complete' AND a.needs_special_support AND p.profession LIKE '%counsellor'`,
    );
    expect(waiting.length).toBeGreaterThan(0);
  });

  it('are of each child of a family, and have authorities and colleagues among those who took part', async () => {
    const siblings = await county.rows(
      `SELECT case_id FROM assessment GROUP BY case_id HAVING count(DISTINCT client_id) > 1`,
    );
    expect(siblings.length).toBeGreaterThan(0);
    const [took] = await county.rows<{ authorities: number; colleagues: number; away: number }>(
      `SELECT count(authority)::int AS authorities, count(professional_id)::int AS colleagues,
         count(*) FILTER (WHERE attendance = 'stayed_away')::int AS away FROM assessment_participant`,
    );
    expect(Math.min(took?.authorities ?? 0, took?.colleagues ?? 0, took?.away ?? 0)).toBeGreaterThan(0);
  });
});
