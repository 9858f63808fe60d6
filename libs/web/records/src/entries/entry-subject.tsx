import { useTexts, useWords } from '@rinnalla/web-i18n';
import type { DraftedForm } from '@rinnalla/web-session';
import { Select } from '@rinnalla/web-ui';
import type { CaseRecordOnPage, CaseWithRecord } from '../data/record-types.js';
import { recordTexts } from '../i18n/record-texts.js';
import type { NewEntryField } from './entry-form.js';

export interface EntrySubjectProps {
  form: DraftedForm<NewEntryField>;
  clients: CaseWithRecord['clients'];
  record: CaseRecordOnPage;
  isHidden: boolean;
}

/** Of which kind the entry is, whose, and of which protected service: each asked only where there is a choice. */
export function EntrySubject({ form, clients, record, isHidden }: EntrySubjectProps) {
  const say = useTexts(recordTexts);
  const words = useWords();
  const { viewerMayWrite: kinds, viewerMayWriteOf: specialities } = record;
  return (
    <>
      {kinds.length > 1 && (
        <Select
          label={say('form.kind')}
          {...form.choice('kind')}
          items={kinds.map((kind) => ({ id: kind, name: words.entryKind[kind] }))}
        />
      )}
      {clients.length > 1 && (
        <Select
          label={say('form.client')}
          placeholder={say('form.choose')}
          {...form.choice('clientId')}
          items={clients.map(({ client }, index) => ({
            id: client.id,
            name: isHidden
              ? say('entry.shieldedClient', { number: index + 1 })
              : `${client.givenNames} ${client.familyName}`,
          }))}
        />
      )}
      {form.values.kind === 'patient_entry' && specialities.length > 0 && (
        <Select
          label={say('form.speciality')}
          {...form.choice('speciality')}
          value={form.values.speciality === '' ? NOT_PROTECTED : form.values.speciality}
          onChange={(chosen) => form.set('speciality', chosen === NOT_PROTECTED ? '' : chosen)}
          items={[
            { id: NOT_PROTECTED, name: say('form.notProtected') },
            ...specialities.map((speciality) => ({ id: speciality, name: words.speciality[speciality] })),
          ]}
        />
      )}
    </>
  );
}

const NOT_PROTECTED = 'none';
