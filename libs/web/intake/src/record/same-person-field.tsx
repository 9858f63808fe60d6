import { useTexts } from '@rinnalla/web-i18n';
import type { DraftedForm } from '@rinnalla/web-session';
import { RadioGroup } from '@rinnalla/web-ui';
import { intakeTexts } from '../i18n/intake-texts.js';
import { namedIn } from './person-sought.js';
import { ANOTHER_PERSON, SAME_PERSON, UNSURE, type RecordField } from './record-fields.js';
import type { ExistsCard } from './use-exists-card.js';

interface SamePersonFieldProps {
  form: DraftedForm<RecordField>;
  found: ExistsCard;
}

/**
 * Whether the client that the card tells of is the person, where name and day of birth alone say so: a word for triage, not asked for
 * again after a reload, and gone when somebody else is told of. Recording never waits for it.
 */
export function SamePersonField({ form, found }: SamePersonFieldProps) {
  const say = useTexts(intakeTexts);
  const { values } = form;
  const named = namedIn(values);
  const isStated = values.statedOf === named;
  const isFound = found?.kind === 'known' && JSON.stringify(found.person) === named;
  if (named === '' || !(isStated || isFound)) return null;
  const { errorMessage, id } = form.text('isSamePerson');
  return (
    <RadioGroup
      id={id}
      label={say('namesake.question', { name: `${values.givenNames} ${values.familyName}` })}
      description={say('namesake.forTriage')}
      errorMessage={errorMessage}
      value={isStated ? values.isSamePerson : null}
      onChange={(isSamePerson) => form.setAll({ isSamePerson, statedOf: named })}
      options={[
        { value: SAME_PERSON, label: say('namesake.same') },
        { value: ANOTHER_PERSON, label: say('namesake.another') },
        { value: UNSURE, label: say('namesake.unsure') },
      ]}
    />
  );
}
