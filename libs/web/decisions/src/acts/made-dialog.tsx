import { calendarDay } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import {
  ColleaguePicker,
  faultsBy,
  FormDialog,
  type FormValues,
  orNull,
  useDraftedForm,
} from '@rinnalla/web-session';
import { DateField, RadioGroup, TextArea, TextField } from '@rinnalla/web-ui';
import type { Decision } from '../data/decision-types.js';
import { RecordDecisionMadeDocument } from '../data/decisions.documents.js';
import { decisionTexts } from '../i18n/decision-texts.js';
import { useDecisionAct } from './use-decision-act.js';

type Field =
  'on' | 'maker' | 'madeById' | 'shownName' | 'madeByName' | 'office' | 'deviates' | 'deviationReason';

const faultsOf = (values: FormValues<Field>) =>
  faultsBy<Field>({
    on: { isRequired: true },
    maker: { isRequired: true },
    madeById: { isRequired: values.maker === 'here' },
    shownName: {},
    madeByName: { isRequired: values.maker === 'other', limit: 'line' },
    office: { isRequired: true, limit: 'line' },
    deviates: { isRequired: true },
    deviationReason: { isRequired: values.deviates === 'yes', limit: 'text' },
  })(values);

/** Writes down who made a decision, when, by what power, and whether it departs from the client plan (SHL 45 § 4 mom., 46 §). */
export function MadeDialog({ decision, onClose }: { decision: Decision; onClose: () => void }) {
  const { id, topic } = decision;
  const say = useTexts(decisionTexts);
  const common = useTexts(commonTexts);
  const { send, isSending } = useChange(RecordDecisionMadeDocument);
  const { make, refusal } = useDecisionAct(onClose);
  const form = useDraftedForm<Field>({
    draftKey: `decision:${id}:made`,
    version: decision.version,
    initial: {
      on: calendarDay(new Date()),
      maker: 'here',
      madeById: '',
      shownName: '',
      madeByName: '',
      office: '',
      deviates: 'no',
      deviationReason: '',
    },
    labels: {
      on: say('field.onMade'),
      maker: say('field.maker'),
      madeById: say('field.person'),
      shownName: say('field.person'),
      madeByName: say('field.name'),
      office: say('field.office'),
      deviates: say('field.deviates'),
      deviationReason: say('field.deviationReason'),
    },
    faultsOf,
    onSubmit: ({ on, maker, madeById, madeByName, office, deviates, deviationReason }, version) =>
      make(
        send({
          ...{ id, version, on, office },
          madeById: maker === 'here' ? madeById : null,
          madeByName: maker === 'here' ? null : madeByName,
          deviatesFromPlan: deviates === 'yes',
          deviationReason: orNull(deviationReason),
        }),
      ),
  });
  const { values } = form;
  return (
    <FormDialog
      title={say('act.made')}
      form={form}
      submitLabel={common('save')}
      pendingLabel={common('saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>{topic}</p>
      <DateField {...form.choice('on')} label={say('field.onMade')} isRequired />
      <RadioGroup
        {...form.text('maker')}
        label={say('field.maker')}
        options={[
          { value: 'here', label: say('field.hereMaker') },
          { value: 'other', label: say('field.otherMaker') },
        ]}
        isRequired
      />
      {values.maker === 'here' ? (
        <ColleaguePicker
          id={form.text('madeById').id}
          label={say('field.person')}
          description={say('field.personHelp')}
          chosen={values.madeById === '' ? null : { id: values.madeById, name: values.shownName }}
          onChoose={(person) => form.setAll({ madeById: person?.id ?? '', shownName: person?.name ?? '' })}
          errorMessage={form.text('madeById').errorMessage}
        />
      ) : (
        <TextField {...form.text('madeByName')} label={say('field.name')} isRequired />
      )}
      <TextField
        {...form.text('office')}
        label={say('field.office')}
        description={say('field.officeHelp')}
        isRequired
      />
      <RadioGroup
        {...form.text('deviates')}
        label={say('field.deviates')}
        options={[
          { value: 'no', label: say('field.deviatesNo') },
          { value: 'yes', label: say('field.deviatesYes') },
        ]}
        isRequired
      />
      {values.deviates === 'yes' && (
        <TextArea
          {...form.text('deviationReason')}
          label={say('field.deviationReason')}
          isRequired
          onKeyDown={form.keys}
        />
      )}
    </FormDialog>
  );
}
