import { calendarDay, REGISTERS, SERVICE_FUNCTIONS } from '@rinnalla/domain';
import { useChange, useRead } from '@rinnalla/web-graphql';
import { failureText, useFormats, useTexts, useWords } from '@rinnalla/web-i18n';
import { ReadState } from '@rinnalla/web-session';
import { InlineAlert, RadioGroup, Select, showToast } from '@rinnalla/web-ui';
import { useId, useState } from 'react';
import type { Declarer } from '../data/declaration-types.js';
import { DeniableRecordsDocument, RecordDenialDocument } from '../data/declarations.documents.js';
import { permissionTexts } from '../i18n/permission-texts.js';
import { kindOfCase, useRecordName } from '../record-words.js';
import {
  asTarget,
  denialFaults,
  denialInput,
  firstDenial,
  namesRecord,
  targetsOf,
  type DenialField,
  type DenialValues,
} from './denial-values.js';
import { asFaultField } from './fault-fields.js';
import { FormDialog } from './form-dialog.js';
import { ClientField, GivingFields } from './giving-fields.js';
import { asRegister } from './permission-form.js';
import { useFaults } from './use-faults.js';

interface DenialFormProps {
  caseId: string;
  declarers: readonly Declarer[];
  onClose: () => void;
}

/** Takes down what the client denies (703/2023 58, 59 §). */
export function DenialForm({ caseId, declarers, onClose }: DenialFormProps) {
  const say = useTexts(permissionTexts);
  const words = useWords();
  const id = useId();
  const [today] = useState(() => calendarDay(new Date()));
  const [values, setValues] = useState(() => firstDenial(declarers, today));
  const [refusal, setRefusal] = useState<string | null>(null);
  const { send, isSending } = useChange(RecordDenialDocument);
  const { errors, attempt, errorOf, tryToSend, tell } = useFaults(id, denialFaults(values, today, declarers));
  const change = (patch: Partial<DenialValues>) => setValues({ ...values, ...patch });

  const save = async (): Promise<void> => {
    setRefusal(null);
    if (!tryToSend() || values.target === '') return;
    const outcome = await send({ caseId, ...denialInput(values, values.target) });
    if (outcome.kind === 'failed') return setRefusal(failureText(words, outcome.failure));
    if (outcome.result.__typename === 'DeclarationFault') {
      const { field, section } = outcome.result;
      return tell({ field: asFaultField(field), section });
    }
    const { lostSight } = outcome.result;
    const lost = lostSight > 0 ? `. ${say('lostSight', { count: lostSight })}` : '';
    showToast({ text: `${say('saved.denial')}${lost}` });
    onClose();
  };

  return (
    <FormDialog
      id={id}
      title={say('form.denialTitle')}
      saveLabel={say('form.saveDenial')}
      errors={errors}
      attempt={attempt}
      refusal={refusal}
      isSending={isSending}
      onSend={() => void save()}
      onClose={onClose}
    >
      <InlineAlert>{say('form.denialWarning')}</InlineAlert>
      <ClientField id={id} values={values} declarers={declarers} onChange={change} errorOf={errorOf} />
      <RadioGroup
        id={`${id}-register`}
        label={say('form.deniedRegister')}
        options={REGISTERS.map((value) => ({ value, label: say(`ofRegister.${value}`) }))}
        value={values.register}
        onChange={(register) => change({ register: asRegister(register), target: '', recordId: null })}
      />
      <TargetFields id={id} caseId={caseId} values={values} onChange={change} errorOf={errorOf} />
      <GivingFields id={id} values={values} onChange={change} errorOf={errorOf} />
    </FormDialog>
  );
}

interface TargetFieldsProps {
  id: string;
  caseId: string;
  values: DenialValues;
  onChange: (patch: Partial<DenialValues>) => void;
  errorOf: (field: DenialField) => string | undefined;
}

function TargetFields({ id, caseId, values, onChange, errorOf }: TargetFieldsProps) {
  const say = useTexts(permissionTexts);
  const words = useWords();
  return (
    <>
      <RadioGroup
        id={`${id}-target`}
        label={say('form.target')}
        options={targetsOf(values.register).map((value) => ({ value, label: say(`target.${value}`) }))}
        value={values.target}
        onChange={(target) => onChange({ target: asTarget(values.register, target) })}
        errorMessage={errorOf('target')}
      />
      {values.target === 'service_function' && (
        <Select
          id={`${id}-serviceFunction`}
          label={say('form.serviceFunction')}
          items={SERVICE_FUNCTIONS.map((name) => ({ id: name, name: words.serviceFunction[name] }))}
          value={values.serviceFunction}
          onChange={(chosen) =>
            onChange({ serviceFunction: SERVICE_FUNCTIONS.find((name) => name === chosen) ?? null })
          }
          errorMessage={errorOf('serviceFunction')}
        />
      )}
      {namesRecord(values.target) && (
        <RecordField id={id} caseId={caseId} values={values} onChange={onChange} errorOf={errorOf} />
      )}
    </>
  );
}

/** The records are asked for only when one is to be named: each showing of them is a use of them. */
function RecordField({ id, caseId, values, onChange, errorOf }: TargetFieldsProps) {
  const say = useTexts(permissionTexts);
  const words = useWords();
  const { day } = useFormats();
  const recordName = useRecordName();
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
      <div id={`${id}-recordId`}>
        <ReadState shape="rows" failure={failure} reread={reread} headingLevel={3} />
      </div>
    );
  }
  if (!isLoading && records.length === 0) {
    return (
      <div id={`${id}-recordId`}>
        <InlineAlert tone="warning">{say('form.noRecords')}</InlineAlert>
      </div>
    );
  }
  return (
    <Select
      id={`${id}-recordId`}
      label={say('form.recordId')}
      items={records.map((record) => ({
        id: record.id,
        name: say('personAt', { name: recordName(record.kind), day: day(record.occurredOn) }),
        detail: words.serviceFunction[record.serviceFunction],
      }))}
      value={values.recordId}
      description={chosen && kindOfCase(chosen.kind) ? say('form.closesKind') : undefined}
      onChange={(recordId) => onChange({ recordId })}
      errorMessage={errorOf('recordId')}
    />
  );
}
