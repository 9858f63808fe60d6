import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { useMe } from '@rinnalla/web-session';
import { Banner, Button, Inline, PageHeading, Stack, TextLink } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { GivenTask, StaffMember } from '../data/administration-types.js';
import { useStaffMember } from '../data/use-administration.js';
import { sectionPath } from '../frame/admin-frame.js';
import { AdminReadState } from '../frame/admin-read-state.js';
import { administrationTexts } from '../i18n/administration-texts.js';
import { LeaveDialog } from '../leaving/leave-dialog.js';
import { PersonDetails } from './person-details.js';
import {
  AccountDialog,
  DataDialog,
  EndTaskDialog,
  ExpertiseDialog,
  GiveTaskDialog,
} from './person-dialogs.js';
import { PersonTasks } from './person-tasks.js';
import { RightsLog } from './rights-log.js';
import { RightsView } from './rights-view.js';

/** What stands open over the person's page. */
export type OpenOnPerson =
  'data' | 'expertise' | 'give' | 'account' | 'leave' | { readonly act: 'end'; readonly task: GivenTask };

/** One person: details, tasks, rights, and what became of them. */
export function PersonPage({ id }: { id: string }) {
  const say = useTexts(administrationTexts);
  const { person, ...read } = useStaffMember(id);
  if (!person) {
    return (
      <>
        <PageHeading>{say('title')}</PageHeading>
        <AdminReadState {...read} />
      </>
    );
  }
  return <Shown person={person} />;
}

function Shown({ person }: { person: StaffMember }) {
  const say = useTexts(administrationTexts);
  const [open, setOpen] = useState<OpenOnPerson | null>(null);
  const [isViewing, setViewing] = useState(false);
  const isMe = useMe().id === person.id;
  const mayChange = !isMe && person.disabledAt === null;
  return (
    <>
      <PageHeading context={<TextLink href={sectionPath('people')}>{say('person.back')}</TextLink>}>
        {`${person.givenName} ${person.familyName}`}
      </PageHeading>
      <Stack gap="loose">
        <Notices person={person} isMe={isMe} />
        <Inline>
          <Button icon="search" onPress={() => setViewing(true)}>
            {say('person.viewAs')}
          </Button>
          {!isMe && (
            <Button icon="lock" onPress={() => setOpen('account')}>
              {say(person.disabledAt === null ? 'person.disable' : 'person.enable')}
            </Button>
          )}
          {mayChange && (
            <Button icon="swap" onPress={() => setOpen('leave')}>
              {say('person.leave')}
            </Button>
          )}
        </Inline>
        {isViewing && <RightsView professionalId={person.id} />}
        <PersonTasks person={person} mayChange={mayChange} isMe={isMe} onOpen={setOpen} />
        <PersonDetails person={person} mayChange={mayChange} onOpen={setOpen} />
        <RightsLog person={person} />
      </Stack>
      {open !== null && <OpenDialog open={open} person={person} onClose={() => setOpen(null)} />}
    </>
  );
}

function Notices({ person, isMe }: { person: StaffMember; isMe: boolean }) {
  const say = useTexts(administrationTexts);
  const { dayOf } = useFormats();
  return (
    <>
      {isMe && <Banner>{say('person.yourself')}</Banner>}
      {person.disabledAt !== null && (
        <Banner tone="warning">{say('person.isDisabled', { day: dayOf(person.disabledAt) })}</Banner>
      )}
    </>
  );
}

interface OpenDialogProps {
  open: OpenOnPerson;
  person: StaffMember;
  onClose: () => void;
}

function OpenDialog({ open, person, onClose }: OpenDialogProps) {
  if (typeof open === 'object') return <EndTaskDialog task={open.task} onClose={onClose} />;
  switch (open) {
    case 'data':
      return <DataDialog person={person} onClose={onClose} />;
    case 'expertise':
      return <ExpertiseDialog person={person} onClose={onClose} />;
    case 'give':
      return <GiveTaskDialog person={person} onClose={onClose} />;
    case 'account':
      return <AccountDialog person={person} onClose={onClose} />;
    case 'leave':
      return <LeaveDialog person={person} onClose={onClose} />;
  }
}
