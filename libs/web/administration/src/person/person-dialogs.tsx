import { useLocalName, useTexts } from '@rinnalla/web-i18n';
import { FormNotices, useDraftedForm } from '@rinnalla/web-session';
import { Checkbox, FormLayout } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { ChangeOfRights, GivenTask, StaffMember } from '../data/administration-types.js';
import { usePlaces } from '../data/use-administration.js';
import { administrationTexts } from '../i18n/administration-texts.js';
import {
  personDataOf,
  personFaults,
  PersonFields,
  usePersonChoices,
  usePersonLabels,
  valuesOf,
} from '../people/person-fields.js';
import { PreviewDialog } from '../rights/preview-dialog.js';

export { GiveTaskDialog } from './give-task-dialog.js';

interface PersonDialogProps {
  person: StaffMember;
  onClose: () => void;
}

export function EndTaskDialog({ task, onClose }: { task: GivenTask; onClose: () => void }) {
  const say = useTexts(administrationTexts);
  const { id: taskId, version } = task;
  return (
    <PreviewDialog
      title={say('tasks.end')}
      onClose={onClose}
      changeOf={() => ({ endWorkTask: { taskId, version } })}
    />
  );
}

/** Shuts the person out, or lets them in again. */
export function AccountDialog({ person, onClose }: PersonDialogProps) {
  const say = useTexts(administrationTexts);
  const isOpen = person.disabledAt === null;
  const at = { professionalId: person.id, version: person.version };
  return (
    <PreviewDialog
      title={say(isOpen ? 'person.disable' : 'person.enable')}
      onClose={onClose}
      changeOf={(): ChangeOfRights => (isOpen ? { disableProfessional: at } : { enableProfessional: at })}
    />
  );
}

/** Whose consultations reach the person: only those of the person's own register. */
export function ExpertiseDialog({ person, onClose }: PersonDialogProps) {
  const say = useTexts(administrationTexts);
  const localName = useLocalName();
  const { places } = usePlaces();
  const [chosen, setChosen] = useState<readonly string[]>(() => person.answersTo.map(({ id }) => id));
  const fields = places?.expertise.filter(({ register }) => register === person.register) ?? [];
  return (
    <PreviewDialog
      title={say('person.editExpertise')}
      onClose={onClose}
      changeOf={() => ({ setExpertise: { professionalId: person.id, expertiseIds: [...chosen] } })}
    >
      <FormLayout>
        {fields.map((field) => (
          <Checkbox
            key={field.id}
            isSelected={chosen.includes(field.id)}
            onChange={(isChosen) =>
              setChosen(isChosen ? [...chosen, field.id] : chosen.filter((id) => id !== field.id))
            }
          >
            {localName(field)}
          </Checkbox>
        ))}
      </FormLayout>
    </PreviewDialog>
  );
}

export function DataDialog({ person, onClose }: PersonDialogProps) {
  const say = useTexts(administrationTexts);
  const form = useDraftedForm({
    draftKey: `person:${person.id}`,
    version: person.version,
    initial: valuesOf(person),
    labels: usePersonLabels(),
    choiceWords: usePersonChoices(),
    faultsOf: personFaults,
    // Only shows what is to be mended: the change itself goes by way of its preview.
    onSubmit: () => Promise.resolve(false),
  });
  const changeOf = (): ChangeOfRights | null => {
    void form.submit();
    const data = personDataOf(form.values);
    if (!data || form.overtaken || Object.keys(personFaults(form.values)).length > 0) return null;
    return { changeProfessional: { professionalId: person.id, version: form.version, ...data } };
  };
  return (
    <PreviewDialog title={say('person.edit')} onClose={onClose} onApplied={form.empty} changeOf={changeOf}>
      <FormLayout>
        <FormNotices form={form} refusal={null} />
        <PersonFields form={form} isNew={false} />
      </FormLayout>
    </PreviewDialog>
  );
}
