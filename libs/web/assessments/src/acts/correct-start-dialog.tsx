import { calendarDay } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { DateField, TextArea } from '@rinnalla/web-ui';
import { useState } from 'react';
import { CorrectAssessmentStartDocument } from '../data/assessment-changes.documents.js';
import type { Assessment } from '../data/assessment-types.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';
import { useAct } from './use-act.js';

type Field = 'startedOn' | 'reason';

const faultsOf = faultsBy<Field>({
  startedOn: { isRequired: true },
  reason: { isRequired: true, isReason: true, limit: 'text' },
});

interface CorrectStartDialogProps {
  assessment: Assessment;
  /** The day that stands. */
  told: string;
  onClose: () => void;
}

/** Asks on which day the assessment began, and how that is known (703/2023 22 §). */
export function CorrectStartDialog({ assessment, told, onClose }: CorrectStartDialogProps) {
  const say = useTexts(assessmentTexts);
  const { day } = useFormats();
  const [today] = useState(() => calendarDay(new Date()));
  const { make, refusal, isSending } = useAct(useChange(CorrectAssessmentStartDocument), 'correct');
  const form = useDraftedForm<Field>({
    draftKey: `assessment:${assessment.id}:correct`,
    version: assessment.version,
    initial: { startedOn: '', reason: '' },
    labels: { startedOn: say('start.day'), reason: say('correct.reason') },
    faultsOf,
    onSubmit: async ({ startedOn, reason }, version) => {
      const isDone = await make({ assessmentId: assessment.id, version, startedOn, reason });
      if (isDone) onClose();
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say('correct.title')}
      form={form}
      submitLabel={say('correct.submit')}
      pendingLabel={say('act.saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>{say('correct.told', { day: day(told) })}</p>
      <p>{say('correct.lead')}</p>
      <DateField
        {...form.choice('startedOn')}
        label={say('start.day')}
        description={say('start.help')}
        isRequired
        minValue={calendarDay(new Date(assessment.pendingSince))}
        maxValue={today}
      />
      <TextArea {...form.text('reason')} label={say('correct.reason')} isRequired onKeyDown={form.keys} />
    </FormDialog>
  );
}
