import { calendarDay, PATIENT_DATA_SCOPES, REGISTERS, SERVICE_FUNCTIONS } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { failureText, scopeTexts, useTexts, useWords } from '@rinnalla/web-i18n';
import { FormDialog, type DraftedForm } from '@rinnalla/web-session';
import { DateField, RadioGroup, showToast, TextField } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { Declarer } from '../data/declaration-types.js';
import { RecordPermissionDocument } from '../data/declarations.documents.js';
import { permissionTexts } from '../i18n/permission-texts.js';
import { CheckboxList } from './checkbox-list.js';
import { asFaultField } from './fault-fields.js';
import { ClientField, GivingFields } from './giving-fields.js';
import { registerOf } from './giving-values.js';
import {
  chosenText,
  firstPermission,
  ofRegister,
  permissionFaults,
  permissionInput,
  permissionOf,
  recipientsFor,
  type PermissionText,
} from './permission-values.js';
import { useDeclaredForm } from './use-declared-form.js';

interface PermissionFormProps {
  caseId: string;
  declarers: readonly Declarer[];
  onClose: () => void;
}

/** Takes down a disclosure permission on paper's terms (703/2023 53, 58 §; 457/2024 25 §). */
export function PermissionForm({ caseId, declarers, onClose }: PermissionFormProps) {
  const say = useTexts(permissionTexts);
  const words = useWords();
  const [today] = useState(() => calendarDay(new Date()));
  const [refusal, setRefusal] = useState<string | null>(null);
  const { send, isSending } = useChange(RecordPermissionDocument);
  const form = useDeclaredForm<keyof PermissionText>({
    draftKey: `permission:${caseId}:new`,
    initial: firstPermission(declarers, today),
    faultsOf: (values) => permissionFaults(permissionOf(values), today, declarers),
    onSend: async (values) => {
      setRefusal(null);
      const outcome = await send({ caseId, ...permissionInput(permissionOf(values)) });
      if (outcome.kind === 'failed') {
        setRefusal(failureText(words, outcome.failure));
        return false;
      }
      if (outcome.result.__typename === 'DeclarationFault') {
        const { field, section } = outcome.result;
        return { field: asFaultField(field), section };
      }
      showToast({ text: say('saved.permission') });
      onClose();
      return true;
    },
  });

  return (
    <FormDialog
      title={say('form.permissionTitle')}
      form={form}
      submitLabel={say('form.savePermission')}
      pendingLabel={say('form.saving')}
      isPending={isSending}
      refusal={refusal}
      size="wide"
      onClose={onClose}
    >
      <ClientField form={form} declarers={declarers} />
      <RadioGroup
        {...form.text('dataRegister')}
        label={say('form.dataRegister')}
        options={REGISTERS.map((value) => ({ value, label: say(`ofRegister.${value}`) }))}
        onChange={(register) => form.setAll(ofRegister(registerOf(register)))}
      />
      <ScopeFields form={form} />
      <GivingFields form={form} />
    </FormDialog>
  );
}

/** Which data, to whom, recorded when: by the register it is of. */
function ScopeFields({ form }: { form: DraftedForm<keyof PermissionText> }) {
  const say = useTexts(permissionTexts);
  const sayScope = useTexts(scopeTexts);
  const words = useWords();
  const { dataRegister, serviceFunctions, patientData, recipients } = permissionOf(form.values);
  const several = (field: 'serviceFunctions' | 'patientData' | 'recipients') => ({
    ...form.text(field),
    label: say(`form.${field}`),
    onChange: (chosen: readonly string[]) => form.set(field, chosenText(chosen)),
  });
  return (
    <>
      {dataRegister === 'social' ? (
        <CheckboxList
          {...several('serviceFunctions')}
          options={SERVICE_FUNCTIONS.map((value) => ({ value, label: words.serviceFunction[value] }))}
          values={serviceFunctions}
        />
      ) : (
        <CheckboxList
          {...several('patientData')}
          options={PATIENT_DATA_SCOPES.map((value) => ({ value, label: sayScope(`patientData.${value}`) }))}
          values={patientData}
        />
      )}
      <CheckboxList
        {...several('recipients')}
        options={recipientsFor(dataRegister).map((value) => ({
          value,
          label: sayScope(`recipient.${value}`),
        }))}
        values={recipients}
      />
      {recipients.includes('named_provider') && (
        <TextField {...form.text('recipientName')} label={say('form.recipientName')} maxLength={200} />
      )}
      <DateField
        {...form.choice('recordedFrom')}
        label={say('form.recordedFrom')}
        labelHint={say('form.optional')}
      />
      <DateField
        {...form.choice('recordedUntil')}
        label={say('form.recordedUntil')}
        labelHint={say('form.optional')}
      />
    </>
  );
}
