import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { showToast } from '@rinnalla/web-ui';
import { CorrectGoalDocument } from '../data/goal.documents.js';
import type { Goal } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import { CorrectionReason } from '../lines/correction-reason.js';
import { useRefusal } from '../lines/use-refusal.js';
import { goalCorrectionFaults, GoalFields, type GoalField } from './goal-form.js';

export function CorrectGoalDialog({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const say = useTexts(planTexts);
  const common = useTexts(commonTexts);
  const { send, isSending } = useChange(CorrectGoalDocument);
  const { refusal, accept } = useRefusal();
  const form = useDraftedForm<GoalField | 'reason'>({
    draftKey: `correct:${goal.id}`,
    version: goal.version,
    initial: { title: goal.title, description: goal.description, reason: '' },
    labels: { title: say('goal.name'), description: say('goal.description'), reason: say('line.reason') },
    faultsOf: goalCorrectionFaults,
    onSubmit: async ({ title, description, reason }, version) => {
      const { id } = goal;
      const isDone = accept(
        await send({
          id,
          version,
          title: title.trim(),
          description: description.trim(),
          reason: reason.trim(),
        }),
      );
      if (isDone) {
        showToast({ text: say('line.done.corrected') });
        onClose();
      }
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say('goal.correct')}
      form={form}
      submitLabel={common('save')}
      pendingLabel={say('line.saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <GoalFields form={form} />
      <CorrectionReason {...form.text('reason')} onKeyDown={form.keys} />
    </FormDialog>
  );
}
