import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { Button, Dialog, InlineAlert, SummaryList } from '@rinnalla/web-ui';
import { useState } from 'react';
import { AddProfessionalDocument } from '../data/administration-changes.documents.js';
import { useRefusal } from '../frame/use-refusal.js';
import { administrationTexts } from '../i18n/administration-texts.js';
import { personDataOf, personFaults, PersonFields, usePersonLabels, valuesOf } from './person-fields.js';

interface Added {
  readonly login: string;
  readonly password: string;
}

/** Adds a person, and shows the first password once. */
export function AddPerson({ onClose }: { onClose: () => void }) {
  const [added, setAdded] = useState<Added | null>(null);
  return added ? (
    <FirstPassword added={added} onClose={onClose} />
  ) : (
    <PersonForm onAdded={setAdded} onClose={onClose} />
  );
}

function PersonForm({ onAdded, onClose }: { onAdded: (added: Added) => void; onClose: () => void }) {
  const say = useTexts(administrationTexts);
  const common = useTexts(commonTexts);
  const { send, isSending } = useChange(AddProfessionalDocument);
  const { refusal, accept } = useRefusal();
  const form = useDraftedForm({
    draftKey: 'person:new',
    initial: valuesOf(null),
    labels: usePersonLabels(),
    faultsOf: personFaults,
    onSubmit: async (values) => {
      const data = personDataOf(values);
      if (!data) return false;
      const result = accept(await send({ login: values.login.trim(), ...data }));
      if (!result) return false;
      onAdded({ login: result.person.login, password: result.firstPassword ?? '' });
      return true;
    },
  });
  return (
    <FormDialog
      title={say('people.add')}
      form={form}
      submitLabel={common('add')}
      pendingLabel={common('saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <PersonFields form={form} isNew />
    </FormDialog>
  );
}

function FirstPassword({ added, onClose }: { added: Added; onClose: () => void }) {
  const say = useTexts(administrationTexts);
  const common = useTexts(commonTexts);
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={say('person.added')}
      closeLabel={common('close')}
      footer={
        <Button variant="primary" onPress={onClose}>
          {common('done')}
        </Button>
      }
    >
      <InlineAlert tone="warning">{say('person.passwordText')}</InlineAlert>
      <SummaryList
        items={[
          { id: 'login', term: say('person.login'), details: added.login },
          { id: 'password', term: say('person.password'), details: <code>{added.password}</code> },
        ]}
      />
    </Dialog>
  );
}
