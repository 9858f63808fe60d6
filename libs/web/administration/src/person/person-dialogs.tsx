import { useLocalName, useTexts } from '@rinnalla/web-i18n';
import { Checkbox } from '@rinnalla/web-ui';
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
import { PreviewedFormDialog } from '../rights/previewed-form-dialog.js';
import { usePreviewedForm } from '../rights/use-previewed-form.js';

export { GiveTaskDialog } from './give-task-dialog.js';

interface PersonDialogProps {
  person: StaffMember;
  onClose: () => void;
}

export function EndTaskDialog({ task, onClose }: { task: GivenTask; onClose: () => void }) {
  const say = useTexts(administrationTexts);
  const { id: taskId, version } = task;
  return (
    <PreviewDialog title={say('tasks.end')} onClose={onClose} change={{ endWorkTask: { taskId, version } }} />
  );
}

/** Shuts the person out, or lets them in again. */
export function AccountDialog({ person, onClose }: PersonDialogProps) {
  const say = useTexts(administrationTexts);
  const isOpen = person.disabledAt === null;
  const at = { professionalId: person.id, version: person.version };
  const change: ChangeOfRights = isOpen ? { disableProfessional: at } : { enableProfessional: at };
  return (
    <PreviewDialog
      title={say(isOpen ? 'person.disable' : 'person.enable')}
      onClose={onClose}
      change={change}
    />
  );
}

/** Chosen fields of expertise as one text, in one order whichever was chosen first. */
const textOf = (ids: readonly string[]): string => ids.toSorted().join(',');
const idsIn = (text: string): string[] => text.split(',').filter(Boolean);

/** Whose consultations reach the person: only those of the person's own register. */
export function ExpertiseDialog({ person, onClose }: PersonDialogProps) {
  const say = useTexts(administrationTexts);
  const localName = useLocalName();
  const { places } = usePlaces();
  const previewed = usePreviewedForm<'expertise'>({
    // On no version: all of them are set at once, and the preview shows what that takes of what stands now.
    draftKey: `person:${person.id}:expertise`,
    initial: { expertise: textOf(person.answersTo.map(({ id }) => id)) },
    labels: { expertise: say('person.editExpertise') },
    faultsOf: () => ({}),
    changeOf: ({ expertise }) => ({
      setExpertise: { professionalId: person.id, expertiseIds: idsIn(expertise) },
    }),
    onApplied: onClose,
  });
  const { values, set } = previewed.form;
  const chosen = idsIn(values.expertise);
  const choose = (id: string, isChosen: boolean) =>
    set('expertise', textOf(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id)));
  const fields = places?.expertise.filter(({ register }) => register === person.register) ?? [];
  return (
    <PreviewedFormDialog title={say('person.editExpertise')} previewed={previewed} onClose={onClose}>
      {fields.map((field) => (
        <Checkbox
          key={field.id}
          isSelected={chosen.includes(field.id)}
          onChange={(isChosen) => choose(field.id, isChosen)}
        >
          {localName(field)}
        </Checkbox>
      ))}
    </PreviewedFormDialog>
  );
}

export function DataDialog({ person, onClose }: PersonDialogProps) {
  const say = useTexts(administrationTexts);
  const previewed = usePreviewedForm({
    draftKey: `person:${person.id}`,
    version: person.version,
    initial: valuesOf(person),
    labels: usePersonLabels(),
    choiceWords: usePersonChoices(),
    faultsOf: personFaults,
    changeOf: (values, version) => {
      const data = personDataOf(values);
      return data && { changeProfessional: { professionalId: person.id, version, ...data } };
    },
    onApplied: onClose,
  });
  return (
    <PreviewedFormDialog title={say('person.edit')} previewed={previewed} onClose={onClose}>
      <PersonFields form={previewed.form} isNew={false} />
    </PreviewedFormDialog>
  );
}
