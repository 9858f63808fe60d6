import type { Register } from '@rinnalla/domain';
import type {
  LeaverConsultation,
  LeaverContact,
  LeaverRelation,
  LeaverResponsibility,
  LeaverWork,
} from './leaver-work.js';
import {
  type Ground,
  groundFor,
  type LeaveBlock,
  NO_RECIPIENT,
  NOT_IN_TEAM,
  OTHER_REGISTER,
  type Recipient,
} from './recipient.js';

export const LEAVER_DUTIES = [
  'named_worker',
  'work_pair',
  'team_member',
  'responsibility',
  'consultation',
  'contact',
  'expertise',
] as const;
export type LeaverDuty = (typeof LEAVER_DUTIES)[number];

/** Who takes what over: the narrowest share that fits a line says it. */
export interface LeaverShare {
  /** Null: whatever is of a case. An expertise goes to somebody only where it is named. */
  readonly duty: LeaverDuty | null;
  readonly workspaceId: string | null;
  readonly caseId: string | null;
  readonly recipientId: string;
}

export const LEAVE_OUTCOMES = ['moves', 'ends', 'released', 'blocked'] as const;
export type LeaveOutcome = (typeof LEAVE_OUTCOMES)[number];

/** One thing of the leaver's, and what becomes of it. */
export interface LeaveLine {
  readonly id: string;
  readonly version: number;
  readonly duty: LeaverDuty;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly workspaceId: string | null;
  readonly expertiseId: string | null;
  readonly recipientId: string | null;
  readonly outcome: LeaveOutcome;
  readonly block: LeaveBlock | null;
  /** Nobody is left who can answer questions to the expertise. */
  readonly leavesNobody: boolean;
  readonly ground: Extract<Ground, { kind: 'lawful' }> | null;
}

interface Setting {
  readonly work: LeaverWork;
  readonly shares: readonly LeaverShare[];
  readonly recipients: ReadonlyMap<string, Recipient>;
  readonly leaver: { readonly register: Register };
  readonly now: Date;
}

/** What becomes of each of the leaver's things, case by case. Any blocked line stops the whole move: nothing is half-moved. */
export function planLeave(setting: Setting): LeaveLine[] {
  const { work } = setting;
  const relations = work.relations.map((relation) => planRelation(relation, setting));
  const responsibilities = work.responsibilities.map((line) => planResponsibility(line, relations, setting));
  return [
    ...relations,
    ...responsibilities,
    ...work.consultations.map((consultation) => planConsultation(consultation, setting)),
    ...work.contacts.map(planContact),
    ...planExpertise(setting),
  ];
}

function planRelation(relation: LeaverRelation, setting: Setting): LeaveLine {
  const base = { ...BLANK, ...ofCase(relation), duty: relation.kind };
  const owes = setting.work.responsibilities.some(({ caseId }) => caseId === relation.caseId);
  const isMerelyThere = relation.isEnded || relation.kind === 'team_member';
  if (isMerelyThere && !owes) return { ...base, outcome: 'ends' };
  // A member who still owes something is followed by whoever takes that on.
  const duty = isMerelyThere ? 'responsibility' : relation.kind;
  const recipient = recipientFor(setting, duty, relation);
  if (!recipient) return { ...base, outcome: 'blocked', block: NO_RECIPIENT };
  const known = relation.team.find(({ id }) => id === recipient.id);
  const isCovered = known?.kind === 'named_worker' || (known && relation.kind === 'team_member');
  if (isCovered) return { ...base, recipientId: recipient.id, outcome: 'ends' };
  const ground = groundFor(relation, recipient, setting.leaver, setting.now);
  return ground.kind === 'lawful'
    ? { ...base, recipientId: recipient.id, outcome: 'moves', ground }
    : { ...base, recipientId: recipient.id, outcome: 'blocked', block: ground.block };
}

function planResponsibility(
  line: LeaverResponsibility,
  relations: readonly LeaveLine[],
  setting: Setting,
): LeaveLine {
  const base = { ...BLANK, ...ofCase(line), duty: 'responsibility' as const };
  const recipient = recipientFor(setting, 'responsibility', line);
  if (!recipient) return { ...base, outcome: 'blocked', block: NO_RECIPIENT };
  const { team } = setting.work.relations.find(({ caseId }) => caseId === line.caseId) ?? { team: [] };
  const joins = relations.some(
    (relation) =>
      relation.caseId === line.caseId &&
      relation.outcome === 'moves' &&
      relation.recipientId === recipient.id,
  );
  const isThere = joins || team.some(({ id }) => id === recipient.id);
  return isThere
    ? { ...base, recipientId: recipient.id, outcome: 'moves' }
    : { ...base, recipientId: recipient.id, outcome: 'blocked', block: NOT_IN_TEAM };
}

function planConsultation(consultation: LeaverConsultation, { work, shares }: Setting): LeaveLine {
  const { id, version, caseId, caseNumber, workspaceId, expertiseId } = consultation;
  const others = work.expertise.find((expertise) => expertise.id === expertiseId)?.othersWithIt ?? 1;
  const isTaken = shares.some(({ duty }) => duty === 'expertise');
  return {
    ...BLANK,
    ...{ id, version, caseId, caseNumber, workspaceId, expertiseId },
    duty: 'consultation',
    outcome: 'released',
    leavesNobody: others === 0 && !isTaken,
  };
}

/** Nobody is given a contact: whoever receives the queue takes it, the most pressing first. */
const planContact = ({ id, version, othersInQueue }: LeaverContact): LeaveLine => ({
  ...BLANK,
  id,
  version,
  duty: 'contact',
  outcome: 'released',
  leavesNobody: othersInQueue === 0,
});

function planExpertise({ work, shares, recipients }: Setting): LeaveLine[] {
  const share = shares.findLast(({ duty }) => duty === 'expertise');
  const recipient = share && recipients.get(share.recipientId);
  return work.expertise.map(({ id, register, othersWithIt }) => {
    const base = { ...BLANK, id, expertiseId: id, duty: 'expertise' as const };
    if (!recipient) return { ...base, outcome: 'ends', leavesNobody: othersWithIt === 0 };
    return recipient.register === register
      ? { ...base, recipientId: recipient.id, outcome: 'moves' }
      : { ...base, recipientId: recipient.id, outcome: 'blocked', block: OTHER_REGISTER };
  });
}

const BLANK = {
  version: 1,
  caseId: null,
  caseNumber: null,
  workspaceId: null,
  expertiseId: null,
  recipientId: null,
  block: null,
  leavesNobody: false,
  ground: null,
} as const;

const ofCase = ({ id, version, caseId, caseNumber, workspaceId }: LeaverResponsibility) => ({
  id,
  version,
  caseId,
  caseNumber,
  workspaceId,
});

function recipientFor(
  { shares, recipients }: Setting,
  duty: LeaverDuty,
  { caseId, workspaceId }: Pick<LeaverResponsibility, 'caseId' | 'workspaceId'>,
): Recipient | undefined {
  const fitting = shares.filter(
    (share) =>
      (share.duty === null || share.duty === duty) &&
      (share.workspaceId === null || share.workspaceId === workspaceId) &&
      (share.caseId === null || share.caseId === caseId),
  );
  const [narrowest] = fitting.sort((a, b) => narrowness(b) - narrowness(a));
  return narrowest && recipients.get(narrowest.recipientId);
}

const narrowness = ({ caseId, duty, workspaceId }: LeaverShare): number =>
  (caseId === null ? 0 : 4) + (duty === null ? 0 : 2) + (workspaceId === null ? 0 : 1);
