import { useChange } from '@rinnalla/web-graphql';
import { calendarDay, mayBeChild } from '@rinnalla/domain';
import { commonTexts, lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { Checkbox, RadioGroup, TextArea } from '@rinnalla/web-ui';
import { MoveContactDocument } from '../data/intake-changes.documents.js';
import type { Contact } from '../data/intake-types.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import type { ActDialogProps } from './act-dialog-props.js';
import { YES } from '../record/record-fields.js';
import { useAct } from './use-act.js';

const LAW = '1301/2014 36 § 3 mom.';
const faultsOf = faultsBy<'urgency' | 'measures' | 'support'>({
  urgency: { isRequired: true },
  measures: { isRequired: true, limit: 'text' },
  support: {},
});
const URGENCIES = ['urgent', 'normal'] as const;
/** What stands, where it has been judged before. */
const JUDGED: Readonly<Partial<Record<Contact['contactStatus'], (typeof URGENCIES)[number]>>> = {
  triaged_urgent: 'urgent',
  triaged_normal: 'normal',
};

/** Is help needed at once, and what was done (SHL 36 § 1 mom.)? Both are asked; of a child also whether special support is needed. */
export function TriageDialog({ contact, onClose }: ActDialogProps) {
  const say = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  const { make, refusal, isSending } = useAct(useChange(MoveContactDocument));
  const words = useWords();
  const isAsked =
    contact.isSpecialSupportChild || mayBeChild(contact, calendarDay(new Date(contact.receivedAt)));
  const form = useDraftedForm({
    draftKey: `contact:${contact.id}:triage`,
    version: contact.version,
    initial: {
      urgency: JUDGED[contact.contactStatus] ?? '',
      measures: contact.measures ?? '',
      support: contact.isSpecialSupportChild ? YES : '',
    },
    labels: {
      urgency: say('field.urgency'),
      measures: say('field.measures'),
      support: say('detail.specialSupport'),
    },
    choiceWords: {
      urgency: (value) => {
        const known = URGENCIES.find((one) => one === value);
        return known ? say(`status.triaged_${known}`) : '';
      },
      support: (value) => common(value === YES ? 'yes' : 'no'),
    },
    faultsOf,
    onSubmit: async ({ urgency, measures, support }, version) => {
      const { id: contactId } = contact;
      const move = urgency === 'urgent' ? 'triage_urgent' : 'triage_normal';
      const isSpecialSupportChild = isAsked ? support === YES : null;
      const isDone = await make({ contactId, version, move, note: measures, isSpecialSupportChild });
      if (isDone) onClose();
      return isDone;
    },
  });
  const options = URGENCIES.filter((one) => contact.nextMoves.includes(`triage_${one}`));
  return (
    <FormDialog
      title={say('act.triage')}
      form={form}
      submitLabel={common('save')}
      pendingLabel={common('saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <RadioGroup
        {...form.text('urgency')}
        label={say('field.urgency')}
        isRequired
        options={options.map((value) => ({ value, label: say(`status.triaged_${value}`) }))}
      />
      <TextArea {...form.text('measures')} label={say('field.measures')} isRequired onKeyDown={form.keys} />
      {isAsked && (
        <Checkbox
          id={form.text('support').id}
          description={say('field.specialSupportHint', { law: lawText(words, [LAW]) })}
          isSelected={form.values.support === YES}
          onChange={(isTicked) => form.set('support', isTicked ? YES : '')}
        >
          {say('detail.specialSupport')}
        </Checkbox>
      )}
    </FormDialog>
  );
}
