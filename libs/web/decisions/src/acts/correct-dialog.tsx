import { DECISION_DAYS, type DecisionDay } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useFormats, useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { DateField, Select, TextArea } from '@rinnalla/web-ui';
import type { Decision } from '../data/decision-types.js';
import { CorrectDecisionDayDocument } from '../data/decisions.documents.js';
import { decisionTexts } from '../i18n/decision-texts.js';
import { useDecisionAct } from './use-decision-act.js';

type Field = 'act' | 'on' | 'reason';

const faultsOf = faultsBy<Field>({
  act: { isRequired: true },
  on: { isRequired: true },
  reason: { isRequired: true, isReason: true, limit: 'text' },
});

const dayNow = (decision: Decision): Readonly<Record<DecisionDay, string | null>> => ({
  pending: decision.pendingOn,
  need_found: decision.needFoundOn,
  made: decision.madeOn,
  notified: decision.notifiedOn,
  execution_started: decision.executionStartedOn,
  ended: decision.endedOn,
});

/** Asks which day of a decision was written down wrongly, the right one, and how it is known (703/2023 22 §). */
export function CorrectDialog({ decision, onClose }: { decision: Decision; onClose: () => void }) {
  const { id, topic } = decision;
  const say = useTexts(decisionTexts);
  const common = useTexts(commonTexts);
  const { day } = useFormats();
  const { send, isSending } = useChange(CorrectDecisionDayDocument);
  const { make, refusal } = useDecisionAct(onClose, true);
  const now = dayNow(decision);
  const form = useDraftedForm<Field>({
    draftKey: `decision:${id}:correct`,
    version: decision.version,
    initial: { act: '', on: '', reason: '' },
    labels: { act: say('field.correctAct'), on: say('field.rightDay'), reason: say('field.correctReason') },
    faultsOf,
    onSubmit: async ({ act, on, reason }, version) => {
      const chosen = DECISION_DAYS.find((one) => one === act);
      return chosen !== undefined && make(send({ id, version, act: chosen, on, reason }));
    },
  });
  return (
    <FormDialog
      title={say('act.correct')}
      form={form}
      submitLabel={common('save')}
      pendingLabel={common('saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>{topic}</p>
      <p>{say('correctLead')}</p>
      <Select
        {...form.choice('act')}
        label={say('field.correctAct')}
        description={say('field.correctActHelp')}
        placeholder={say('field.pickDay')}
        items={DECISION_DAYS.flatMap((act) => {
          const told = now[act];
          return told === null
            ? []
            : { id: act, name: say('field.dayNow', { act: say(`day.${act}`), day: day(told) }) };
        })}
        isRequired
      />
      <DateField {...form.choice('on')} label={say('field.rightDay')} isRequired />
      <TextArea
        {...form.text('reason')}
        label={say('field.correctReason')}
        isRequired
        onKeyDown={form.keys}
      />
    </FormDialog>
  );
}
