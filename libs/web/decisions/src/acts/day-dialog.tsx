import { calendarDay } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { DateField } from '@rinnalla/web-ui';
import type { Decision } from '../data/decision-types.js';
import {
  ExecuteDecisionDocument,
  NotifyDecisionDocument,
  StartDecisionDocument,
} from '../data/decisions.documents.js';
import { decisionTexts } from '../i18n/decision-texts.js';
import { useDecisionAct } from './use-decision-act.js';

const faultsOf = faultsBy<'on'>({ on: { isRequired: true } });

const DAY = {
  notified: 'field.onNotified',
  in_execution: 'field.onIn_execution',
  executed: 'field.onExecuted',
} as const;

export interface DayDialogProps {
  decision: Decision;
  to: keyof typeof DAY;
  onClose: () => void;
}

/** Writes down on which day a decision was notified, begun to be carried out, or carried out. */
export function DayDialog({ decision, to, onClose }: DayDialogProps) {
  const { id, topic } = decision;
  const say = useTexts(decisionTexts);
  const common = useTexts(commonTexts);
  const acts = {
    notified: useChange(NotifyDecisionDocument),
    in_execution: useChange(StartDecisionDocument),
    executed: useChange(ExecuteDecisionDocument),
  };
  const { make, refusal } = useDecisionAct(onClose);
  const { send, isSending } = acts[to];
  const form = useDraftedForm<'on'>({
    draftKey: `decision:${id}:${to}`,
    version: decision.version,
    initial: { on: calendarDay(new Date()) },
    labels: { on: say(DAY[to]) },
    faultsOf,
    onSubmit: ({ on }, version) => make(send({ id, version, on })),
  });
  return (
    <FormDialog
      title={say(`act.${to}`)}
      form={form}
      submitLabel={common('save')}
      pendingLabel={common('saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>{topic}</p>
      <DateField {...form.choice('on')} label={say(DAY[to])} isRequired />
    </FormDialog>
  );
}
