import { ATTENDANCES } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, orNull, useDraftedForm } from '@rinnalla/web-session';
import { RadioGroup, TextField } from '@rinnalla/web-ui';
import { useAct } from '../acts/use-act.js';
import { MarkAttendanceDocument } from '../data/assessment-changes.documents.js';
import type { Participant } from '../data/assessment-types.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';

type Field = 'modeId' | 'note';

export interface MarkDialogProps {
  participant: Participant;
  name: string;
  onClose: () => void;
}

/** Whether somebody who was asked took part. */
export function MarkDialog({ participant, name, onClose }: MarkDialogProps) {
  const say = useTexts(assessmentTexts);
  const common = useTexts(commonTexts);
  const { make, refusal, isSending } = useAct(useChange(MarkAttendanceDocument), 'attendance');
  const attendanceWords = (value: string) => {
    const known = ATTENDANCES.find((one) => one === value);
    return known ? say(`participants.attendances.${known}`) : '';
  };
  const form = useDraftedForm<Field>({
    draftKey: `assessment:participant:${participant.id}`,
    version: participant.version,
    initial: { modeId: participant.attendance, note: participant.attendanceNote ?? '' },
    labels: { modeId: say('participants.attendance'), note: say('participants.note') },
    choiceWords: { modeId: attendanceWords },
    faultsOf: faultsBy<Field>({ modeId: { isRequired: true }, note: { limit: 'line' } }),
    onSubmit: async ({ modeId, note }, version) => {
      const attendance = ATTENDANCES.find((known) => known === modeId);
      if (!attendance) return false;
      const isDone = await make({ participantId: participant.id, version, attendance, note: orNull(note) });
      if (isDone) onClose();
      return isDone;
    },
  });
  return (
    <FormDialog
      title={name}
      form={form}
      submitLabel={common('save')}
      pendingLabel={say('act.saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <RadioGroup
        {...form.choice('modeId')}
        label={say('participants.attendance')}
        options={ATTENDANCES.map((value) => ({ value, label: say(`participants.attendances.${value}`) }))}
      />
      <TextField {...form.text('note')} label={say('participants.note')} autoComplete="off" />
    </FormDialog>
  );
}
