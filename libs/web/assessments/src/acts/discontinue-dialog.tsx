import { DISCONTINUE_REASONS } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { Select, TextArea } from '@rinnalla/web-ui';
import { DiscontinueAssessmentDocument } from '../data/assessment-changes.documents.js';
import type { Assessment } from '../data/assessment-types.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';
import { useAct } from './use-act.js';

type Field = 'reasonId' | 'note';

/** Breaks the assessment off: why, from the list and in words. */
export function DiscontinueDialog({ assessment, onClose }: { assessment: Assessment; onClose: () => void }) {
  const say = useTexts(assessmentTexts);
  const { make, refusal, isSending } = useAct(useChange(DiscontinueAssessmentDocument), 'discontinue');
  const form = useDraftedForm<Field>({
    draftKey: `assessment:${assessment.id}:discontinue`,
    version: assessment.version,
    initial: { reasonId: '', note: '' },
    labels: { reasonId: say('discontinue.reason'), note: say('discontinue.note') },
    faultsOf: faultsBy<Field>({
      reasonId: { isRequired: true },
      note: { isRequired: true, isReason: true, limit: 'text' },
    }),
    onSubmit: async ({ reasonId, note }, version) => {
      const reason = DISCONTINUE_REASONS.find((known) => known === reasonId);
      if (!reason) return false;
      const isDone = await make({ assessmentId: assessment.id, version, reason, note: note.trim() });
      if (isDone) onClose();
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say('discontinue.title')}
      form={form}
      submitLabel={say('act.discontinue')}
      pendingLabel={say('act.saving')}
      isPending={isSending}
      refusal={refusal}
      tone="danger"
      onClose={onClose}
    >
      <p>{say('discontinue.text')}</p>
      <Select
        {...form.choice('reasonId')}
        label={say('discontinue.reason')}
        isRequired
        items={DISCONTINUE_REASONS.map((id) => ({ id, name: say(`discontinue.reasons.${id}`) }))}
      />
      <TextArea {...form.text('note')} label={say('discontinue.note')} isRequired onKeyDown={form.keys} />
    </FormDialog>
  );
}
