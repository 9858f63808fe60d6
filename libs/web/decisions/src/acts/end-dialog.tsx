import { calendarDay, NOT_EXECUTED_REASONS } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, orNull, useDraftedForm } from '@rinnalla/web-session';
import { DateField, Select, TextArea } from '@rinnalla/web-ui';
import type { Decision } from '../data/decision-types.js';
import { EndDecisionDocument } from '../data/decisions.documents.js';
import { decisionTexts } from '../i18n/decision-texts.js';
import { useDecisionAct } from './use-decision-act.js';

type Field = 'reason' | 'note' | 'on';

/** Writes down that nothing comes of a decision, and why. Its time limits end with it. */
export function EndDialog({ decision, onClose }: { decision: Decision; onClose: () => void }) {
  const { id, topic } = decision;
  const say = useTexts(decisionTexts);
  const common = useTexts(commonTexts);
  const { send, isSending } = useChange(EndDecisionDocument);
  const { make, refusal } = useDecisionAct(onClose);
  const form = useDraftedForm<Field>({
    draftKey: `decision:${id}:end`,
    version: decision.version,
    initial: { reason: '', note: '', on: calendarDay(new Date()) },
    labels: { reason: say('field.reason'), note: say('field.note'), on: say('field.onNot_executed') },
    faultsOf: (values) =>
      faultsBy<Field>({
        reason: { isRequired: true },
        note: { isRequired: values.reason === 'other', limit: 'text' },
        on: { isRequired: true },
      })(values),
    onSubmit: async ({ reason, note, on }, version) => {
      const chosen = NOT_EXECUTED_REASONS.find((one) => one === reason);
      return chosen !== undefined && make(send({ id, version, on, reason: chosen, note: orNull(note) }));
    },
  });
  return (
    <FormDialog
      title={say('act.not_executed')}
      form={form}
      submitLabel={common('save')}
      pendingLabel={common('saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>{topic}</p>
      <Select
        {...form.choice('reason')}
        label={say('field.reason')}
        items={NOT_EXECUTED_REASONS.map((reason) => ({ id: reason, name: say(`reason.${reason}`) }))}
        isRequired
      />
      <TextArea
        {...form.text('note')}
        label={say('field.note')}
        isRequired={form.values.reason === 'other'}
        onKeyDown={form.keys}
      />
      <DateField {...form.choice('on')} label={say('field.onNot_executed')} isRequired />
    </FormDialog>
  );
}
