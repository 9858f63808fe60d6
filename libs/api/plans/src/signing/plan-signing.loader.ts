import type { Batch, ReadDb } from '@rinnalla/api-core';
import {
  calendarDay,
  checkPlanSigner,
  isLicenceInForce,
  PLAN_SIGNER_LAW,
  type Profession,
  type Register,
  type ServiceFunction,
} from '@rinnalla/domain';
import { CLIENT, list, readRows } from '../plan-rows.js';
import type { ClientType } from '../plan.types.js';
import type { PlanSignerProblemType, PlanSigningType } from './plan-signing.types.js';
import type { SignedPlanType } from './signed-plan.types.js';

const SIGNING = `s.id, s.plan_id AS "planId", s.case_id AS "caseId", s.number, s.agreed_on::text AS "agreedOn", s.obstacle,
  s.dissent, s.signed_at AS "signedAt", s.signed_by AS "signedBy", s.profession, s.content_version AS "contentVersion"`;

/** The signed versions of the plan `p`, newest first, without what stood in them. */
export const SIGNINGS_OF_PLAN = list(
  `SELECT ${SIGNING} FROM plan_signing s WHERE s.plan_id = p.id ORDER BY s.number DESC`,
);

type SignedPlanRow = PlanSigningType & {
  readonly client: ClientType;
  readonly content: Omit<SignedPlanType, 'signing' | 'client'>;
};

/** In full. */
export const signedPlansById: Batch<SignedPlanRow> = {
  read: (db, ids) =>
    readRows(
      db,
      `SELECT ${SIGNING}, s.content, ${CLIENT} AS client FROM plan_signing s JOIN plan p ON p.id = s.plan_id
       JOIN client k ON k.id = p.client_id WHERE s.id = ANY ($1::uuid[])`,
      [ids],
    ),
  idOf: ({ id }) => id,
};

export const planSigningsById: Batch<PlanSigningType> = {
  read: (db, ids) =>
    readRows(db, `SELECT ${SIGNING} FROM plan_signing s WHERE s.id = ANY ($1::uuid[])`, [ids]),
  idOf: ({ id }) => id,
};

export const asSignedPlan = ({ client, content, ...signing }: SignedPlanRow): SignedPlanType => ({
  signing,
  client,
  ...content,
});

interface SigningFacts {
  readonly planId: string;
  readonly planRegister: Register;
  readonly isCaseEnded: boolean;
  readonly serviceFunction: ServiceFunction;
  readonly isLawfulPairMissing: boolean;
  readonly profession: Profession;
  readonly validUntil: string | null;
  readonly restrictedSince: string | null;
}

/** Why the reader may not sign these plans; those that the reader may are left out. */
export const planSignerProblems: Batch<PlanSignerProblemType & { readonly planId: string }> = {
  read: async (db, ids) => {
    const rows = await db.query<SigningFacts>(
      `SELECT p.id AS "planId", p.register AS "planRegister", c.status = 'ended' AS "isCaseEnded", c.service_function AS "serviceFunction",
         EXISTS (SELECT 1 FROM case_alarm a WHERE a.case_id = c.id AND a.kind = 'lawful_pair_missing' AND a.over_at IS NULL)
           AS "isLawfulPairMissing",
         me.profession, me.licence_valid_until::text AS "validUntil", me.licence_restricted_since::text AS "restrictedSince"
       FROM plan p JOIN "case" c ON c.id = p.case_id JOIN professional me ON me.id = $2 WHERE p.id = ANY ($1::uuid[])`,
      [ids, db.actor.professionalId],
    );
    const { register } = await db.facts();
    return rows.flatMap((row) => problemOf(row, register, calendarDay(db.now)));
  },
  idOf: ({ planId }) => planId,
};

function problemOf(
  { planId, validUntil, restrictedSince, ...row }: SigningFacts,
  register: Register,
  on: string,
): (PlanSignerProblemType & { readonly planId: string })[] {
  const why = checkPlanSigner({
    ...row,
    register,
    isLicenceInForce: isLicenceInForce({ validUntil, restrictedSince: null }, on),
    isLicenceRestricted: !isLicenceInForce({ validUntil: null, restrictedSince }, on),
  });
  if (why === null) return [];
  const { act, section } = PLAN_SIGNER_LAW[why];
  return [{ planId, why, law: `${act} ${section}` }];
}

/** The day the case became pending: as was told, or else as it was opened. */
export async function pendingDayOf(db: ReadDb, caseId: string): Promise<string> {
  const [found] = await db.query<{ since: Date }>(
    `SELECT least(c.created_at, (SELECT min(e.at) FROM start_event e WHERE e.case_id = c.id)) AS since FROM "case" c WHERE c.id = $1`,
    [caseId],
  );
  if (!found) throw new Error('A plan of a case out of sight');
  return calendarDay(found.since);
}
