import { useTexts } from '@rinnalla/web-i18n';
import { DateField, TextField } from '@rinnalla/web-ui';
import { openCaseTexts } from '../i18n/open-case-texts.js';
import type { PersonField, PersonFields } from './person-sought.js';

interface PersonFieldsProps {
  fields: PersonFields;
  change: (changed: Partial<PersonFields>) => void;
  errors: ReadonlyMap<PersonField, string>;
  fieldId: (name: PersonField) => string;
}

/** The whole identity code, or the whole name with the day of birth. */
export function PersonFieldsOf({ fields, change, errors, fieldId }: PersonFieldsProps) {
  const say = useTexts(openCaseTexts);
  const shared = (name: PersonField) => ({
    id: fieldId(name),
    isRequired: true,
    errorMessage: errors.get(name),
  });
  if (fields.by === 'hetu') {
    return (
      <TextField
        {...shared('hetu')}
        label={say('openCase.hetu')}
        description={say('openCase.hetuHint')}
        width="short"
        autoComplete="off"
        spellCheck="false"
        maxLength={30}
        value={fields.hetu}
        onChange={(hetu) => change({ hetu })}
      />
    );
  }
  return (
    <>
      <TextField
        {...shared('familyName')}
        label={say('openCase.familyName')}
        autoComplete="off"
        value={fields.familyName}
        onChange={(familyName) => change({ familyName })}
      />
      <TextField
        {...shared('givenNames')}
        label={say('openCase.givenNames')}
        description={say('newcomer.namesHint')}
        autoComplete="off"
        value={fields.givenNames}
        onChange={(givenNames) => change({ givenNames })}
      />
      <DateField
        {...shared('birthDate')}
        label={say('newcomer.birthDate')}
        value={fields.birthDate}
        onChange={(birthDate) => change({ birthDate })}
      />
    </>
  );
}
