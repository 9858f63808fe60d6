import { URGENCY_CHOICES } from '@rinnalla/domain';
import { useTexts, useWords } from '@rinnalla/web-i18n';
import { InlineAlert, LinkButton, RadioGroup, Stack } from '@rinnalla/web-ui';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { urgencyIn, type AskFields } from './ask-fields.js';

interface UrgencyFieldProps {
  fields: AskFields;
  onChange: (urgency: string) => void;
}

/** How urgent it is. Acute danger is met with whom to call: a message that may wait must not take the place of a call. */
export function UrgencyField({ fields, onChange }: UrgencyFieldProps) {
  const say = useTexts(consultationTexts);
  const words = useWords();
  const urgency = urgencyIn(fields);
  return (
    <Stack gap="tight">
      <RadioGroup
        label={say('ask.urgency')}
        orientation="horizontal"
        options={URGENCY_CHOICES.map((value) => ({ value, label: words.urgency[value] }))}
        value={urgency}
        onChange={onChange}
      />
      {urgency === 'acute_danger' && (
        <InlineAlert
          tone="danger"
          title={say('ask.dangerTitle')}
          isUrgent
          actions={
            <LinkButton href="tel:112" variant="danger">
              {say('ask.dangerCall')}
            </LinkButton>
          }
        >
          <p>{say('ask.dangerText')}</p>
          <p>{say('ask.dangerDuty')}</p>
        </InlineAlert>
      )}
    </Stack>
  );
}
