import { CONTACT_MAKERS, PENDING_PURPOSES } from '@rinnalla/domain';
import { useTexts, useWords } from '@rinnalla/web-i18n';
import { Checkbox, DateField, RadioGroup, Select, TextArea } from '@rinnalla/web-ui';
import { openCaseTexts } from '../i18n/open-case-texts.js';
import type { FieldsProps } from './open-case-drawer.js';
import { URGENCIES, type OpenCaseFieldName } from './open-case-fields.js';

/** What the law's clocks depend on, and how urgent it is (SHL 34, 36 §): as a contact in the queue tells. */
export function ToldFields({ form: { fields, change, errors }, fieldId }: FieldsProps) {
  const say = useTexts(openCaseTexts);
  const words = useWords();
  const shared = (name: OpenCaseFieldName) => ({
    id: fieldId(name),
    isRequired: true,
    ...(errors.has(name) && { errorMessage: errors.get(name) }),
  });
  return (
    <>
      <Select
        {...shared('madeBy')}
        label={say('openCase.madeBy')}
        placeholder={say('openCase.choose')}
        items={CONTACT_MAKERS.map((id) => ({ id, name: words.contactMaker[id] }))}
        value={fields.madeBy}
        onChange={(id) => change({ madeBy: CONTACT_MAKERS.find((known) => known === id) ?? fields.madeBy })}
      />
      <Select
        {...shared('purpose')}
        label={say('openCase.purpose')}
        placeholder={say('openCase.choose')}
        items={PENDING_PURPOSES.map((id) => ({ id, name: words.contactPurpose[id] }))}
        value={fields.purpose}
        onChange={(id) =>
          change({ purpose: PENDING_PURPOSES.find((known) => known === id) ?? fields.purpose })
        }
      />
      <DateField
        {...shared('pendingOn')}
        label={say('openCase.pendingOn')}
        description={say('openCase.pendingOnHint')}
        value={fields.pendingOn === '' ? null : fields.pendingOn}
        onChange={(pendingOn) => change({ pendingOn: pendingOn ?? '' })}
      />
      <Checkbox
        id={fieldId('hasHighestCareAllowance')}
        isSelected={fields.hasHighestCareAllowance}
        onChange={(hasHighestCareAllowance) => change({ hasHighestCareAllowance })}
      >
        {say('openCase.highestCare')}
      </Checkbox>
      <Checkbox
        id={fieldId('isDisabledPerson')}
        isSelected={fields.isDisabledPerson}
        onChange={(isDisabledPerson) => change({ isDisabledPerson })}
      >
        {say('openCase.disabled')}
      </Checkbox>
      <RadioGroup
        {...shared('urgency')}
        label={say('openCase.urgency')}
        description={say('openCase.urgencyHint')}
        options={URGENCIES.map((value) => ({ value, label: say(`openCase.${value}`) }))}
        value={fields.urgency ?? ''}
        onChange={(value) => change({ urgency: URGENCIES.find((known) => known === value) ?? null })}
      />
      <TextArea
        {...shared('measures')}
        label={say('openCase.measures')}
        value={fields.measures}
        onChange={(measures) => change({ measures })}
      />
    </>
  );
}
