import { USEFULNESS_SCORES } from '@rinnalla/domain';
import { useTexts } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { faultsBy, FormNotices, useDraftedForm } from '@rinnalla/web-session';
import { Checkbox, RadioGroup, Section, Stack } from '@rinnalla/web-ui';
import { CloseConsultationDocument } from '../data/asker-moves.documents.js';
import type { WholeConsultation } from '../data/consultation-types.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { ProblemAlert } from '../problems/problem-alert.js';
import { SendRow } from './send-row.js';
import { useMove } from './use-move.js';
import { useStageField } from './use-stage-field.js';

interface CloseFormProps {
  consultation: Pick<WholeConsultation, 'id' | 'version' | 'stage'>;
}

const OUTCOMES = ['changedPlan', 'avoidedVisit'] as const;
const YES = 'true';

const faultsOf = faultsBy<'usefulness' | 'stage' | (typeof OUTCOMES)[number]>({
  usefulness: { isRequired: true },
  changedPlan: {},
  avoidedVisit: {},
  stage: {},
});

/** Closes an answered consultation with what came of it. */
export function CloseForm({ consultation }: CloseFormProps) {
  const say = useTexts(consultationTexts);
  const { make, problem, isSending } = useMove('close', useChange(CloseConsultationDocument));
  const { id: consultationId } = consultation;
  const stage = useStageField(consultation);
  const form = useDraftedForm({
    draftKey: `consultation:${consultationId}:close`,
    version: consultation.version,
    initial: { usefulness: '', changedPlan: '', avoidedVisit: '', ...stage.initial },
    labels: {
      usefulness: say('closeForm.usefulness'),
      changedPlan: say('closeForm.changedPlan'),
      avoidedVisit: say('closeForm.avoidedVisit'),
      ...stage.labels,
    },
    choiceWords: stage.choiceWords,
    faultsOf,
    onSubmit: ({ usefulness, changedPlan, avoidedVisit }, version) =>
      make({
        consultationId,
        version,
        usefulness: Number(usefulness),
        changedPlan: changedPlan === YES,
        avoidedVisit: avoidedVisit === YES,
      }),
  });
  return (
    <Section title={say('closeForm.title')} headingLevel={3}>
      <Stack>
        <FormNotices form={form} refusal={null} />
        <RadioGroup
          {...form.choice('usefulness')}
          label={say('closeForm.usefulness')}
          options={USEFULNESS_SCORES.map((score) => ({
            value: String(score),
            label: say(`closeForm.score${score}`),
          }))}
        />
        {OUTCOMES.map((outcome) => (
          <Checkbox
            key={outcome}
            isSelected={form.values[outcome] === YES}
            onChange={(isSo) => form.set(outcome, isSo ? YES : '')}
          >
            {say(`closeForm.${outcome}`)}
          </Checkbox>
        ))}
        <ProblemAlert problem={problem} />
        <SendRow
          label={say('closeForm.send')}
          isSending={isSending}
          onSend={() => void form.submit()}
          variant="primary"
        />
      </Stack>
    </Section>
  );
}
