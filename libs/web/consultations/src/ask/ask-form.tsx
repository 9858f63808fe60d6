import { useRef } from 'react';
import { INPUT_LIMITS } from '@rinnalla/contracts';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { Button, FormErrorSummary, FormLayout, InlineAlert } from '@rinnalla/web-ui';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { ProblemAlert } from '../problems/problem-alert.js';
import { WritingField } from '../moves/writing-field.js';
import { AboutField } from './about-field.js';
import { AttachField } from './attach-field.js';
import { ExpertiseField } from './expertise-field.js';
import { ModeField } from './mode-field.js';
import { UrgencyField } from './urgency-field.js';
import { useErrorTexts } from './use-error-texts.js';
import type { AskForm as Form } from './use-ask-form.js';
import { useSendKey } from './use-send-key.js';

interface AskFormProps {
  form: Form;
  /** Opened on a case's page: whom it is about is known. */
  isFromPage: boolean;
}

/** Whom to ask, how urgent it is, the question, and what of the client goes along. */
export function AskForm({ form, isFromPage }: AskFormProps) {
  const say = useTexts(consultationTexts);
  const sayCommon = useTexts(commonTexts);
  const place = useRef<HTMLDivElement>(null);
  const errorOf = useErrorTexts(form.errors);
  useSendKey(place, () => void form.send());
  const { fields, change, isRestored, discard, problem } = form;
  return (
    <div ref={place}>
      <FormLayout>
        {isRestored && (
          <InlineAlert
            actions={
              <Button size="small" onPress={discard}>
                {say('ask.discard')}
              </Button>
            }
          >
            {say('ask.draft')}
          </InlineAlert>
        )}
        <FormErrorSummary
          title={sayCommon('fixThese', { count: form.errors.length })}
          errors={form.errors.map(([field]) => ({ fieldId: `ask-${field}`, message: errorOf(field) ?? '' }))}
          attempt={form.attempt}
          headingLevel={3}
        />
        <AboutField form={form} isFromPage={isFromPage} />
        <ExpertiseField
          value={fields.expertiseId}
          onChange={(expertiseId) => change({ expertiseId, ground: '' })}
          errorMessage={errorOf('expertiseId')}
        />
        <UrgencyField fields={fields} onChange={(urgency) => change({ urgency })} />
        <WritingField
          id="ask-question"
          label={say('ask.question')}
          description={say('ask.questionHint')}
          value={fields.question}
          onChange={(question) => change({ question })}
          limit={INPUT_LIMITS.text}
          errorMessage={errorOf('question')}
        />
        <ProblemAlert problem={problem} text={fields.question} />
        <ModeField form={form} errorOf={errorOf} />
        <AttachField form={form} />
        <p>{say('ask.hint')}</p>
      </FormLayout>
    </div>
  );
}
