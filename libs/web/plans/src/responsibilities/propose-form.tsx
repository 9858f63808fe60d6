import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { AddLine, faultsBy, orNull, useDraftedForm, useSession } from '@rinnalla/web-session';
import { DateField, Select, showToast, TextField } from '@rinnalla/web-ui';
import { usePlanDesk } from '../data/plan-desk.js';
import { ProposeResponsibilityDocument } from '../data/responsibility.documents.js';
import { planTexts } from '../i18n/plan-texts.js';
import { useRefusal } from '../lines/use-refusal.js';
import { OwnerPicker } from './owner-picker.js';

type Field = 'what' | 'ownerId' | 'dueOn' | 'goalId';

const EMPTY = { what: '', ownerId: '', dueOn: '', goalId: '' };
const faultsOf = faultsBy<Field>({
  what: { isRequired: true, limit: 'line' },
  ownerId: { isRequired: true },
  dueOn: {},
  goalId: {},
});

export interface ProposeFormProps {
  /** Names the form where a case has several plans. */
  label?: string | undefined;
  /** Goals of the plan that still stand. */
  goals: readonly { readonly id: string; readonly title: string }[];
}

/** Proposes a responsibility to someone of the team: what, who, by when. */
export function ProposeForm({ goals, label }: ProposeFormProps) {
  const say = useTexts(planTexts);
  const common = useTexts(commonTexts);
  const { planId } = usePlanDesk();
  const { me } = useSession();
  const { send, isSending } = useChange(ProposeResponsibilityDocument);
  const { refusal, accept } = useRefusal();
  const form = useDraftedForm<Field>({
    draftKey: `responsibility:${planId}:new`,
    initial: EMPTY,
    labels: {
      what: say('responsibility.what'),
      ownerId: say('responsibility.owner'),
      dueOn: say('responsibility.dueOn'),
      goalId: say('responsibility.goal'),
    },
    faultsOf,
    onSubmit: async ({ what, ownerId, dueOn, goalId }) => {
      const isDone = accept(
        await send({ planId, what: what.trim(), ownerId, dueOn: orNull(dueOn), goalId: orNull(goalId) }),
      );
      const isOwn = ownerId === me.professional.id;
      if (isDone) showToast({ text: say(isOwn ? 'responsibility.acceptedOwn' : 'responsibility.proposed') });
      return isDone;
    },
  });
  const { onChange: chooseGoal, ...goal } = form.choice('goalId');
  return (
    <AddLine
      label={label ?? say('responsibility.add')}
      form={form}
      submitLabel={say('responsibility.propose')}
      isPending={isSending}
      refusal={refusal}
    >
      <TextField label={say('responsibility.what')} {...form.text('what')} />
      <OwnerPicker label={say('responsibility.owner')} {...form.choice('ownerId')} />
      <DateField
        label={say('responsibility.dueOn')}
        labelHint={common('optional')}
        {...form.choice('dueOn')}
      />
      {goals.length > 0 && (
        <Select
          label={say('responsibility.goal')}
          labelHint={common('optional')}
          {...goal}
          value={goal.value ?? NO_GOAL}
          onChange={(id) => chooseGoal(id === NO_GOAL ? null : id)}
          items={[
            { id: NO_GOAL, name: say('responsibility.noGoal') },
            ...goals.map(({ id, title }) => ({ id, name: title })),
          ]}
        />
      )}
    </AddLine>
  );
}

const NO_GOAL = 'none';
