import { LANGUAGES, type Language } from '@rinnalla/contracts';
import { calendarDay } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useFormats, useLanguage, useTexts, useWords, inputText } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import {
  Button,
  DateField,
  Dialog,
  FormErrorSummary,
  FormLayout,
  InlineAlert,
  Select,
  showToast,
  TextArea,
  TextField,
} from '@rinnalla/web-ui';
import { useId, useState, type SubmitEvent } from 'react';
import { OrderClientReportDocument } from '../data/audit.documents.js';
import { auditTexts } from '../i18n/audit-texts.js';
import { useReportRefusal } from './use-report-refusal.js';

interface Values {
  readonly hetu: string;
  readonly requestedOn: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly longerReason: string;
  readonly language: Language;
}

/** Records a client's request. Its fields outlive nothing: an identity code is not kept on any device. */
export function OrderReport({ onClose, onOrdered }: { onClose: () => void; onOrdered: () => void }) {
  const say = useTexts(auditTexts);
  const common = useTexts(commonTexts);
  const { day } = useFormats();
  const offlineReason = useOfflineReason();
  const formId = useId();
  const form = useOrderForm((dueOn) => {
    showToast({ text: say('order.done', { day: day(dueOn) }) });
    onOrdered();
    onClose();
  });
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={say('order.title')}
      closeLabel={common('close')}
      footer={
        <>
          <Button
            variant="primary"
            type="submit"
            form={formId}
            disabledReason={offlineReason}
            isPending={form.isSending}
            pendingLabel={say('order.pending')}
          >
            {say('order.submit')}
          </Button>
          <Button onPress={onClose}>{common('cancel')}</Button>
        </>
      }
    >
      <form id={formId} onSubmit={handleSubmit} noValidate>
        <FormLayout>
          <FormErrorSummary
            title={common('fixThese', { count: form.errors.length })}
            errors={form.errors}
            attempt={form.attempt}
            headingLevel={3}
          />
          {form.refusal !== null && (
            <InlineAlert tone="danger" isUrgent>
              {form.refusal}
            </InlineAlert>
          )}
          <OrderFields form={form} />
        </FormLayout>
      </form>
    </Dialog>
  );
}

type OrderForm = ReturnType<typeof useOrderForm>;

function OrderFields({ form: { values, set, errorOf, idOf } }: { form: OrderForm }) {
  const say = useTexts(auditTexts);
  const common = useTexts(commonTexts);
  return (
    <>
      <TextField
        id={idOf('hetu')}
        label={say('order.hetu')}
        value={values.hetu}
        onChange={(hetu) => set({ hetu })}
        autoComplete="off"
        maxLength={11}
        errorMessage={errorOf('hetu')}
      />
      <DateField
        id={idOf('requestedOn')}
        label={say('order.requestedOn')}
        description={say('order.requestedOnHelp')}
        value={values.requestedOn}
        onChange={(requestedOn) => set({ requestedOn })}
        errorMessage={errorOf('requestedOn')}
      />
      <DateField
        id={idOf('from')}
        label={say('order.from')}
        labelHint={common('optional')}
        description={say('order.fromHelp')}
        value={values.from}
        onChange={(from) => set({ from })}
        errorMessage={errorOf('from')}
      />
      <DateField
        id={idOf('to')}
        label={say('order.to')}
        labelHint={common('optional')}
        description={say('order.toHelp')}
        value={values.to}
        onChange={(to) => set({ to })}
        errorMessage={errorOf('to')}
      />
      <TextArea
        id={idOf('longerReason')}
        label={say('order.longerReason')}
        labelHint={common('optional')}
        description={say('order.longerReasonHelp')}
        value={values.longerReason}
        onChange={(longerReason) => set({ longerReason })}
        errorMessage={errorOf('longerReason')}
      />
      <Select
        label={say('order.language')}
        items={LANGUAGES.map((id) => ({ id, name: say(`order.languages.${id}`) }))}
        value={values.language}
        onChange={(id) => set({ language: LANGUAGES.find((known) => known === id) ?? 'fi' })}
      />
    </>
  );
}

type Field = Exclude<keyof Values, 'language'>;
const FIELDS: readonly Field[] = ['hetu', 'requestedOn', 'from', 'to', 'longerReason'];

function useOrderForm(onDone: (dueOn: string) => void) {
  const say = useTexts(auditTexts);
  const words = useWords();
  const { language } = useLanguage();
  const id = useId();
  const { send, isSending } = useChange(OrderClientReportDocument);
  const refusalOf = useReportRefusal();
  const [values, setValues] = useState<Values>(() => ({
    hetu: '',
    requestedOn: calendarDay(new Date()),
    from: null,
    to: null,
    longerReason: '',
    language,
  }));
  const [faults, setFaults] = useState<Partial<Record<Field, string>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const idOf = (field: Field) => `${id}-${field}`;

  const submit = async () => {
    setAttempt((count) => count + 1);
    setRefusal(null);
    const lacking: Partial<Record<Field, string>> = {
      ...(values.hetu.trim() === '' && { hetu: words.inputReason.required }),
      ...(values.requestedOn === null && { requestedOn: words.inputReason.required }),
    };
    setFaults(lacking);
    if (values.requestedOn === null || Object.keys(lacking).length > 0) return;
    const outcome = await send({
      ...values,
      hetu: values.hetu.trim(),
      requestedOn: values.requestedOn,
      longerReason: values.longerReason.trim() || null,
    });
    const field =
      outcome.kind === 'failed' && FIELDS.find((name) => `input.${name}` === outcome.failure.field);
    if (outcome.kind === 'failed' && field && outcome.failure.reason !== undefined) {
      setFaults({ [field]: inputText(words, outcome.failure.reason) });
      setAttempt((count) => count + 1);
    } else if (outcome.kind === 'answered' && outcome.result.__typename === 'ClientReportChanged') {
      onDone(outcome.result.report.dueOn);
    } else setRefusal(refusalOf(outcome));
  };

  return {
    values,
    set: (changed: Partial<Values>) => setValues((now) => ({ ...now, ...changed })),
    idOf,
    errorOf: (field: Field) => faults[field],
    errors: FIELDS.flatMap((field) => {
      const fault = faults[field];
      return fault === undefined
        ? []
        : [{ fieldId: idOf(field), message: `${say(`order.${field}`)} – ${fault}` }];
    }),
    attempt,
    refusal,
    isSending,
    submit,
  };
}
