import { calendarDay } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { DateField } from '@rinnalla/web-ui';
import { useState } from 'react';
import { StartAssessmentDocument } from '../data/assessment-changes.documents.js';
import type { Assessment } from '../data/assessment-types.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';
import { useAct } from './use-act.js';

/** The day on which the assessment began, which the law's seven weekdays end at. */
export function StartDialog({ assessment, onClose }: { assessment: Assessment; onClose: () => void }) {
  const say = useTexts(assessmentTexts);
  const [today] = useState(() => calendarDay(new Date()));
  const { make, refusal, isSending } = useAct(useChange(StartAssessmentDocument), 'start');
  const form = useDraftedForm<'startedOn'>({
    draftKey: `assessment:${assessment.id}:start`,
    version: assessment.version,
    initial: { startedOn: today },
    labels: { startedOn: say('start.day') },
    faultsOf: faultsBy<'startedOn'>({ startedOn: { isRequired: true } }),
    onSubmit: async ({ startedOn }, version) => {
      const isDone = await make({ assessmentId: assessment.id, version, startedOn });
      if (isDone) onClose();
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say('start.title')}
      form={form}
      submitLabel={say('act.start')}
      pendingLabel={say('act.saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <DateField
        {...form.choice('startedOn')}
        label={say('start.day')}
        description={say('start.help')}
        isRequired
        minValue={calendarDay(new Date(assessment.pendingSince))}
        maxValue={today}
      />
    </FormDialog>
  );
}
