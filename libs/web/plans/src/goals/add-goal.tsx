import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { AddLine, useDraftedForm } from '@rinnalla/web-session';
import { showToast } from '@rinnalla/web-ui';
import { AddGoalDocument } from '../data/goal.documents.js';
import { usePlanDesk } from '../data/plan-desk.js';
import { planTexts } from '../i18n/plan-texts.js';
import { useRefusal } from '../lines/use-refusal.js';
import { GoalFields, goalFaults, type GoalField } from './goal-form.js';

export function AddGoal() {
  const say = useTexts(planTexts);
  const common = useTexts(commonTexts);
  const { planId } = usePlanDesk();
  const { send, isSending } = useChange(AddGoalDocument);
  const { refusal, accept } = useRefusal();
  const form = useDraftedForm<GoalField>({
    draftKey: `goal:${planId}:new`,
    initial: { title: '', description: '' },
    labels: { title: say('goal.name'), description: say('goal.description') },
    faultsOf: goalFaults,
    onSubmit: async ({ title, description }) => {
      const isDone = accept(await send({ planId, title: title.trim(), description: description.trim() }));
      if (isDone) showToast({ text: say('goal.added') });
      return isDone;
    },
  });
  return (
    <AddLine
      label={say('goal.add')}
      form={form}
      submitLabel={common('add')}
      isPending={isSending}
      refusal={refusal}
    >
      <GoalFields form={form} />
    </AddLine>
  );
}
