import { useFormats, useLocalName, useTexts, useWords } from '@rinnalla/web-i18n';
import { Button, DataTable, EmptyState, Section, StatusTag, type DataTableColumn } from '@rinnalla/web-ui';
import type { GivenTask, StaffMember } from '../data/administration-types.js';
import { administrationTexts } from '../i18n/administration-texts.js';
import type { OpenOnPerson } from './person-page.js';

interface PersonTasksProps {
  person: StaffMember;
  mayChange: boolean;
  isMe: boolean;
  onOpen: (open: OpenOnPerson) => void;
}

/** The work tasks a person holds, will hold and held. One's own can be ended, never given. */
export function PersonTasks({ person, mayChange, isMe, onOpen }: PersonTasksProps) {
  const say = useTexts(administrationTexts);
  const columns = useTaskColumns(mayChange || isMe, onOpen);
  return (
    <Section
      title={say('tasks.title')}
      lead={say('tasks.lead')}
      actions={
        mayChange && (
          <Button size="small" icon="plus" onPress={() => onOpen('give')}>
            {say('tasks.give')}
          </Button>
        )
      }
    >
      <DataTable
        caption={say('tasks.table')}
        isCaptionHidden
        columns={columns}
        rows={person.tasks}
        rowId={({ id }) => id}
        empty={
          <EmptyState title={say('tasks.none')} icon="task">
            {say('tasks.noneText')}
          </EmptyState>
        }
      />
    </Section>
  );
}

const isOver = ({ validTo }: GivenTask): boolean => validTo !== null && validTo <= new Date().toISOString();

function useTaskColumns(mayEnd: boolean, onOpen: (open: OpenOnPerson) => void): DataTableColumn<GivenTask>[] {
  const say = useTexts(administrationTexts);
  const words = useWords();
  const localName = useLocalName();
  const { dayOf, list } = useFormats();
  return [
    { id: 'task', header: say('tasks.task'), isRowHeader: true, cell: ({ task }) => words.workTask[task] },
    {
      id: 'where',
      header: say('tasks.where'),
      cell: ({ workspace }) => (workspace ? localName(workspace) : say('tasks.county')),
    },
    {
      id: 'functions',
      header: say('tasks.functions'),
      cell: ({ serviceFunctions }) =>
        serviceFunctions.length > 0 ? list(serviceFunctions.map((one) => words.serviceFunction[one])) : '–',
    },
    {
      id: 'validity',
      header: say('tasks.validity'),
      cell: ({ validFrom, validTo }) =>
        validTo === null
          ? say('tasks.since', { from: dayOf(validFrom) })
          : say('tasks.until', { from: dayOf(validFrom), to: dayOf(validTo) }),
    },
    {
      id: 'state',
      header: say('tasks.inForce'),
      isHeaderHidden: true,
      cell: (task) => (
        <StatusTag tone={task.isInForce ? 'success' : 'neutral'}>
          {say(task.isInForce ? 'tasks.inForce' : isOver(task) ? 'tasks.over' : 'tasks.coming')}
        </StatusTag>
      ),
    },
    {
      id: 'acts',
      header: say('places.acts'),
      isHeaderHidden: true,
      align: 'end',
      cell: (task) =>
        mayEnd &&
        !isOver(task) && (
          <Button
            size="small"
            aria-label={say('tasks.endOf', { task: words.workTask[task.task] })}
            onPress={() => onOpen({ act: 'end', task })}
          >
            {say('tasks.end')}
          </Button>
        ),
    },
  ];
}
