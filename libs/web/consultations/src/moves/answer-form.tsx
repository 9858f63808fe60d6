import { INPUT_LIMITS } from '@rinnalla/contracts';
import { ADVICE_TYPES, type AdviceType } from '@rinnalla/domain';
import { useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { faultsBy, FormNotices, useDraftedForm } from '@rinnalla/web-session';
import { InlineAlert, RadioGroup, Section, Stack } from '@rinnalla/web-ui';
import { AnswerConsultationDocument } from '../data/claimant-moves.documents.js';
import type { WholeConsultation } from '../data/consultation-types.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { ProblemAlert } from '../problems/problem-alert.js';
import { SendRow } from './send-row.js';
import { useMove } from './use-move.js';
import { useStageField } from './use-stage-field.js';
import { useUnreadMessages } from './use-unread-messages.js';
import { WritingField } from './writing-field.js';

interface AnswerFormProps {
  consultation: WholeConsultation;
  isFocused: boolean;
  onAnswered: () => void;
}

const adviceIn = (text: string): AdviceType | null => ADVICE_TYPES.find((advice) => advice === text) ?? null;

const faultsOf = faultsBy<'answer' | 'advice' | 'stage'>({
  answer: { isRequired: true, limit: 'text' },
  advice: { isRequired: true },
  stage: {},
});

/** The answer: what to do, and why. A message that came while it was written stops the sending once. */
export function AnswerForm({ consultation, isFocused, onAnswered }: AnswerFormProps) {
  const say = useTexts(consultationTexts);
  const words = useWords();
  const { make, problem, isSending } = useMove('answer', useChange(AnswerConsultationDocument));
  const unread = useUnreadMessages(consultation);
  const { id: consultationId } = consultation;
  const stage = useStageField(consultation);
  const form = useDraftedForm({
    draftKey: `consultation:${consultationId}:answer`,
    version: consultation.version,
    initial: { answer: '', advice: '', ...stage.initial },
    labels: { answer: say('answerForm.text'), advice: say('answerForm.advice'), ...stage.labels },
    choiceWords: stage.choiceWords,
    faultsOf,
    onSubmit: async (values, version) => {
      const advice = adviceIn(values.advice);
      if (advice === null || unread.stopOnce()) return false;
      const isMade = await make({ consultationId, version, answer: values.answer, advice });
      if (isMade) onAnswered();
      return isMade;
    },
  });
  const send = () => void form.submit();
  return (
    <Section title={say('answerForm.title')} headingLevel={3}>
      <Stack>
        <FormNotices form={form} refusal={null} />
        <WritingField
          {...form.text('answer')}
          label={say('answerForm.text')}
          onSend={send}
          onBegin={unread.begin}
          limit={INPUT_LIMITS.text}
          isFocused={isFocused}
        />
        <RadioGroup
          {...form.text('advice')}
          label={say('answerForm.advice')}
          options={ADVICE_TYPES.map((value) => ({ value, label: words.adviceType[value] }))}
        />
        {unread.isStopped && (
          <InlineAlert tone="warning" isUrgent>
            {say('answerForm.newMessage')}
          </InlineAlert>
        )}
        <ProblemAlert problem={problem} text={form.values.answer} />
        <SendRow
          label={say('answerForm.send')}
          hint={say('answerForm.hint')}
          isSending={isSending}
          onSend={send}
          variant="primary"
        />
      </Stack>
    </Section>
  );
}
