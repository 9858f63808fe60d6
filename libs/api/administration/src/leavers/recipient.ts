import type { Tx } from '@rinnalla/api-core';
import {
  accessDecree,
  calendarDay,
  checkNamedWorker,
  clientDataAct,
  decideDocument,
  hasLawfulPair,
  type HeldTask,
  isHealthProfessional,
  type LawReference,
  type LegalMode,
  MASK_REASONS,
  MASK_RULES,
  NAMED_WORKER_LAW,
  type Profession,
  type Register,
} from '@rinnalla/domain';
import type { LeaverRelation } from './leaver-work.js';

/** Whoever is to take something over. */
export interface Recipient {
  readonly id: string;
  readonly register: Register;
  readonly profession: Profession;
  readonly licenceInForce: boolean;
  readonly inOffice: boolean;
  readonly isDisabled: boolean;
  readonly tasks: readonly HeldTask[];
}

export const LEAVE_BLOCKS = [
  'no_recipient',
  'recipient_disabled',
  'not_in_team',
  'other_register',
  'not_a_professional',
  'licence',
  'justification',
  'lawful_pair',
  ...MASK_REASONS,
] as const;

/** Why something can't go to somebody, and by which section. */
export interface LeaveBlock {
  readonly why: (typeof LEAVE_BLOCKS)[number];
  readonly law: LawReference;
}

/** The ground under which the recipient takes the relation over, or why there is none. */
export type Ground =
  | {
      readonly kind: 'lawful';
      readonly mode: LegalMode;
      readonly evidence: object;
      readonly keepsJustification: boolean;
    }
  | { readonly kind: 'blocked'; readonly block: LeaveBlock };

const blocked = (why: LeaveBlock['why'], law: LawReference): Ground => ({
  kind: 'blocked',
  block: { why, law },
});

export const NO_RECIPIENT: LeaveBlock = { why: 'no_recipient', law: clientDataAct('9 §') };
export const NOT_IN_TEAM: LeaveBlock = { why: 'not_in_team', law: clientDataAct('9 §') };
export const OTHER_REGISTER: LeaveBlock = { why: 'other_register', law: accessDecree('9 §') };

/**
 * May this person take over this relation? The legal mode is the common register's (M8), the joint service's (M1), or the permission
 * that the leaver's relation rests on (M2); the work tasks must open the client's information under it; a named worker must be one
 * whom SHL 42 § lets be named. A health care professional is named by the justification on record, which goes on with the duty.
 */
export function groundFor(
  relation: LeaverRelation,
  recipient: Recipient,
  leaver: { readonly register: Register },
  now: Date,
): Ground {
  if (recipient.isDisabled) return blocked('recipient_disabled', clientDataAct('9 §'));
  if (relation.kind === 'named_worker') {
    const check = checkNamedWorker({
      candidate: recipient,
      team: [],
      specialSupport: relation.needsPair,
      justification: relation.isJustified ? 'as before' : null,
    });
    if (check.kind === 'refused') return blocked(check.why, NAMED_WORKER_LAW[check.why]);
  }
  if (relation.kind === 'work_pair' && relation.needsPair && !hasLawfulPair([recipient])) {
    return blocked('lawful_pair', NAMED_WORKER_LAW.lawful_pair);
  }
  const ground = modeFor(relation, recipient, leaver.register);
  if (!ground) return blocked('legal_mode', clientDataAct('53 §'));
  const on = calendarDay(now);
  const decision = decideDocument(
    {
      ...recipient,
      grounds: [{ mode: ground.mode, permission: relation.permission }],
      denials: [],
      hasStatedPurpose: true,
      hasConfirmed: true,
    },
    {
      kind: 'client_information',
      serviceFunction: relation.serviceFunction,
      recordedOn: on,
      recordId: null,
      authorProfession: null,
      speciality: null,
      isOfOwnJointService: ground.mode === 'M1',
    },
    on,
  );
  const keepsJustification = relation.kind === 'named_worker' && isHealthProfessional(recipient.profession);
  if (decision.kind === 'open') return { kind: 'lawful', ...ground, keepsJustification };
  const [law = clientDataAct('9 §')] = MASK_RULES[decision.reason].law;
  return blocked(decision.reason, law);
}

function modeFor(
  { register, jointServiceId, jointUnitId, permission }: LeaverRelation,
  recipient: Recipient,
  leaverRegister: Register,
): { mode: LegalMode; evidence: object } | null {
  const evidence = { verifiedRelationship: true, workTask: recipient.tasks[0]?.task ?? null };
  if (recipient.register === register) return { mode: 'M8', evidence };
  if (jointServiceId && jointUnitId)
    return { mode: 'M1', evidence: { ...evidence, jointServiceId, jointUnitId } };
  if (permission && recipient.register === leaverRegister)
    return { mode: 'M2', evidence: { ...evidence, permissionId: permission.id } };
  return null;
}

/** Recipients by id, as they stand now; one who is not there is not among them. */
export async function recipientsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Recipient>> {
  const rows = await tx.query<Recipient>(
    `SELECT p.id, p.register, p.profession, p.in_office AS "inOffice", p.disabled_at IS NOT NULL AS "isDisabled",
       (p.licence_valid_until IS NULL OR p.licence_valid_until >= app.today())
         AND (p.licence_restricted_since IS NULL OR p.licence_restricted_since > app.today()) AS "licenceInForce",
       coalesce((SELECT jsonb_agg(jsonb_build_object('task', t.task, 'serviceFunctions', t.service_functions,
           'specialities', t.specialities) ORDER BY t.valid_from)
         FROM work_task t WHERE t.professional_id = p.id AND t.valid_from <= $2 AND (t.valid_to IS NULL OR t.valid_to > $2)), '[]') AS tasks
     FROM professional p WHERE p.id = ANY ($1::uuid[])`,
    [ids, tx.now],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
