import { PROTECTED_SPECIALITIES, SERVICE_FUNCTIONS } from '@rinnalla/domain';
import { useLocalName, useTexts, useWords } from '@rinnalla/web-i18n';
import type { DraftedForm, FormValues } from '@rinnalla/web-session';
import { Checkbox, DateField, Disclosure, Section, Select } from '@rinnalla/web-ui';
import type { StaffMember } from '../data/administration-types.js';
import { usePlaces } from '../data/use-administration.js';
import { administrationTexts } from '../i18n/administration-texts.js';
import { PreviewedFormDialog } from '../rights/previewed-form-dialog.js';
import { usePreviewedForm } from '../rights/use-previewed-form.js';
import {
  changeOf,
  choiceIn,
  EMPTY_TASK,
  isOfWorkspace,
  type TaskField,
  taskFaults,
  tasksFor,
  withOrWithout,
} from './task-choice.js';

type Holder = Pick<StaffMember, 'id' | 'register'>;

/** Gives a work task; what it opens is shown before it is given. */
export function GiveTaskDialog({ person, onClose }: { person: Holder; onClose: () => void }) {
  const say = useTexts(administrationTexts);
  const previewed = usePreviewedForm<TaskField>({
    draftKey: `person:${person.id}:task`,
    initial: EMPTY_TASK,
    labels: useLabels(),
    faultsOf: taskFaults,
    changeOf: (values) => changeOf(person.id, choiceIn(values)),
    onApplied: onClose,
  });
  const { form } = previewed;
  return (
    <PreviewedFormDialog title={say('tasks.give')} previewed={previewed} onClose={onClose}>
      <TaskAndPlace person={person} form={form} />
      {isOfWorkspace(choiceIn(form.values).task) && <Reach form={form} />}
      <DateField label={say('tasks.from')} description={say('tasks.fromHelp')} {...form.choice('from')} />
      <DateField label={say('tasks.to')} description={say('tasks.toHelp')} {...form.choice('to')} />
    </PreviewedFormDialog>
  );
}

function useLabels(): FormValues<TaskField> {
  const say = useTexts(administrationTexts);
  return {
    task: say('tasks.task'),
    workspaceId: say('tasks.where'),
    serviceFunctions: say('tasks.functions'),
    specialities: say('tasks.specialities'),
    from: say('tasks.from'),
    to: say('tasks.to'),
  };
}

interface ChoiceProps {
  form: DraftedForm<TaskField>;
}

function TaskAndPlace({ person, form }: ChoiceProps & { person: Holder }) {
  const say = useTexts(administrationTexts);
  const words = useWords();
  const localName = useLocalName();
  const { places } = usePlaces();
  const workspaces = (places?.units ?? []).flatMap((unit) =>
    unit.workspaces
      .filter(({ closedAt }) => closedAt === null)
      .map((workspace) => ({ id: workspace.id, name: localName(workspace), detail: localName(unit) })),
  );
  return (
    <>
      <Select
        {...form.choice('task')}
        label={say('tasks.task')}
        placeholder={say('tasks.choose')}
        items={tasksFor(person.register).map((id) => ({ id, name: words.workTask[id] }))}
      />
      {isOfWorkspace(choiceIn(form.values).task) && (
        <Select
          {...form.choice('workspaceId')}
          label={say('tasks.where')}
          placeholder={say('tasks.choose')}
          items={workspaces}
        />
      )}
    </>
  );
}

/** The holder's own service functions (457/2024 13, 15, 18 §), and the protected services the holder works in (26 §). */
function Reach({ form }: ChoiceProps) {
  const say = useTexts(administrationTexts);
  const words = useWords();
  const { serviceFunctions, specialities } = form.values;
  const chosen = choiceIn(form.values);
  return (
    <>
      <Section title={say('tasks.functions')} headingLevel={3}>
        {SERVICE_FUNCTIONS.map((item) => (
          <Checkbox
            key={item}
            isSelected={chosen.serviceFunctions.includes(item)}
            onChange={(isChosen) =>
              form.set(
                'serviceFunctions',
                withOrWithout(SERVICE_FUNCTIONS, serviceFunctions, { item, isChosen }),
              )
            }
          >
            {words.serviceFunction[item]}
          </Checkbox>
        ))}
      </Section>
      <Disclosure title={say('tasks.specialities')}>
        {PROTECTED_SPECIALITIES.map((item) => (
          <Checkbox
            key={item}
            isSelected={chosen.specialities.includes(item)}
            onChange={(isChosen) =>
              form.set(
                'specialities',
                withOrWithout(PROTECTED_SPECIALITIES, specialities, { item, isChosen }),
              )
            }
          >
            {words.speciality[item]}
          </Checkbox>
        ))}
      </Disclosure>
    </>
  );
}
