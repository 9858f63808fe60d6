import { useTexts } from '@rinnalla/web-i18n';
import type { DraftedForm } from '@rinnalla/web-session';
import { FormErrorSummary, InlineAlert } from '@rinnalla/web-ui';
import { intakeTexts } from '../i18n/intake-texts.js';
import type { RecordField } from './record-fields.js';

interface RecordNoticesProps {
  form: DraftedForm<RecordField>;
  /** What the server refused that no field is to blame for. */
  problem: string | null;
}

/** What stands above the fields: what to mend, that something half-written came back, what the server refused. */
export function RecordNotices({ form, problem }: RecordNoticesProps) {
  const say = useTexts(intakeTexts);
  return (
    <>
      <FormErrorSummary
        title={form.errorTitle}
        errors={form.errors}
        attempt={form.attempt}
        headingLevel={3}
      />
      {form.isRestored && <InlineAlert>{say('record.restored')}</InlineAlert>}
      {problem !== null && (
        <InlineAlert tone="danger" isUrgent>
          {problem}
        </InlineAlert>
      )}
    </>
  );
}
