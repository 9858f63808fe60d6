import { type AssessmentStatus, checkSigner, type DiscontinueReason, isSocialWorker } from '@rinnalla/domain';
import { numberFor } from '../choice.js';
import type { CaseContent, ClientContent, StatusMoveContent } from '../content/case-content.js';
import { PEOPLE, PERSON_KEYS, type PersonKey } from '../content/people.js';
import type { DemoTime } from '../demo-time.js';

/** How far the assessment of one client of a case has come, and by whom. */
export interface Assessed {
  readonly key: string;
  readonly ofCase: CaseContent;
  readonly client: string;
  readonly content: ClientContent;
  readonly role: 'subject' | 'sibling';
  readonly status: AssessmentStatus;
  readonly pendingSince: Date;
  readonly startedAt: Date;
  /** Signed or broken off. */
  readonly endedAt: Date | null;
  /** No word is written later: the end, or now. */
  readonly writtenUntil: Date;
  readonly opener: PersonKey;
  readonly author: PersonKey;
  readonly pair: PersonKey | null;
  readonly signer: PersonKey;
  readonly specialSupport: boolean;
  readonly continues: boolean;
  readonly discontinued: DiscontinueReason | null;
}

/** The cases that come to their end at the assessment, by why it is broken off; the others are signed. */
const BROKEN_OFF = ['client_withdrew', 'duplicate'] as const;

/** Those of the case whom it is about, once their assessment has begun. */
export function waysOf(
  ofCase: CaseContent,
  clients: Readonly<Record<string, ClientContent>>,
  time: DemoTime,
): Assessed[] {
  const [first] = ofCase.timeline;
  const begun = ofCase.timeline.find(({ to }) => to === 'assessment');
  if (!first || !begun) return [];
  return ofCase.clients.flatMap(({ client, role }) => {
    const content = clients[client];
    if (!content || (role !== 'subject' && role !== 'sibling')) return [];
    return [wayOf({ ofCase, client, content, role, first, begun }, time)];
  });
}

interface Begun extends Pick<Assessed, 'ofCase' | 'client' | 'content' | 'role'> {
  readonly first: StatusMoveContent;
  readonly begun: StatusMoveContent;
}

function wayOf({ first, begun, ...of }: Begun, time: DemoTime): Assessed {
  const { ofCase, client, content } = of;
  const end = endingMove(ofCase);
  const discontinued = BROKEN_OFF.find((reason) => reason === end?.reason) ?? null;
  const endedAt = end ? time.moment(end.when) : null;
  const author = begun.by;
  const status = statusOf(of, { isEnded: end !== undefined, isBrokenOff: discontinued !== null });
  const specialSupport = content.specialSupport !== undefined || waitsForSocialWorker(of, status, author);
  return {
    ...of,
    key: `${ofCase.key}/${client}`,
    status,
    pendingSince: time.moment(first.when),
    startedAt: time.moment(begun.when),
    endedAt,
    writtenUntil: endedAt ?? time.now,
    opener: first.by,
    author,
    pair: ofCase.team[0]?.person ?? null,
    signer: end ? signerOf(ofCase, specialSupport, end.by) : author,
    specialSupport,
    continues: end?.to !== 'ended',
    discontinued,
  };
}

/** The move to planning signs it; so does an end straight from the assessment. */
const endingMove = ({ timeline }: CaseContent): StatusMoveContent | undefined =>
  timeline.find(({ to }) => to === 'planning' || to === 'ended');

/** The case ended at its assessment, which was signed: no need was found. */
export const isSignedAtEnd = (ofCase: CaseContent): boolean => {
  const end = endingMove(ofCase);
  return end?.to === 'ended' && !BROKEN_OFF.some((reason) => reason === end.reason);
};

/** Of those still open some are whole and wait to be signed; a brother's or sister's comes after. */
function statusOf(
  { ofCase, role }: Pick<Begun, 'ofCase' | 'role'>,
  { isEnded, isBrokenOff }: { readonly isEnded: boolean; readonly isBrokenOff: boolean },
): AssessmentStatus {
  if (isBrokenOff) return 'discontinued';
  if (isEnded) return 'signed';
  const isWhole = role === 'subject' && numberFor(`${ofCase.key}/finished`, 2) === 0;
  return isWhole ? 'draft_complete' : 'started';
}

/** What a counsellor has written of a need of special support waits for a social worker in office (SHL 36 § 5 mom.). */
const waitsForSocialWorker = (
  { ofCase }: Pick<Begun, 'ofCase'>,
  status: AssessmentStatus,
  author: PersonKey,
): boolean =>
  status === 'draft_complete' &&
  ofCase.serviceFunction === 'working_age' &&
  !isSocialWorker(PEOPLE[author].profession);

/** Whoever moved the case on, where the law lets them; else a colleague of the case or its workspace. @throws Error where nobody may */
function signerOf(
  { key, team, workspace, serviceFunction }: CaseContent,
  specialSupport: boolean,
  mover: PersonKey,
): PersonKey {
  const near = [mover, ...team.map(({ person }) => person)];
  const ofWorkspace = PERSON_KEYS.filter((person) => PEOPLE[person].tasks[workspace] !== undefined);
  const signer = [...near, ...ofWorkspace].find((person) => {
    const { profession, inOffice } = PEOPLE[person];
    const licence = { isLicenceInForce: true, isLicenceRestricted: false };
    const asked = { specialSupport, childProtection: false, serviceFunction };
    return checkSigner({ profession, inOffice, ...licence, ...asked }).kind === 'ok';
  });
  if (!signer) throw new Error(`Nobody may sign the assessment of ${key}`);
  return signer;
}
