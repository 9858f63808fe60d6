import { PROTECTED_SPECIALITIES, SERVICE_FUNCTIONS } from '@rinnalla/domain';
import { commonTexts, useLocalName, useTexts, useWords } from '@rinnalla/web-i18n';
import {
  Checkbox,
  DateField,
  Disclosure,
  type FormError,
  FormErrorSummary,
  FormLayout,
  Section,
  Select,
} from '@rinnalla/web-ui';
import { useId, useState } from 'react';
import type { StaffMember } from '../data/administration-types.js';
import { usePlaces } from '../data/use-administration.js';
import { administrationTexts } from '../i18n/administration-texts.js';
import { PreviewDialog } from '../rights/preview-dialog.js';
import {
  changeOf,
  isOfWorkspace,
  lacksTask,
  lacksWorkspace,
  NO_TASK,
  tasksFor,
  type TaskChoice,
} from './task-choice.js';

type Holder = Pick<StaffMember, 'id' | 'register'>;

/** Gives a work task; what it opens is shown before it is given. */
export function GiveTaskDialog({ person, onClose }: { person: Holder; onClose: () => void }) {
  const say = useTexts(administrationTexts);
  const common = useTexts(commonTexts);
  const [choice, setChoice] = useState<TaskChoice>(NO_TASK);
  const [attempt, setAttempt] = useState(0);
  const id = useId();
  const errors = useLacks(id, attempt > 0 ? choice : null);
  const change = (changed: Partial<TaskChoice>) => setChoice({ ...choice, ...changed });
  return (
    <PreviewDialog
      title={say('tasks.give')}
      onClose={onClose}
      changeOf={() => {
        setAttempt(attempt + 1);
        return changeOf(person.id, choice);
      }}
    >
      <FormLayout>
        <FormErrorSummary
          title={common('fixThese', { count: errors.length })}
          errors={errors}
          attempt={attempt}
          headingLevel={3}
        />
        <TaskAndPlace id={id} person={person} choice={choice} isTried={attempt > 0} onChange={change} />
        {isOfWorkspace(choice.task) && <Reach choice={choice} onChange={change} />}
        <DateField
          label={say('tasks.from')}
          description={say('tasks.fromHelp')}
          value={choice.from}
          onChange={(from) => change({ from })}
        />
        <DateField
          label={say('tasks.to')}
          description={say('tasks.toHelp')}
          value={choice.to}
          onChange={(to) => change({ to })}
        />
      </FormLayout>
    </PreviewDialog>
  );
}

/** What is still to be chosen. */
function useLacks(id: string, choice: TaskChoice | null): FormError[] {
  const say = useTexts(administrationTexts);
  const { required } = useWords().inputReason;
  const lack = (field: 'task' | 'where') => ({
    fieldId: `${id}-${field}`,
    message: `${say(`tasks.${field}`)} – ${required}`,
  });
  if (choice === null) return [];
  if (lacksTask(choice)) return [lack('task')];
  return lacksWorkspace(choice) ? [lack('where')] : [];
}

interface ChoiceProps {
  choice: TaskChoice;
  onChange: (changed: Partial<TaskChoice>) => void;
}

function TaskAndPlace({
  id,
  person,
  choice,
  isTried,
  onChange,
}: ChoiceProps & { id: string; person: Holder; isTried: boolean }) {
  const say = useTexts(administrationTexts);
  const words = useWords();
  const localName = useLocalName();
  const { places } = usePlaces();
  const tasks = tasksFor(person.register);
  const workspaces = (places?.units ?? []).flatMap((unit) =>
    unit.workspaces
      .filter(({ closedAt }) => closedAt === null)
      .map((workspace) => ({ id: workspace.id, name: localName(workspace), detail: localName(unit) })),
  );
  return (
    <>
      <Select
        id={`${id}-task`}
        label={say('tasks.task')}
        placeholder={say('tasks.choose')}
        items={tasks.map((id) => ({ id, name: words.workTask[id] }))}
        value={choice.task}
        onChange={(id) => onChange({ task: tasks.find((task) => task === id) ?? null })}
        errorMessage={isTried && lacksTask(choice) ? words.inputReason.required : undefined}
      />
      {isOfWorkspace(choice.task) && (
        <Select
          id={`${id}-where`}
          label={say('tasks.where')}
          placeholder={say('tasks.choose')}
          items={workspaces}
          value={choice.workspaceId}
          onChange={(workspaceId) => onChange({ workspaceId })}
          errorMessage={isTried && lacksWorkspace(choice) ? words.inputReason.required : undefined}
        />
      )}
    </>
  );
}

/** The holder's own service functions (457/2024 13, 15, 18 §), and the protected services the holder works in (26 §). */
function Reach({ choice, onChange }: ChoiceProps) {
  const say = useTexts(administrationTexts);
  const words = useWords();
  return (
    <>
      <Section title={say('tasks.functions')} headingLevel={3}>
        {SERVICE_FUNCTIONS.map((id) => (
          <Checkbox
            key={id}
            isSelected={choice.serviceFunctions.includes(id)}
            onChange={(is) => onChange({ serviceFunctions: withOrWithout(choice.serviceFunctions, id, is) })}
          >
            {words.serviceFunction[id]}
          </Checkbox>
        ))}
      </Section>
      <Disclosure title={say('tasks.specialities')}>
        {PROTECTED_SPECIALITIES.map((id) => (
          <Checkbox
            key={id}
            isSelected={choice.specialities.includes(id)}
            onChange={(is) => onChange({ specialities: withOrWithout(choice.specialities, id, is) })}
          >
            {words.speciality[id]}
          </Checkbox>
        ))}
      </Disclosure>
    </>
  );
}

const withOrWithout = <Item,>(items: readonly Item[], item: Item, isIn: boolean): Item[] =>
  isIn ? [...items, item] : items.filter((one) => one !== item);
