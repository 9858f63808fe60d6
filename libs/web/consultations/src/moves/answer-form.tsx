import { useState } from 'react';
import { ADVICE_TYPES, isBlank, type AdviceType } from '@rinnalla/domain';
import { INPUT_LIMITS } from '@rinnalla/contracts';
import { inputText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { InlineAlert, RadioGroup, Section, Stack } from '@rinnalla/web-ui';
import { AnswerConsultationDocument } from '../data/claimant-moves.documents.js';
import type { WholeConsultation } from '../data/consultation-types.js';
import { useKeptFields } from '../data/use-kept-fields.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { ProblemAlert } from '../problems/problem-alert.js';
import { SendRow } from './send-row.js';
import { useMove } from './use-move.js';
import { useUnreadMessages } from './use-unread-messages.js';
import { WritingField } from './writing-field.js';

interface AnswerFormProps {
  consultation: WholeConsultation;
  isFocused: boolean;
  onAnswered: () => void;
}

const EMPTY = { answer: '', advice: '' };

const adviceIn = (text: string): AdviceType | null => ADVICE_TYPES.find((advice) => advice === text) ?? null;

/** The answer: what to do, and why. A message that came while it was written stops the sending once. */
export function AnswerForm({ consultation, isFocused, onAnswered }: AnswerFormProps) {
  const say = useTexts(consultationTexts);
  const words = useWords();
  const { fields, change, clear } = useKeptFields(`consultation:${consultation.id}:answer`, EMPTY);
  const { make, problem, isSending } = useMove('answer', useChange(AnswerConsultationDocument));
  const unread = useUnreadMessages(consultation);
  const [wasTried, setTried] = useState(false);
  const advice = adviceIn(fields.advice);
  const required = inputText(words, 'required');

  const handleSend = async () => {
    setTried(true);
    if (isBlank(fields.answer) || advice === null || unread.stopOnce()) return;
    const sent = await make({
      consultationId: consultation.id,
      version: consultation.version,
      answer: fields.answer,
      advice,
    });
    if (!sent) return;
    clear();
    onAnswered();
  };
  return (
    <Section title={say('answerForm.title')} headingLevel={3}>
      <Stack>
        <WritingField
          label={say('answerForm.text')}
          value={fields.answer}
          onChange={(answer) => change({ answer })}
          onSend={() => void handleSend()}
          onBegin={unread.begin}
          limit={INPUT_LIMITS.text}
          isFocused={isFocused}
          errorMessage={wasTried && isBlank(fields.answer) ? required : undefined}
        />
        <RadioGroup
          label={say('answerForm.advice')}
          options={ADVICE_TYPES.map((value) => ({ value, label: words.adviceType[value] }))}
          value={advice}
          onChange={(value) => change({ advice: value })}
          errorMessage={wasTried && advice === null ? required : undefined}
        />
        {unread.isStopped && (
          <InlineAlert tone="warning" isUrgent>
            {say('answerForm.newMessage')}
          </InlineAlert>
        )}
        <ProblemAlert problem={problem} text={fields.answer} />
        <SendRow
          label={say('answerForm.send')}
          hint={say('answerForm.hint')}
          isSending={isSending}
          onSend={() => void handleSend()}
          variant="primary"
        />
      </Stack>
    </Section>
  );
}
