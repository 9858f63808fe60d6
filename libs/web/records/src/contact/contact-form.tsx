import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, failureText, inputText, useTexts, useWords } from '@rinnalla/web-i18n';
import {
  changedFields,
  orNull,
  OvertakenNotice,
  type Standing,
  type Writing,
  writingOn,
} from '@rinnalla/web-session';
import { showToast, TextField } from '@rinnalla/web-ui';
import { useId, useState } from 'react';
import type { CaseClient } from '../data/record-types.js';
import { SaveClientContactDocument } from '../data/contact.documents.js';
import { PartForm } from '../forms/part-form.js';
import { recordTexts } from '../i18n/record-texts.js';
import { CONTACT_FIELDS, contactFault, type ContactField } from './contact-faults.js';

export interface ContactFormProps {
  caseId: string;
  clientId: string;
  contact: CaseClient['contact'];
  onDone: () => void;
  onCancel: () => void;
}

/** Writes down where a client is reached. No draft is kept: an address under non-disclosure stays off the device. */
export function ContactForm({ caseId, clientId, contact, onDone, onCancel }: ContactFormProps) {
  const say = useTexts(recordTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const { send, isSending } = useChange(SaveClientContactDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const id = useId();
  const standing = standingOf(contact);
  const [writing, setWriting] = useState<Writing<ContactField>>({ values: standing.values, begun: standing });
  const { values, begun } = writing;
  const isOvertaken = begun.version !== standing.version;
  const errorOf = (field: ContactField): string | undefined => {
    const fault = isTried ? contactFault(field, values[field]) : null;
    if (fault === null) return undefined;
    if (fault === 'tooLong') return inputText(words, fault);
    return say(field === 'phone' ? 'contact.phoneFormat' : 'contact.postalCodeFormat');
  };
  const rebase = (next: Writing<ContactField>) => {
    setWriting(next);
    setRefusal(null);
  };
  const submit = async () => {
    setTried(true);
    if (isOvertaken) return setRefusal(say('contact.stale'));
    if (CONTACT_FIELDS.some((field) => contactFault(field, values[field]) !== null)) return;
    const outcome = await send({
      caseId,
      clientId,
      version: begun.version,
      street: orNull(values.street),
      postalCode: orNull(values.postalCode),
      municipality: orNull(values.municipality),
      phone: orNull(values.phone),
    });
    if (outcome.kind === 'failed') setRefusal(failureText(words, outcome.failure));
    else if (outcome.result.__typename === 'StaleVersion') setRefusal(say('contact.stale'));
    else if (outcome.result.__typename === 'ContactProtected') setRefusal(say('contact.protected'));
    else {
      showToast({ text: say('contact.saved') });
      onDone();
    }
  };
  return (
    <PartForm
      label={say('contact.edit')}
      submitLabel={say('contact.save')}
      pendingLabel={say('form.saving')}
      isPending={isSending}
      refusal={refusal}
      onSubmit={submit}
      onCancel={onCancel}
    >
      {isOvertaken && (
        <OvertakenNotice
          id={id}
          changed={changedFields(writing, standing).map((name) => ({
            ...{ name, label: say(`contact.${name}`) },
            words: standing.values[name],
          }))}
          keepOwn={() => rebase(writingOn(writing, standing))}
          takeSaved={() => rebase({ values: standing.values, begun: standing })}
        />
      )}
      {CONTACT_FIELDS.map((field) => (
        <TextField
          key={field}
          label={say(`contact.${field}`)}
          labelHint={common('optional')}
          autoComplete="off"
          value={values[field]}
          onChange={(value) => setWriting({ begun, values: { ...values, [field]: value } })}
          errorMessage={errorOf(field)}
        />
      ))}
    </PartForm>
  );
}

/** Where the client is reached as it stands; nothing written down yet is version 0. */
const standingOf = (contact: CaseClient['contact']): Standing<ContactField> => ({
  version: contact?.version ?? 0,
  values: {
    street: contact?.street ?? '',
    postalCode: contact?.postalCode ?? '',
    municipality: contact?.municipality ?? '',
    phone: contact?.phone ?? '',
  },
});
