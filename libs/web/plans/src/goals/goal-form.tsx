import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { type DraftedForm, faultsBy } from '@rinnalla/web-session';
import { TextArea, TextField } from '@rinnalla/web-ui';
import { planTexts } from '../i18n/plan-texts.js';

export type GoalField = 'title' | 'description';

const RULES = { title: { isRequired: true, limit: 'line' }, description: { limit: 'text' } } as const;

export const goalFaults = faultsBy<GoalField>(RULES);
export const goalCorrectionFaults = faultsBy<GoalField | 'reason'>({
  ...RULES,
  reason: { isRequired: true, limit: 'line' },
});

/** What a goal says. */
export function GoalFields<Field extends string>({ form }: { form: DraftedForm<Field | GoalField> }) {
  const say = useTexts(planTexts);
  const common = useTexts(commonTexts);
  return (
    <>
      <TextField label={say('goal.name')} description={say('goal.nameHelp')} {...form.text('title')} />
      <TextArea
        label={say('goal.description')}
        labelHint={common('optional')}
        minRows={2}
        {...form.text('description')}
        onKeyDown={form.keys}
      />
    </>
  );
}
