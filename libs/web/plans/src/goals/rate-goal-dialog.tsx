import { ATTAINMENT_LEVELS } from '@rinnalla/domain';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { faultsBy, FormDialog, orNull, useDraftedForm } from '@rinnalla/web-session';
import { RadioGroup, showToast, TextArea } from '@rinnalla/web-ui';
import { RateGoalDocument } from '../data/goal.documents.js';
import type { Goal } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import { useRefusal } from '../lines/use-refusal.js';
import { signed } from './attainment.js';

type Field = 'attainment' | 'note';

const faultsOf = faultsBy<Field>({ attainment: { isRequired: true }, note: { limit: 'text' } });

/** Judges how far a goal has been reached, on five steps in words; each judgement stays. */
export function RateGoalDialog({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const say = useTexts(planTexts);
  const common = useTexts(commonTexts);
  const { send, isSending } = useChange(RateGoalDocument);
  const { refusal, accept } = useRefusal();
  const levelWords = (value: string) => {
    const step = ATTAINMENT_LEVELS.find(({ level }) => String(level) === value);
    return step ? `${signed(step.level)}  ${say(`attainment.${step.key}`)}` : '';
  };
  const form = useDraftedForm<Field>({
    draftKey: `rate:${goal.id}`,
    version: goal.version,
    initial: { attainment: goal.attainment === null ? '' : String(goal.attainment), note: '' },
    labels: { attainment: say('goal.attainment'), note: say('goal.note') },
    choiceWords: { attainment: levelWords },
    faultsOf,
    onSubmit: async ({ attainment, note }, version) => {
      const { id } = goal;
      const isDone = accept(await send({ id, version, attainment: Number(attainment), note: orNull(note) }));
      if (isDone) {
        showToast({ text: say('goal.rated') });
        onClose();
      }
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say('goal.rateTitle')}
      form={form}
      submitLabel={common('save')}
      pendingLabel={say('line.saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>
        <strong>{goal.title}</strong>
      </p>
      <RadioGroup
        label={say('goal.attainment')}
        {...form.text('attainment')}
        options={ATTAINMENT_LEVELS.toReversed().map(({ level, key }) => ({
          value: String(level),
          label: `${signed(level)}  ${say(`attainment.${key}`)}`,
        }))}
      />
      <TextArea
        label={say('goal.note')}
        labelHint={common('optional')}
        {...form.text('note')}
        onKeyDown={form.keys}
      />
    </FormDialog>
  );
}
