import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedContent } from '@rinnalla/api-plans';
import {
  checkPlanSigner,
  isAgreementDay,
  isLicenceInForce,
  isReasonInWords,
  type PlanSignerFacts,
} from '@rinnalla/domain';
import { type SeededCounty, seededCounty } from './testing/seeded-county.js';

interface Signed extends Omit<PlanSignerFacts, 'isLicenceInForce' | 'isLicenceRestricted'> {
  readonly client: string;
  readonly number: number;
  readonly agreedOn: string | null;
  readonly obstacle: string | null;
  readonly signedOn: string;
  readonly pendingOn: string;
  readonly validUntil: string | null;
  readonly restrictedSince: string | null;
  readonly contentVersion: number;
  readonly standsAt: number;
  readonly content: SignedContent;
}

/** How often what was agreed has been written by today: see `contentVersion` of the rules. */
const STANDS_AT = `(SELECT coalesce(sum(t.version), 0) FROM plan_text t WHERE t.plan_id = s.plan_id)
  + (SELECT coalesce(sum(i.version), 0) FROM plan_item i WHERE i.plan_id = s.plan_id)
  + (SELECT count(*) FROM goal g WHERE g.plan_id = s.plan_id) + (SELECT count(*) FROM planned_service v WHERE v.plan_id = s.plan_id)
  + (SELECT count(*) FROM responsibility r WHERE r.plan_id = s.plan_id)
  + (SELECT count(*) FROM correction k WHERE k.case_id = s.case_id AND k.record_kind IN ('goal', 'planned_service', 'responsibility'))`;

describe('the signed plans of the demo', () => {
  let county: SeededCounty;
  let signed: readonly Signed[];
  beforeAll(async () => {
    county = await seededCounty();
    signed = await county.rows<Signed>(
      `SELECT k.given_names AS client, s.number, s.agreed_on::text AS "agreedOn", s.obstacle, s.content, s.content_version AS "contentVersion",
         (s.signed_at AT TIME ZONE 'Europe/Helsinki')::date::text AS "signedOn", (c.created_at AT TIME ZONE 'Europe/Helsinki')::date::text AS "pendingOn",
         (${STANDS_AT})::int AS "standsAt", false AS "isCaseEnded", false AS "isLawfulPairMissing", s.profession, w.register,
         p.register AS "planRegister", w.licence_valid_until::text AS "validUntil", w.licence_restricted_since::text AS "restrictedSince",
         c.service_function AS "serviceFunction"
       FROM plan_signing s JOIN plan p ON p.id = s.plan_id JOIN client k ON k.id = p.client_id JOIN "case" c ON c.id = s.case_id
       JOIN professional w ON w.id = s.signed_by ORDER BY 1`,
    );
  });
  afterAll(async () => {
    await county?.drop();
  });

  it('were signed whole, by whom the law lets, gone through with the client or kept from it by an evident obstacle', () => {
    expect(signed.map(({ client, number }) => [client, number])).toEqual([
      ['Eelis Tuomas', 1],
      ['Helvi Kaarina', 1],
      ['Marko Juhani', 1],
      ['Venla Emilia', 1],
    ]);
    for (const { validUntil, restrictedSince, ...one } of signed) {
      const { agreedOn, obstacle, pendingOn, signedOn: today } = one;
      const licence = {
        isLicenceInForce: isLicenceInForce({ validUntil, restrictedSince: null }, today),
        isLicenceRestricted: !isLicenceInForce({ validUntil: null, restrictedSince }, today),
      };
      expect(checkPlanSigner({ ...one, ...licence })).toBeNull();
      if (agreedOn === null) expect(isReasonInWords(obstacle ?? '')).toBe(true);
      else expect(isAgreementDay({ agreedOn, pendingOn, today, lastAgreedOn: null })).toBe(true);
      const open = one.content.items.filter(
        ({ state }) => state !== 'complete' && state !== 'not_applicable',
      );
      expect({ client: one.client, open }).toEqual({ client: one.client, open: [] });
    }
  });

  it('are one of each: an evident obstacle in the place of the day, and a line withdrawn as wrong since', async () => {
    expect(signed.filter(({ agreedOn }) => agreedOn === null).map(({ client }) => client)).toEqual([
      'Helvi Kaarina',
    ]);
    const withdrawn = await county.rows<{ id: string; client: string }>(
      `SELECT v.id, k.given_names AS client FROM planned_service v JOIN plan p ON p.id = v.plan_id JOIN client k ON k.id = p.client_id
       JOIN plan_signing s ON s.plan_id = p.id AND v.withdrawn_at > s.signed_at`,
    );
    expect(withdrawn).toMatchObject([{ client: 'Marko Juhani' }]);
    const ofMarko = signed.find(({ client }) => client === 'Marko Juhani');
    expect(ofMarko?.content.plannedServices.map(({ lineId }) => lineId)).toContain(withdrawn[0]?.id);
  });

  it('stand as they were signed, but for Marko’s, in which more was agreed since', () => {
    expect(signed.filter(({ contentVersion, standsAt }) => standsAt > contentVersion)).toMatchObject([
      { client: 'Marko Juhani' },
    ]);
    expect(signed.filter(({ contentVersion, standsAt }) => standsAt < contentVersion)).toEqual([]);
  });

  it('of child welfare are near their yearly review, and past it (LSL 30 §)', async () => {
    const clocks = await county.rows<{ client: string; told: string | null }>(
      `SELECT k.given_names AS client, c.told FROM clock c JOIN client k ON k.id = c.client_id
       WHERE c.rule_id = 'R7-LSPLAN' AND c.closed_at IS NULL ORDER BY 1`,
    );
    expect(clocks).toEqual([
      { client: 'Eelis Tuomas', told: 'breached' },
      { client: 'Venla Emilia', told: 'due_soon' },
    ]);
  });
});
