import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import {
  Button,
  FormErrorSummary,
  FormLayout,
  InlineAlert,
  Inline,
  useFirstFieldFocus,
} from '@rinnalla/web-ui';
import { useRef, type ReactNode, type SubmitEvent } from 'react';
import { sessionTexts } from '../i18n/session-texts.js';
import { FormOvertaken } from './form-overtaken.js';
import { useClearForm } from './use-clear-form.js';
import { useOfflineReason } from './use-offline-reason.js';
import type { DraftedForm } from './use-drafted-form.js';

export interface InlineFormProps<Field extends string> {
  /** Names the form. */
  label: string;
  form: DraftedForm<Field>;
  submitLabel: string;
  pendingLabel: string;
  isPending: boolean;
  refusal: ReactNode;
  /** Opened by a press: writing begins in the first field. */
  takesFocus?: boolean;
  /** Closes the form; what is written stays as a draft. */
  onCancel: () => void;
  children: ReactNode;
}

/** A short form that opens where its result will stand. */
export function InlineForm<Field extends string>({ form, children, ...props }: InlineFormProps<Field>) {
  const common = useTexts(commonTexts);
  const offlineReason = useOfflineReason();
  const place = useRef<HTMLFormElement>(null);
  const { takesFocus = false } = props;
  useFirstFieldFocus(place, takesFocus);
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.submit();
  };
  const handleCancel = () => {
    form.putAside();
    props.onCancel();
  };
  return (
    <form
      ref={place}
      {...(takesFocus && { tabIndex: -1 })}
      aria-label={props.label}
      onSubmit={handleSubmit}
      noValidate
    >
      <FormLayout>
        <FormNotices form={form} refusal={props.refusal} />
        {children}
        <Inline>
          <Button
            variant="primary"
            type="submit"
            disabledReason={offlineReason}
            isPending={props.isPending}
            pendingLabel={props.pendingLabel}
          >
            {props.submitLabel}
          </Button>
          <Button variant="quiet" onPress={handleCancel}>
            {common('cancel')}
          </Button>
        </Inline>
      </FormLayout>
    </form>
  );
}

/** What stands above the fields: what to mend, what the server refused, what was changed meanwhile, and that something half-written came back. */
export function FormNotices<Field extends string>({
  form,
  refusal,
}: Pick<InlineFormProps<Field>, 'form' | 'refusal'>) {
  const say = useTexts(sessionTexts);
  const clear = useClearForm(form);
  return (
    <>
      <FormErrorSummary
        title={form.errorTitle}
        errors={form.errors}
        attempt={form.attempt}
        headingLevel={3}
      />
      {refusal !== null && (
        <InlineAlert tone="danger" isUrgent>
          {refusal}
        </InlineAlert>
      )}
      <FormOvertaken form={form} />
      {form.isRestored && form.overtaken === null && (
        <InlineAlert
          actions={
            <Button size="small" variant="quiet" onPress={clear}>
              {say('form.clear')}
            </Button>
          }
        >
          {say('form.restored')}
        </InlineAlert>
      )}
    </>
  );
}
