import { useState } from 'react';
import { USEFULNESS_SCORES } from '@rinnalla/domain';
import { inputText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { Checkbox, RadioGroup, Section, Stack } from '@rinnalla/web-ui';
import { CloseConsultationDocument } from '../data/asker-moves.documents.js';
import type { WholeConsultation } from '../data/consultation-types.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { ProblemAlert } from '../problems/problem-alert.js';
import { SendRow } from './send-row.js';
import { useMove } from './use-move.js';

interface CloseFormProps {
  consultation: Pick<WholeConsultation, 'id' | 'version'>;
}

/** Closes an answered consultation with what came of it. */
export function CloseForm({ consultation }: CloseFormProps) {
  const say = useTexts(consultationTexts);
  const words = useWords();
  const { make, problem, isSending } = useMove('close', useChange(CloseConsultationDocument));
  const [usefulness, setUsefulness] = useState<number | null>(null);
  const [changedPlan, setChangedPlan] = useState(false);
  const [avoidedVisit, setAvoidedVisit] = useState(false);
  const [wasTried, setTried] = useState(false);
  const { id: consultationId, version } = consultation;

  const handleSend = () => {
    setTried(true);
    if (usefulness !== null) void make({ consultationId, version, usefulness, changedPlan, avoidedVisit });
  };
  return (
    <Section title={say('closeForm.title')} headingLevel={3}>
      <Stack>
        <RadioGroup
          label={say('closeForm.usefulness')}
          options={USEFULNESS_SCORES.map((score) => ({
            value: String(score),
            label: say(`closeForm.score${score}`),
          }))}
          value={usefulness === null ? null : String(usefulness)}
          onChange={(value) => setUsefulness(Number(value))}
          errorMessage={wasTried && usefulness === null ? inputText(words, 'required') : undefined}
        />
        <Checkbox isSelected={changedPlan} onChange={setChangedPlan}>
          {say('closeForm.changedPlan')}
        </Checkbox>
        <Checkbox isSelected={avoidedVisit} onChange={setAvoidedVisit}>
          {say('closeForm.avoidedVisit')}
        </Checkbox>
        <ProblemAlert problem={problem} />
        <SendRow label={say('closeForm.send')} isSending={isSending} onSend={handleSend} variant="primary" />
      </Stack>
    </Section>
  );
}
