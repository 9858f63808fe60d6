import { calendarDay, isBlank, isUnderAge, parseHetu, FAMILY_ROLES, type FamilyRole } from '@rinnalla/domain';
import type { FamilyMemberInput } from '@rinnalla/web-graphql';
import type { InputReason } from '@rinnalla/web-i18n';
import { orNull } from '@rinnalla/web-session';

/** One of a family as it is being written. */
export interface WrittenMember {
  readonly role: FamilyRole;
  readonly familyName: string;
  readonly givenNames: string;
  readonly hetu: string;
  readonly birthDate: string;
}
export type MemberField = Exclude<keyof WrittenMember, 'role'>;

export const emptyMember = (familyName: string): WrittenMember => ({
  role: 'sibling',
  familyName,
  givenNames: '',
  hetu: '',
  birthDate: '',
});

/** A form's values are texts: the list of people too. */
export const writeFamily = (family: readonly WrittenMember[]): string =>
  family.length === 0 ? '' : JSON.stringify(family);
export const readFamily = (text: string): readonly WrittenMember[] =>
  text === '' ? [] : (JSON.parse(text) as WrittenMember[]);
export const roleOf = (text: string | null): FamilyRole =>
  FAMILY_ROLES.find((role) => role === text) ?? 'sibling';

/** What is wrong with a person, by the rules of the server. */
export function faultsOfMember(member: WrittenMember): Partial<Record<MemberField, InputReason>> {
  const faults: Partial<Record<MemberField, InputReason>> = {};
  if (isBlank(member.familyName)) faults.familyName = 'required';
  if (isBlank(member.givenNames)) faults.givenNames = 'required';
  if (isBlank(member.hetu)) {
    if (isBlank(member.birthDate)) faults.birthDate = 'required';
    else if (!mayBe(member.role, member.birthDate)) faults.birthDate = 'notChild';
    return faults;
  }
  const parsed = parseHetu(member.hetu);
  if (parsed.kind === 'invalid') faults.hetu = parsed.reason;
  else if (!mayBe(member.role, parsed.birthDate)) faults.hetu = 'notChild';
  return faults;
}

/** Only a child's matter is shared with sisters and brothers. */
const mayBe = (role: FamilyRole, birthDate: string): boolean =>
  role !== 'sibling' || isUnderAge(birthDate, calendarDay(new Date()));

export const isFaulty = (family: string): boolean =>
  readFamily(family).some((member) => Object.keys(faultsOfMember(member)).length > 0);

export const toSend = (
  family: string,
  isSamePerson: (place: number) => boolean | null,
): FamilyMemberInput[] =>
  readFamily(family).map(({ role, familyName, givenNames, hetu, birthDate }, place) => ({
    role,
    familyName: familyName.trim(),
    givenNames: givenNames.trim(),
    hetu: orNull(hetu),
    birthDate: isBlank(hetu) ? orNull(birthDate) : null,
    isSamePerson: isSamePerson(place),
  }));
