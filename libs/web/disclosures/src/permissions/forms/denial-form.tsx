import { calendarDay, REGISTERS, SERVICE_FUNCTIONS } from '@rinnalla/domain';
import { useChange, useRead } from '@rinnalla/web-graphql';
import { failureText, useFormats, useTexts, useWords } from '@rinnalla/web-i18n';
import { FormDialog, ReadState, type DraftedForm } from '@rinnalla/web-session';
import { InlineAlert, RadioGroup, Select, showToast } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { Declarer } from '../data/declaration-types.js';
import { DeniableRecordsDocument, RecordDenialDocument } from '../data/declarations.documents.js';
import { permissionTexts } from '../i18n/permission-texts.js';
import { kindOfCase, useRecordName } from '../record-words.js';
import {
  denialFaults,
  denialInput,
  denialOf,
  firstDenial,
  namesRecord,
  targetsOf,
  type DenialText,
} from './denial-values.js';
import { asFaultField } from './fault-fields.js';
import { ClientField, GivingFields } from './giving-fields.js';
import { useDeclaredForm } from './use-declared-form.js';

interface DenialFormProps {
  caseId: string;
  declarers: readonly Declarer[];
  onClose: () => void;
}

/** Takes down what the client denies (703/2023 58, 59 §). */
export function DenialForm({ caseId, declarers, onClose }: DenialFormProps) {
  const say = useTexts(permissionTexts);
  const words = useWords();
  const [today] = useState(() => calendarDay(new Date()));
  const [refusal, setRefusal] = useState<string | null>(null);
  const { send, isSending } = useChange(RecordDenialDocument);
  const form = useDeclaredForm<keyof DenialText>({
    draftKey: `denial:${caseId}:new`,
    initial: firstDenial(declarers, today),
    faultsOf: (values) => denialFaults(denialOf(values), today, declarers),
    onSend: async (text) => {
      setRefusal(null);
      const values = denialOf(text);
      if (values.target === '') return false;
      const outcome = await send({ caseId, ...denialInput(values, values.target) });
      if (outcome.kind === 'failed') {
        setRefusal(failureText(words, outcome.failure));
        return false;
      }
      if (outcome.result.__typename === 'DeclarationFault') {
        const { field, section } = outcome.result;
        return { field: asFaultField(field), section };
      }
      const { lostSight } = outcome.result;
      const lost = lostSight > 0 ? `. ${say('lostSight', { count: lostSight })}` : '';
      showToast({ text: `${say('saved.denial')}${lost}` });
      onClose();
      return true;
    },
  });

  return (
    <FormDialog
      title={say('form.denialTitle')}
      form={form}
      submitLabel={say('form.saveDenial')}
      pendingLabel={say('form.saving')}
      isPending={isSending}
      refusal={refusal}
      size="wide"
      onClose={onClose}
    >
      <InlineAlert>{say('form.denialWarning')}</InlineAlert>
      <ClientField form={form} declarers={declarers} />
      <RadioGroup
        {...form.text('register')}
        label={say('form.deniedRegister')}
        options={REGISTERS.map((value) => ({ value, label: say(`ofRegister.${value}`) }))}
        onChange={(register) => form.setAll({ register, target: '', recordId: '' })}
      />
      <TargetFields caseId={caseId} form={form} />
      <GivingFields form={form} />
    </FormDialog>
  );
}

interface TargetFieldsProps {
  caseId: string;
  form: DraftedForm<keyof DenialText>;
}

function TargetFields({ caseId, form }: TargetFieldsProps) {
  const say = useTexts(permissionTexts);
  const words = useWords();
  const { register, target } = denialOf(form.values);
  return (
    <>
      <RadioGroup
        {...form.text('target')}
        label={say('form.target')}
        options={targetsOf(register).map((value) => ({ value, label: say(`target.${value}`) }))}
      />
      {target === 'service_function' && (
        <Select
          {...form.choice('serviceFunction')}
          label={say('form.serviceFunction')}
          items={SERVICE_FUNCTIONS.map((name) => ({ id: name, name: words.serviceFunction[name] }))}
        />
      )}
      {namesRecord(target) && <RecordField caseId={caseId} form={form} />}
    </>
  );
}

/** The records are asked for only when one is to be named: each showing of them is a use of them. */
function RecordField({ caseId, form }: TargetFieldsProps) {
  const say = useTexts(permissionTexts);
  const words = useWords();
  const { day } = useFormats();
  const recordName = useRecordName();
  const values = denialOf(form.values);
  const id = form.text('recordId').id;
  const { data, isLoading, failure, reread } = useRead({
    query: DeniableRecordsDocument,
    variables: { caseId },
  });
  const records = (data?.case.declarations.records ?? []).filter(
    ({ clientId, register }) => clientId === values.clientId && register === values.register,
  );
  const chosen = records.find((record) => record.id === values.recordId);
  if (failure && !data) {
    return (
      <div id={id}>
        <ReadState shape="rows" failure={failure} reread={reread} headingLevel={3} />
      </div>
    );
  }
  if (!isLoading && records.length === 0) {
    return (
      <div id={id}>
        <InlineAlert tone="warning">{say('form.noRecords')}</InlineAlert>
      </div>
    );
  }
  return (
    <Select
      {...form.choice('recordId')}
      label={say('form.recordId')}
      items={records.map((record) => ({
        id: record.id,
        name: say('personAt', { name: recordName(record.kind), day: day(record.occurredOn) }),
        detail: words.serviceFunction[record.serviceFunction],
      }))}
      description={chosen && kindOfCase(chosen.kind) ? say('form.closesKind') : undefined}
    />
  );
}
