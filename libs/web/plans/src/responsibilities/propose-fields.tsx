import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import type { DraftedForm } from '@rinnalla/web-session';
import { DateField, Select } from '@rinnalla/web-ui';
import { planTexts } from '../i18n/plan-texts.js';
import { OwnerPicker } from './owner-picker.js';

export type ProposeField = 'what' | 'ownerId' | 'dueOn' | 'goalId';

export interface ProposeFieldsProps {
  form: DraftedForm<ProposeField>;
  /** Goals of the plan that still stand. */
  goals: readonly { readonly id: string; readonly title: string }[];
}

/** Who, by when, and for which goal. */
export function ProposeFields({ form, goals }: ProposeFieldsProps) {
  const say = useTexts(planTexts);
  const common = useTexts(commonTexts);
  const { onChange: chooseGoal, ...goal } = form.choice('goalId');
  return (
    <>
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
    </>
  );
}

const NO_GOAL = 'none';
