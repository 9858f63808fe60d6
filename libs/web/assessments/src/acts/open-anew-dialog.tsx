import { calendarDay, helsinkiInstant } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { DateField, RadioGroup } from '@rinnalla/web-ui';
import { useState } from 'react';
import { OpenCaseAssessmentDocument } from '../data/assessment-changes.documents.js';
import type { Assessment } from '../data/assessment-types.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';
import { useAct } from './use-act.js';

type Field = 'need' | 'knownOn';

const NEEDS = ['same', 'new'] as const;
const faultsOf = (values: Readonly<Record<Field, string>>) =>
  faultsBy<Field>({ need: { isRequired: true }, knownOn: { isRequired: values.need === 'new' } })(values);

interface OpenAnewDialogProps {
  caseId: string;
  /** The client's last assessment, which was broken off. */
  brokenOff: Assessment;
  onClose: () => void;
}

/** Whether the need that was not assessed is assessed after all, or a new one came up: their time limits count from other days (SHL 36 §). */
export function OpenAnewDialog({ caseId, brokenOff, onClose }: OpenAnewDialogProps) {
  const say = useTexts(assessmentTexts);
  const { dayOf } = useFormats();
  const [today] = useState(() => calendarDay(new Date()));
  const { make, refusal, isSending } = useAct(useChange(OpenCaseAssessmentDocument), 'open');
  const form = useDraftedForm<Field>({
    draftKey: `assessment:${brokenOff.id}:open-anew`,
    initial: { need: '', knownOn: today },
    labels: { need: say('anew.need'), knownOn: say('anew.knownOn') },
    faultsOf,
    onSubmit: async ({ need, knownOn }) => {
      const pendingSince = need === 'new' ? helsinkiInstant(knownOn, '00:00').toISOString() : null;
      const isDone = await make({ caseId, clientId: brokenOff.client.id, pendingSince });
      if (isDone) onClose();
      return isDone;
    },
  });
  const { value, ...need } = form.choice('need');
  return (
    <FormDialog
      title={say('open.start')}
      form={form}
      submitLabel={say('open.start')}
      pendingLabel={say('open.opening')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>{say('anew.text')}</p>
      <RadioGroup
        {...need}
        value={value}
        label={say('anew.need')}
        isRequired
        options={NEEDS.map((one) => ({
          value: one,
          label: say(`anew.${one}`),
          description: say(`anew.${one}Help`, { day: dayOf(brokenOff.pendingSince) }),
        }))}
      />
      {value === 'new' && (
        <DateField {...form.choice('knownOn')} label={say('anew.knownOn')} isRequired maxValue={today} />
      )}
    </FormDialog>
  );
}
