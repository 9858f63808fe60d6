import { AUTHORITY_GROUND_PARTS } from '../authority-ground.js';
import { isBlank } from '../blank.js';
import type { ContactPurpose } from '../clocks/clock-facts.js';
import { childWelfareAct } from '../clocks/rule-row.js';
import { clientDataAct, socialWelfareAct, type LawReference } from '../law.js';

/** How a contact or report reached the county: the first five are contacts, the last two reports under the Child Welfare Act. */
export const CONTACT_CHANNELS = [
  'phone',
  'visit',
  'letter',
  'message',
  'professional',
  'child_protection_report',
  'anticipatory_report',
] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** Saapunut, arvioitu kiireelliseksi tai ei-kiireelliseksi, ja viisi tapaa käsitellä loppuun. */
export const CONTACT_STATUSES = [
  'received',
  'triaged_urgent',
  'triaged_normal',
  'guided',
  'forwarded',
  'assessment_opened',
  'joined_to_case',
  'evidently_unnecessary',
] as const;
export type ContactStatus = (typeof CONTACT_STATUSES)[number];

export const CONTACT_MOVE_NAMES = [
  'triage_urgent',
  'triage_normal',
  'guide',
  'forward',
  'open_assessment',
  'join_case',
  'close_unnecessary',
  'reopen',
] as const;
export type ContactMoveName = (typeof CONTACT_MOVE_NAMES)[number];

/** What a move must be given. Triage always says which measures were taken at once. */
export const CONTACT_MOVE_REQUIREMENTS = [
  'measures',
  'note',
  'authority',
  // On what the other authority is told, and why without the client's consent: `checkAuthorityGround`.
  ...AUTHORITY_GROUND_PARTS,
  'workspace',
  'case',
  'reason',
] as const;
export type ContactMoveRequirement = (typeof CONTACT_MOVE_REQUIREMENTS)[number];

export interface ContactMove {
  readonly move: ContactMoveName;
  readonly from: ContactStatus;
  readonly to: ContactStatus;
  readonly requires: ContactMoveRequirement;
  readonly law: LawReference;
}

const TRIAGED: readonly ContactStatus[] = ['triaged_urgent', 'triaged_normal'];

const afterTriage = (
  move: ContactMoveName,
  to: ContactStatus,
  requires: ContactMoveRequirement,
  law: LawReference,
): ContactMove[] => TRIAGED.map((from) => ({ move, from, to, requires, law }));

const URGENCY = socialWelfareAct('36 § 1 mom.');

/** Dealt with, and no case came of it: done by mistake, it is taken back (703/2023 22 §). */
const WITHOUT_CASE: readonly ContactStatus[] = ['guided', 'forwarded', 'evidently_unnecessary'];

/**
 * Every move of a contact; what is not here is refused. Urgency is judged before anything else is done (SHL 36 § 1 mom.), and may be
 * judged anew, to the same or otherwise, while the contact is open. A new need is a new contact; what was dealt with by mistake goes back to
 * its queue, and its urgency is judged anew, for that may have been the mistake. What a case came of is corrected there.
 */
export const CONTACT_MOVES: readonly ContactMove[] = [
  { move: 'triage_urgent', from: 'received', to: 'triaged_urgent', requires: 'measures', law: URGENCY },
  { move: 'triage_normal', from: 'received', to: 'triaged_normal', requires: 'measures', law: URGENCY },
  ...afterTriage('triage_urgent', 'triaged_urgent', 'measures', URGENCY),
  ...afterTriage('triage_normal', 'triaged_normal', 'measures', URGENCY),
  ...afterTriage('guide', 'guided', 'note', socialWelfareAct('6 §')),
  ...afterTriage('forward', 'forwarded', 'authority', socialWelfareAct('40 §')),
  ...afterTriage('open_assessment', 'assessment_opened', 'workspace', socialWelfareAct('36 §')),
  ...afterTriage('join_case', 'joined_to_case', 'case', socialWelfareAct('34 §')),
  ...afterTriage('close_unnecessary', 'evidently_unnecessary', 'reason', socialWelfareAct('36 §')),
  ...WITHOUT_CASE.map((from): ContactMove => {
    return { move: 'reopen', from, to: 'received', requires: 'reason', law: clientDataAct('22 §') };
  }),
];

/** Who else of a family a contact may be about, beside the person it tells of first. */
export const FAMILY_ROLES = ['sibling', 'guardian'] as const;
export type FamilyRole = (typeof FAMILY_ROLES)[number];

export type ContactMoveCheck =
  | { readonly kind: 'ok'; readonly to: ContactStatus }
  | { readonly kind: 'not_allowed'; readonly allowed: readonly ContactMove[] }
  | { readonly kind: 'missing'; readonly what: ContactMoveRequirement; readonly law: LawReference };

/** Where a contact may go from this status. Empty when a case came of it. */
export const allowedContactMoves = (status: ContactStatus): readonly ContactMove[] =>
  CONTACT_MOVES.filter(({ from }) => from === status);

/** @param given what the move brings: measures, note, authority, reason in words, or the id of workspace or case */
export function checkContactMove(
  from: ContactStatus,
  move: ContactMoveName,
  given: string | null | undefined,
): ContactMoveCheck {
  const found = CONTACT_MOVES.find((candidate) => candidate.from === from && candidate.move === move);
  if (!found) return { kind: 'not_allowed', allowed: allowedContactMoves(from) };
  if (isBlank(given)) return { kind: 'missing', what: found.requires, law: found.law };
  return { kind: 'ok', to: found.to };
}

/** What a report under the Child Welfare Act is made for is told by what it is; of the others it has to be said. */
const PURPOSE_OF_REPORT = {
  child_protection_report: { purpose: 'child_protection_report', law: childWelfareAct('25 §') },
  anticipatory_report: { purpose: 'anticipatory_report', law: childWelfareAct('25 c §') },
} as const satisfies Partial<
  Record<ContactChannel, { readonly purpose: ContactPurpose; readonly law: LawReference }>
>;

/**
 * The purpose that follows from how a contact came, with the section; null where none does. Another purpose would contradict it, and
 * start none of the clocks of the report. A report told by telephone or on a visit says its purpose itself.
 */
export const purposeOfReport = (
  channel: ContactChannel,
): { readonly purpose: ContactPurpose; readonly law: LawReference } | null =>
  channel === 'child_protection_report' || channel === 'anticipatory_report'
    ? PURPOSE_OF_REPORT[channel]
    : null;

/** Not dealt with yet. */
export const OPEN_CONTACT_STATUSES: readonly ContactStatus[] = ['received', ...TRIAGED];
