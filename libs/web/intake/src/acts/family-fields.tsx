import { FAMILY_ROLES } from '@rinnalla/domain';
import { inputText, useTexts, useWords } from '@rinnalla/web-i18n';
import { Button, DateField, Section, Select, Stack, TextField } from '@rinnalla/web-ui';
import { intakeTexts } from '../i18n/intake-texts.js';
import {
  emptyMember,
  faultsOfMember,
  readFamily,
  roleOf,
  writeFamily,
  type MemberField,
  type WrittenMember,
} from './family.js';

interface FamilyFieldsProps {
  value: string;
  onChange: (value: string) => void;
  /** Of the person whom the contact tells of first. */
  familyName: string;
  /** Faults are shown from the first attempt on. */
  isTried: boolean;
}

/** Siblings whose matter it is too, and guardians: parties of the same case. */
export function FamilyFields({ value, onChange, familyName, isTried }: FamilyFieldsProps) {
  const say = useTexts(intakeTexts);
  const family = readFamily(value);
  const change = (next: readonly WrittenMember[]) => onChange(writeFamily(next));
  return (
    <Stack>
      {family.map((member, place) => (
        <MemberFields
          key={place}
          title={`${say('family.member')} ${String(place + 1)}`}
          member={member}
          isTried={isTried}
          onChange={(next) => change(family.map((one, index) => (index === place ? next : one)))}
          onRemove={() => change(family.filter((_, index) => index !== place))}
        />
      ))}
      <div>
        <Button icon="plus" onPress={() => change([...family, emptyMember(familyName)])}>
          {say('family.add')}
        </Button>
      </div>
    </Stack>
  );
}

interface MemberFieldsProps {
  title: string;
  member: WrittenMember;
  isTried: boolean;
  onChange: (member: WrittenMember) => void;
  onRemove: () => void;
}

function MemberFields({ title, member, isTried, onChange, onRemove }: MemberFieldsProps) {
  const say = useTexts(intakeTexts);
  const words = useWords();
  const faults = isTried ? faultsOfMember(member) : {};
  const faultOf = (field: MemberField) => {
    const fault = faults[field];
    return fault === undefined ? undefined : inputText(words, fault);
  };
  const text = (field: MemberField) => ({
    value: member[field],
    onChange: (written: string) => onChange({ ...member, [field]: written }),
    errorMessage: faultOf(field),
    autoComplete: 'off',
  });
  return (
    <Section
      title={title}
      headingLevel={3}
      actions={
        <Button variant="quiet" onPress={onRemove}>
          {say('family.remove')}
        </Button>
      }
    >
      <Stack>
        <Select
          label={say('family.role')}
          value={member.role}
          onChange={(role) => onChange({ ...member, role: roleOf(role) })}
          items={FAMILY_ROLES.map((id) => ({ id, name: say(`family.${id}`) }))}
        />
        <TextField label={say('record.familyName')} isRequired {...text('familyName')} />
        <TextField label={say('record.givenNames')} isRequired {...text('givenNames')} />
        <TextField label={say('record.hetu')} width="short" spellCheck="false" {...text('hetu')} />
        <DateField
          label={say('detail.birthDate')}
          value={member.birthDate === '' ? null : member.birthDate}
          onChange={(day) => onChange({ ...member, birthDate: day ?? '' })}
          errorMessage={faultOf('birthDate')}
        />
      </Stack>
    </Section>
  );
}
