import {
  calendarDay,
  PATIENT_DATA_SCOPES,
  REGISTERS,
  SERVICE_FUNCTIONS,
  type Register,
} from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { failureText, scopeTexts, useTexts, useWords } from '@rinnalla/web-i18n';
import { DateField, RadioGroup, showToast, TextField } from '@rinnalla/web-ui';
import { useId, useState } from 'react';
import type { Declarer } from '../data/declaration-types.js';
import { RecordPermissionDocument } from '../data/declarations.documents.js';
import { permissionTexts } from '../i18n/permission-texts.js';
import { CheckboxList } from './checkbox-list.js';
import { asFaultField } from './fault-fields.js';
import { FormDialog } from './form-dialog.js';
import { ClientField, GivingFields } from './giving-fields.js';
import {
  firstPermission,
  ofRegister,
  permissionFaults,
  permissionInput,
  recipientsFor,
  type PermissionField,
  type PermissionValues,
} from './permission-values.js';
import { useFaults } from './use-faults.js';

interface PermissionFormProps {
  caseId: string;
  declarers: readonly Declarer[];
  onClose: () => void;
}

export const asRegister = (text: string): Register => REGISTERS.find((known) => known === text) ?? 'social';

/** Takes down a disclosure permission on paper's terms (703/2023 53, 58 §; 457/2024 25 §). */
export function PermissionForm({ caseId, declarers, onClose }: PermissionFormProps) {
  const say = useTexts(permissionTexts);
  const words = useWords();
  const id = useId();
  const [today] = useState(() => calendarDay(new Date()));
  const [values, setValues] = useState(() => firstPermission(declarers, today));
  const [refusal, setRefusal] = useState<string | null>(null);
  const { send, isSending } = useChange(RecordPermissionDocument);
  const { errors, attempt, errorOf, tryToSend, tell } = useFaults(
    id,
    permissionFaults(values, today, declarers),
  );
  const change = (patch: Partial<PermissionValues>) => setValues({ ...values, ...patch });

  const save = async (): Promise<void> => {
    setRefusal(null);
    if (!tryToSend()) return;
    const outcome = await send({ caseId, ...permissionInput(values) });
    if (outcome.kind === 'failed') return setRefusal(failureText(words, outcome.failure));
    if (outcome.result.__typename === 'DeclarationFault') {
      const { field, section } = outcome.result;
      return tell({ field: asFaultField(field), section });
    }
    showToast({ text: say('saved.permission') });
    onClose();
  };

  return (
    <FormDialog
      id={id}
      title={say('form.permissionTitle')}
      saveLabel={say('form.savePermission')}
      errors={errors}
      attempt={attempt}
      refusal={refusal}
      isSending={isSending}
      onSend={() => void save()}
      onClose={onClose}
    >
      <ClientField id={id} values={values} declarers={declarers} onChange={change} errorOf={errorOf} />
      <RadioGroup
        id={`${id}-dataRegister`}
        label={say('form.dataRegister')}
        options={REGISTERS.map((value) => ({ value, label: say(`ofRegister.${value}`) }))}
        value={values.dataRegister}
        onChange={(register) => setValues(ofRegister(values, asRegister(register)))}
      />
      <ScopeFields id={id} values={values} onChange={change} errorOf={errorOf} />
      <GivingFields id={id} values={values} onChange={change} errorOf={errorOf} />
    </FormDialog>
  );
}

interface ScopeFieldsProps {
  id: string;
  values: PermissionValues;
  onChange: (patch: Partial<PermissionValues>) => void;
  errorOf: (field: PermissionField) => string | undefined;
}

/** Which data, to whom, recorded when: by the register it is of. */
function ScopeFields({ id, values, onChange, errorOf }: ScopeFieldsProps) {
  const say = useTexts(permissionTexts);
  const sayScope = useTexts(scopeTexts);
  const words = useWords();
  return (
    <>
      {values.dataRegister === 'social' ? (
        <CheckboxList
          id={`${id}-serviceFunctions`}
          label={say('form.serviceFunctions')}
          options={SERVICE_FUNCTIONS.map((value) => ({ value, label: words.serviceFunction[value] }))}
          values={values.serviceFunctions}
          onChange={(serviceFunctions) => onChange({ serviceFunctions })}
          errorMessage={errorOf('serviceFunctions')}
        />
      ) : (
        <CheckboxList
          id={`${id}-patientData`}
          label={say('form.patientData')}
          options={PATIENT_DATA_SCOPES.map((value) => ({ value, label: sayScope(`patientData.${value}`) }))}
          values={values.patientData}
          onChange={(patientData) => onChange({ patientData })}
          errorMessage={errorOf('patientData')}
        />
      )}
      <CheckboxList
        id={`${id}-recipients`}
        label={say('form.recipients')}
        options={recipientsFor(values.dataRegister).map((value) => ({
          value,
          label: sayScope(`recipient.${value}`),
        }))}
        values={values.recipients}
        onChange={(recipients) => onChange({ recipients })}
        errorMessage={errorOf('recipients')}
      />
      {values.recipients.includes('named_provider') && (
        <TextField
          id={`${id}-recipientName`}
          label={say('form.recipientName')}
          value={values.recipientName}
          onChange={(recipientName) => onChange({ recipientName })}
          maxLength={200}
          errorMessage={errorOf('recipientName')}
        />
      )}
      <DateField
        label={say('form.recordedFrom')}
        labelHint={say('form.optional')}
        value={values.recordedFrom}
        onChange={(recordedFrom) => onChange({ recordedFrom })}
      />
      <DateField
        id={`${id}-recordedUntil`}
        label={say('form.recordedUntil')}
        labelHint={say('form.optional')}
        value={values.recordedUntil}
        onChange={(recordedUntil) => onChange({ recordedUntil })}
        errorMessage={errorOf('recordedUntil')}
      />
    </>
  );
}
