import { commonTexts, useFormats, useLocalName, useTexts, useWords } from '@rinnalla/web-i18n';
import {
  Avatar,
  Chip,
  DataTable,
  EmptyState,
  IconButton,
  InlineAlert,
  Menu,
  Section,
  StatusTag,
  type DataTableColumn,
} from '@rinnalla/web-ui';
import { useState } from 'react';
import type { CaseOnPage, TeamMember } from '../data/case-types.js';
import { caseTexts } from '../i18n/case-texts.js';
import { teamTexts } from '../i18n/team-texts.js';
import type { Visit } from '../frame/visit.js';
import { AddMember } from './add-member.js';
import styles from './case-team.module.css';
import { JoinDialogs } from './join-dialogs.js';
import { MemberGround } from './member-ground.js';
import { RemoveMember } from './remove-member.js';
import { type Joining, useJoinTeam } from './use-join-team.js';

export interface CaseTeamProps extends Visit {
  found: CaseOnPage;
}

/** Who works on the case, as what, and on what lawful ground they see it. */
export function CaseTeam({ found, ...visit }: CaseTeamProps) {
  const say = useTexts(teamTexts);
  const [leaving, setLeaving] = useState<TeamMember | null>(null);
  const naming = useJoinTeam(found.id, () => undefined);
  const handleName = ({ professional: { id, name } }: TeamMember, as: Joining['as']) =>
    void naming.join({ professionalId: id, name, as });
  const columns = useTeamColumns({ found, ...visit, onRemove: setLeaving, onName: handleName });
  return (
    <>
      <Section title={say('team.title')} lead={say('team.lead')}>
        {naming.refusal !== null && naming.asked === null && (
          <InlineAlert tone="danger" isUrgent>
            {naming.refusal}
          </InlineAlert>
        )}
        <DataTable
          caption={say('team.table')}
          isCaptionHidden
          columns={columns}
          rows={found.team}
          rowId={(member) => member.id}
          empty={
            <EmptyState title={say('team.empty')} icon="people">
              {say('team.emptyText')}
            </EmptyState>
          }
        />
      </Section>
      {found.viewerCan.changeTeam ? (
        <Section title={say('team.add')} headingLevel={3}>
          <AddMember found={found} />
        </Section>
      ) : (
        <p>{say('team.cannotChange')}</p>
      )}
      {leaving && <RemoveMember member={leaving} onClose={() => setLeaving(null)} />}
      <JoinDialogs found={found} joining={naming} />
    </>
  );
}

interface TeamColumnOptions extends CaseTeamProps {
  onRemove: (member: TeamMember) => void;
  onName: (member: TeamMember, as: Joining['as']) => void;
}

function useTeamColumns({
  found,
  seenAt,
  beganAt,
  onRemove,
  onName,
}: TeamColumnOptions): DataTableColumn<TeamMember>[] {
  const say = useTexts(teamTexts);
  const sayCase = useTexts(caseTexts);
  const words = useWords();
  const { dayOf } = useFormats();
  const localName = useLocalName();
  // Whom the viewer adds now is no news to them, and no record tells who added whom.
  const isNew = ({ joinedAt }: TeamMember) =>
    typeof seenAt === 'string' && beganAt !== undefined && joinedAt > seenAt && joinedAt < beganAt;
  const columns: DataTableColumn<TeamMember>[] = [
    {
      id: 'name',
      header: say('team.name'),
      isRowHeader: true,
      cell: (member) => (
        <span className={styles.person}>
          <Avatar name={member.professional.name} personId={member.professional.id} isDecorative />
          <span>{member.professional.name}</span>
          {isNew(member) && <Chip tone="info">{sayCase('timeline.newMark')}</Chip>}
        </span>
      ),
    },
    {
      id: 'profession',
      header: say('team.profession'),
      cell: (member) => words.profession[member.professional.profession],
    },
    { id: 'unit', header: say('team.unit'), cell: (member) => localName(member.professional.unit) },
    {
      id: 'role',
      header: say('team.role'),
      cell: ({ relation }) => (
        <StatusTag tone={relation === 'named_worker' ? 'info' : 'neutral'}>
          {words.relationKind[relation]}
        </StatusTag>
      ),
    },
    { id: 'ground', header: say('team.ground'), cell: (member) => <MemberGround member={member} /> },
    { id: 'since', header: say('team.since'), cell: (member) => dayOf(member.joinedAt) },
  ];
  if (!found.viewerCan.changeTeam) return columns;
  return [
    ...columns,
    {
      id: 'acts',
      header: say('team.acts'),
      isHeaderHidden: true,
      align: 'end',
      cell: (member) => <MemberMenu member={member} onRemove={onRemove} onName={onName} />,
    },
  ];
}

interface MemberMenuProps extends Pick<TeamColumnOptions, 'onRemove' | 'onName'> {
  member: TeamMember;
}

function MemberMenu({ member, onRemove, onName }: MemberMenuProps) {
  const say = useTexts(teamTexts);
  const common = useTexts(commonTexts);
  const label = say('team.actsFor', { name: member.professional.name });
  const { relation } = member;
  return (
    <Menu
      label={label}
      trigger={<IconButton icon="more" label={`${common('more')}: ${member.professional.name}`} />}
      entries={[
        ...(relation === 'named_worker'
          ? []
          : [{ id: 'named_worker', name: say('team.nameWorker'), icon: 'person' as const }]),
        ...(relation === 'team_member'
          ? [{ id: 'work_pair', name: say('team.namePair'), icon: 'people' as const }]
          : []),
        { id: 'remove', name: say('team.remove'), icon: 'close' as const, isDanger: true },
      ]}
      onAction={(act) =>
        act === 'remove' ? onRemove(member) : onName(member, act === 'work_pair' ? act : 'named_worker')
      }
    />
  );
}
