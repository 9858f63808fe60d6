import { CONTACT_CHANNELS, CONTACT_MAKERS } from '@rinnalla/domain';
import { useTexts, useWords } from '@rinnalla/web-i18n';
import type { DraftedForm } from '@rinnalla/web-session';
import { Checkbox, DateField, RadioGroup, Select, TextArea, TextField } from '@rinnalla/web-ui';
import type { Queue } from '../data/intake-types.js';
import { usePlaceName } from '../data/use-names.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import {
  asksReporter,
  CONTACT_LANGUAGES,
  makerOf,
  purposeOf,
  purposesOf,
  STATED_AGES,
  YES,
  type RecordField,
  type RecordValues,
} from './record-fields.js';

interface RecordFormFieldsProps {
  form: DraftedForm<RecordField>;
  queues: readonly Queue[];
  labels: RecordValues;
  /** Who it is about may be whole now. */
  onIdentity: () => void;
}

type PartProps = Pick<RecordFormFieldsProps, 'form' | 'labels'>;

/** Props of a field, with its label. */
function propsOf({ form, labels }: PartProps) {
  return {
    text: (field: RecordField) => ({ ...form.text(field), label: labels[field], autoComplete: 'off' }),
    choice: (field: RecordField) => ({ ...form.choice(field), label: labels[field] }),
    tick: (field: RecordField) => ({
      id: form.text(field).id,
      isSelected: form.values[field] === YES,
      onChange: (isTicked: boolean) => form.set(field, isTicked ? YES : ''),
      children: labels[field],
    }),
  };
}

export function RecordFormFields({ queues, onIdentity, ...part }: RecordFormFieldsProps) {
  const say = useTexts(intakeTexts);
  const words = useWords();
  const nameOf = usePlaceName();
  const { text, choice } = propsOf(part);
  return (
    <>
      {queues.length > 1 && (
        <Select
          {...choice('queue')}
          isRequired
          items={queues.map((queue) => ({ id: queue.streamId, name: nameOf(queue) }))}
        />
      )}
      <Select
        {...choice('channel')}
        autoFocus
        isRequired
        items={CONTACT_CHANNELS.map((id) => ({ id, name: say(`channel.${id}`) }))}
      />
      <Select
        {...choice('madeBy')}
        isRequired
        value={makerOf(part.form.values) || null}
        items={CONTACT_MAKERS.map((id) => ({ id, name: words.contactMaker[id] }))}
      />
      <Select
        {...choice('purpose')}
        isRequired
        value={purposeOf(part.form.values) || null}
        items={purposesOf(part.form.values.channel).map((id) => ({ id, name: words.contactPurpose[id] }))}
      />
      <TextArea {...text('body')} isRequired onKeyDown={part.form.keys} />
      <Person {...part} onIdentity={onIdentity} />
      {asksReporter(part.form.values) && <ReporterFields {...part} />}
      <DateField {...choice('receivedOn')} isRequired />
      <TextField {...text('receivedTime')} isRequired width="short" />
    </>
  );
}

function Person({ onIdentity, ...part }: PartProps & { onIdentity: () => void }) {
  const say = useTexts(intakeTexts);
  const words = useWords();
  const { text, choice, tick } = propsOf(part);
  return (
    <>
      <TextField {...text('hetu')} width="short" spellCheck="false" maxLength={20} onBlur={onIdentity} />
      <TextField {...text('familyName')} isRequired onBlur={onIdentity} />
      <TextField {...text('givenNames')} isRequired onBlur={onIdentity} />
      <DateField {...choice('birthDate')} onBlur={onIdentity} />
      <Select
        {...choice('statedAge')}
        placeholder={say('record.none')}
        items={STATED_AGES.map((id) => ({ id, name: say(`age.${id}`) }))}
      />
      <Select
        {...choice('contactLanguage')}
        width="short"
        items={CONTACT_LANGUAGES.map((id) => ({ id, name: words.contactLanguage[id] }))}
      />
      <Checkbox {...tick('highestCare')} />
      <Checkbox {...tick('disabled')} />
    </>
  );
}

/** Somebody else than the person: with consent or without (SHL 35 §), and perhaps in secret. */
function ReporterFields(part: PartProps) {
  const say = useTexts(intakeTexts);
  const { text, tick } = propsOf(part);
  const isSecret = part.form.values.isSecret === YES;
  return (
    <>
      <RadioGroup
        {...text('consent')}
        isRequired={makerOf(part.form.values) === 'professional'}
        options={[
          { value: YES, label: say('record.consentYes') },
          { value: 'no', label: say('record.consentNo') },
        ]}
      />
      <TextField {...text('reporterName')} isRequired={isSecret} />
      <TextField {...text('reachedAt')} />
      <Checkbox {...tick('isSecret')} />
      {isSecret && <TextField {...text('secrecyGround')} isRequired />}
    </>
  );
}
