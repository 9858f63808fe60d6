import { commonTexts, useFormats, useLocalName, useTexts, useWords } from '@rinnalla/web-i18n';
import {
  Chip,
  DataTable,
  EmptyState,
  IconButton,
  Inline,
  Menu,
  Section,
  StatusTag,
  type DataTableColumn,
} from '@rinnalla/web-ui';
import type { StaffedUnit, StaffedWorkspace } from '../data/administration-types.js';
import { administrationTexts } from '../i18n/administration-texts.js';
import type { OpenPlace } from './places.js';

interface UnitSectionProps {
  unit: StaffedUnit;
  onOpen: (open: OpenPlace) => void;
}

/** One unit: what it is, and its workspaces. */
export function UnitSection({ unit, onOpen }: UnitSectionProps) {
  const say = useTexts(administrationTexts);
  const localName = useLocalName();
  const columns = useWorkspaceColumns(unit, onOpen);
  const name = localName(unit);
  return (
    <Section
      title={name}
      lead={
        <Inline>
          {unit.closedAt !== null && <StatusTag tone="warning">{say('places.closed')}</StatusTag>}
          {unit.knownFor && <Chip>{say(`speciality.${unit.knownFor}`)}</Chip>}
          {unit.isJointServiceUnit && <Chip tone="info">{say('places.joint')}</Chip>}
          <span>{say('places.people', { count: unit.people })}</span>
        </Inline>
      }
      actions={unit.closedAt === null && <UnitMenu unit={unit} name={name} onOpen={onOpen} />}
    >
      <DataTable
        caption={say('places.workspacesOf', { name })}
        isCaptionHidden
        columns={columns}
        rows={unit.workspaces}
        rowId={({ id }) => id}
        empty={<EmptyState title={say('places.noWorkspaces')} icon="people" />}
      />
    </Section>
  );
}

function UnitMenu({ unit, name, onOpen }: UnitSectionProps & { name: string }) {
  const say = useTexts(administrationTexts);
  const common = useTexts(commonTexts);
  return (
    <Menu
      label={say('places.actsFor', { name })}
      trigger={<IconButton icon="more" label={`${common('more')}: ${name}`} />}
      entries={[
        { id: 'workspace', name: say('places.addWorkspace'), icon: 'plus' },
        { id: 'unit', name: say('places.edit'), icon: 'edit' },
        { id: 'hours', name: say('hours.title'), icon: 'clock' },
        { id: 'closeUnit', name: say('places.close'), icon: 'close', isDanger: true },
      ]}
      onAction={(act) => {
        if (act === 'workspace') onOpen({ act, unit, workspace: null });
        else if (act === 'unit' || act === 'hours' || act === 'closeUnit') onOpen({ act, unit });
      }}
    />
  );
}

function useWorkspaceColumns(
  unit: StaffedUnit,
  onOpen: (open: OpenPlace) => void,
): DataTableColumn<StaffedWorkspace>[] {
  const say = useTexts(administrationTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const localName = useLocalName();
  const { number } = useFormats();
  return [
    {
      id: 'name',
      header: say('places.workspace'),
      isRowHeader: true,
      cell: (workspace) => (
        <Inline>
          <span>{localName(workspace)}</span>
          {workspace.closedAt !== null && <StatusTag tone="warning">{say('places.closed')}</StatusTag>}
        </Inline>
      ),
    },
    {
      id: 'mode',
      header: say('places.mode'),
      cell: ({ defaultLegalMode }) =>
        defaultLegalMode ? words.legalMode[defaultLegalMode] : say('places.noMode'),
    },
    { id: 'people', header: say('places.peopleIn'), align: 'end', cell: ({ people }) => number(people) },
    {
      id: 'cases',
      header: say('places.openCases'),
      align: 'end',
      cell: ({ openCases }) => number(openCases),
    },
    {
      id: 'acts',
      header: say('places.acts'),
      isHeaderHidden: true,
      align: 'end',
      cell: (workspace) =>
        workspace.closedAt === null && (
          <Menu
            label={say('places.actsFor', { name: localName(workspace) })}
            trigger={<IconButton icon="more" label={`${common('more')}: ${localName(workspace)}`} />}
            entries={[
              { id: 'workspace', name: say('places.editWorkspace'), icon: 'edit' },
              { id: 'closeWorkspace', name: say('places.closeWorkspace'), icon: 'close', isDanger: true },
            ]}
            onAction={(act) => {
              if (act === 'workspace') onOpen({ act, unit, workspace });
              else if (act === 'closeWorkspace') onOpen({ act, workspace });
            }}
          />
        ),
    },
  ];
}
