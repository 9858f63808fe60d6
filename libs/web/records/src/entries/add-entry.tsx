import {
  CARE_EVENTS,
  type CareEvent,
  ENTRY_KINDS,
  type EntryKind,
  type ProtectedSpeciality,
  PROTECTED_SPECIALITIES,
} from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { AddLine, useDraftedForm } from '@rinnalla/web-session';
import { showToast } from '@rinnalla/web-ui';
import type { CaseWithRecord } from '../data/record-types.js';
import { AddRecordEntryDocument } from '../data/record.documents.js';
import { recordTexts } from '../i18n/record-texts.js';
import { EntryCare } from './entry-care.js';
import { EntryFields } from './entry-fields.js';
import { lastDay, newEntryFaults, type NewEntryField } from './entry-form.js';
import { EntrySubject } from './entry-subject.js';
import { useRefusal } from './use-refusal.js';

export interface AddEntryProps {
  found: CaseWithRecord;
  isHidden: boolean;
}

/** Writes an entry to one's own register. What there is one choice of is not asked. */
export function AddEntry({ found, isHidden }: AddEntryProps) {
  const say = useTexts(recordTexts);
  const common = useTexts(commonTexts);
  const { send, isSending } = useChange(AddRecordEntryDocument);
  const { refusal, accept } = useRefusal();
  const clients = found.clients.filter(({ role }) => role !== 'guardian');
  const { viewerMayWrite: kinds } = found.record;
  const form = useDraftedForm<NewEntryField>({
    draftKey: `entry:${found.id}:new`,
    initial: {
      kind: kinds[0] ?? '',
      clientId: clients.length === 1 ? (clients[0]?.client.id ?? '') : '',
      speciality: '',
      careEvent: '',
      occurredOn: lastDay(),
      body: '',
    },
    labels: {
      kind: say('form.kind'),
      clientId: say('form.client'),
      speciality: say('form.speciality'),
      careEvent: say('form.careEvent'),
      occurredOn: say('form.occurredOn'),
      body: say('form.body'),
    },
    faultsOf: newEntryFaults,
    onSubmit: async ({ clientId, occurredOn, body, ...chosen }) => {
      const kind = kindOf(chosen.kind);
      if (!kind) return false;
      const ofPatient = kind === 'patient_entry';
      const speciality = ofPatient ? specialityOf(chosen.speciality) : null;
      const careEvent = ofPatient ? careEventOf(chosen.careEvent) : null;
      const sent = { caseId: found.id, clientId, kind, speciality, careEvent, occurredOn, body: body.trim() };
      const isDone = accept(await send(sent));
      if (isDone) showToast({ text: say('form.added') });
      return isDone;
    },
  });
  return (
    <AddLine
      label={say('form.add')}
      form={form}
      submitLabel={common('add')}
      isPending={isSending}
      refusal={refusal}
    >
      <EntrySubject form={form} clients={clients} record={found.record} isHidden={isHidden} />
      <EntryFields form={form} />
      {form.values.kind === 'patient_entry' && <EntryCare form={form} record={found.record} />}
    </AddLine>
  );
}

const kindOf = (value: string): EntryKind | undefined => ENTRY_KINDS.find((kind) => kind === value);

const specialityOf = (value: string): ProtectedSpeciality | null =>
  PROTECTED_SPECIALITIES.find((speciality) => speciality === value) ?? null;

const careEventOf = (value: string): CareEvent | null => CARE_EVENTS.find((event) => event === value) ?? null;
