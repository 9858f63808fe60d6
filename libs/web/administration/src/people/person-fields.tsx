import { PROFESSION_RULES, PROFESSIONS, REGISTERS } from '@rinnalla/domain';
import { commonTexts, useLocalName, useTexts, useWords } from '@rinnalla/web-i18n';
import { faultsBy, orNull, type DraftedForm, type FormValues } from '@rinnalla/web-session';
import { Checkbox, DateField, Select, TextField } from '@rinnalla/web-ui';
import type { StaffMember } from '../data/administration-types.js';
import { usePlaces } from '../data/use-administration.js';
import { administrationTexts } from '../i18n/administration-texts.js';

export type PersonField =
  | 'login'
  | 'givenName'
  | 'familyName'
  | 'profession'
  | 'register'
  | 'registrationNumber'
  | 'licenceValidUntil'
  | 'licenceRestrictedSince'
  | 'inOffice'
  | 'unitId'
  | 'languages';

/** The register that the profession's own law names; null where unit and task decide it, or none is chosen yet. */
const registerOf = (profession: string) => {
  const known = PROFESSIONS.find((one) => one === profession);
  return known ? PROFESSION_RULES[known].register : null;
};

/** Only a licence can be restricted. */
const isLicensed = (profession: string): boolean =>
  PROFESSIONS.some((one) => one === profession && PROFESSION_RULES[one].licence !== 'none');

const faultsOf = faultsBy<PersonField>({
  login: { isRequired: true, limit: 'line' },
  givenName: { isRequired: true, limit: 'line' },
  familyName: { isRequired: true, limit: 'line' },
  profession: { isRequired: true },
  register: { isRequired: true },
  registrationNumber: { limit: 'line' },
  licenceValidUntil: {},
  licenceRestrictedSince: {},
  inOffice: {},
  unitId: { isRequired: true },
  languages: { isRequired: true, limit: 'line' },
});

/** What is wrong with the fields; one that is not asked is not missing. */
export const personFaults = (values: FormValues<PersonField>) =>
  faultsOf({ ...values, register: registerOf(values.profession) ?? values.register });

const NOBODY: FormValues<PersonField> = {
  login: '',
  givenName: '',
  familyName: '',
  profession: '',
  register: '',
  registrationNumber: '',
  licenceValidUntil: '',
  licenceRestrictedSince: '',
  inOffice: '',
  unitId: '',
  languages: 'fi',
};

export const valuesOf = (person: StaffMember | null): FormValues<PersonField> =>
  person === null
    ? NOBODY
    : {
        login: person.login,
        givenName: person.givenName,
        familyName: person.familyName,
        profession: person.profession,
        register: person.register,
        registrationNumber: person.registrationNumber ?? '',
        licenceValidUntil: person.licenceValidUntil ?? '',
        licenceRestrictedSince: person.licenceRestrictedSince ?? '',
        inOffice: person.inOffice ? 'yes' : '',
        unitId: person.unit.id,
        languages: person.languages.join(' '),
      };

/** The fields as they are sent; null while profession or register is none of those known. */
export function personDataOf(values: FormValues<PersonField>) {
  const profession = PROFESSIONS.find((one) => one === values.profession);
  const register = registerOf(values.profession) ?? REGISTERS.find((one) => one === values.register);
  if (!profession || !register) return null;
  return {
    givenName: values.givenName.trim(),
    familyName: values.familyName.trim(),
    profession,
    register,
    registrationNumber: orNull(values.registrationNumber),
    licenceValidUntil: orNull(values.licenceValidUntil),
    licenceRestrictedSince: isLicensed(profession) ? orNull(values.licenceRestrictedSince) : null,
    inOffice: values.inOffice !== '',
    unitId: values.unitId,
    languages: values.languages
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  };
}

export function usePersonLabels(): FormValues<PersonField> {
  const say = useTexts(administrationTexts);
  return {
    login: say('person.login'),
    givenName: say('person.givenName'),
    familyName: say('person.familyName'),
    profession: say('people.profession'),
    register: say('person.register'),
    registrationNumber: say('person.registrationNumber'),
    licenceValidUntil: say('person.licenceUntil'),
    licenceRestrictedSince: say('person.restrictedSince'),
    inOffice: say('person.inOffice'),
    unitId: say('people.unit'),
    languages: say('person.languages'),
  };
}

/** How the choices among the fields are said. */
export function usePersonChoices() {
  const words = useWords();
  const common = useTexts(commonTexts);
  const localName = useLocalName();
  const { places } = usePlaces();
  return {
    profession: (value: string) => {
      const known = PROFESSIONS.find((one) => one === value);
      return known ? words.profession[known] : '';
    },
    register: (value: string) => {
      const known = REGISTERS.find((one) => one === value);
      return known ? words.register[known] : '';
    },
    unitId: (value: string) => {
      const unit = places?.units.find(({ id }) => id === value);
      return unit ? localName(unit) : '';
    },
    inOffice: (value: string) => common(value === '' ? 'no' : 'yes'),
  };
}

/** What is asked of a person who works here. The register follows the profession where its law names one. */
export function PersonFields({ form, isNew }: { form: DraftedForm<PersonField>; isNew: boolean }) {
  const say = useTexts(administrationTexts);
  const words = useWords();
  const localName = useLocalName();
  const { places } = usePlaces();
  const labels = usePersonLabels();
  const isRegisterOpen = registerOf(form.values.profession) === null;
  return (
    <>
      {isNew && <TextField label={labels.login} autoComplete="off" {...form.text('login')} />}
      <TextField label={labels.givenName} autoComplete="off" {...form.text('givenName')} />
      <TextField label={labels.familyName} autoComplete="off" {...form.text('familyName')} />
      <Select
        label={labels.profession}
        placeholder={say('places.choose')}
        items={PROFESSIONS.map((id) => ({ id, name: words.profession[id] }))}
        {...form.choice('profession')}
      />
      {isRegisterOpen && (
        <Select
          label={labels.register}
          placeholder={say('places.choose')}
          items={REGISTERS.map((id) => ({ id, name: words.register[id] }))}
          {...form.choice('register')}
        />
      )}
      <Select
        label={labels.unitId}
        placeholder={say('places.choose')}
        items={(places?.units ?? [])
          .filter(({ closedAt }) => closedAt === null)
          .map((unit) => ({ id: unit.id, name: localName(unit) }))}
        {...form.choice('unitId')}
      />
      <TextField label={labels.registrationNumber} autoComplete="off" {...form.text('registrationNumber')} />
      <DateField
        label={labels.licenceValidUntil}
        description={say('person.licenceHelp')}
        {...form.choice('licenceValidUntil')}
      />
      {isLicensed(form.values.profession) && (
        <DateField
          label={labels.licenceRestrictedSince}
          description={say('person.restrictedHelp')}
          {...form.choice('licenceRestrictedSince')}
        />
      )}
      <TextField
        label={labels.languages}
        description={say('person.languagesHelp')}
        {...form.text('languages')}
      />
      <Checkbox
        isSelected={form.values.inOffice !== ''}
        onChange={(inOffice) => form.set('inOffice', inOffice ? 'yes' : '')}
      >
        {labels.inOffice}
      </Checkbox>
    </>
  );
}
