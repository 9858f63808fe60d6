import { useTexts } from '@rinnalla/web-i18n';
import { Disclosure, EmptyState, LinkRow, LinkRows, RelativeTime } from '@rinnalla/web-ui';
import { contactPath } from '../data/intake-paths.js';
import type { Contact, Queue } from '../data/intake-types.js';
import { personOf } from '../data/use-names.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import { LeadingClockTags } from './clock-tag.js';
import { ContactTags } from './contact-tags.js';
import { isPressing } from './leading-clocks.js';

interface QueueListsProps {
  queue: Queue;
  openId: string | null;
}

/** So few take no place from what is to be handled. */
const FEW = 5;

/** What is to be handled, the unread and the urgent first; under it what waits for another authority, and what was dealt with lately. */
export function QueueLists({ queue, openId }: QueueListsProps) {
  const say = useTexts(intakeTexts);
  return (
    <>
      {queue.open.length === 0 ? (
        <EmptyState title={say('openEmpty')} icon="inbox" headingLevel={2}>
          {say('openEmptyText')}
        </EmptyState>
      ) : (
        <Rows label={say('open')} contacts={queue.open} openId={openId} />
      )}
      {queue.waiting.length > 0 && (
        <Disclosure
          title={say('waiting', { many: queue.waiting.length })}
          headingLevel={2}
          defaultExpanded={queue.waiting.length <= FEW}
        >
          <Rows label={say('waitingLabel')} contacts={queue.waiting} openId={openId} />
        </Disclosure>
      )}
      <Disclosure title={say('dealtWith')} headingLevel={2}>
        {queue.dealtWith.length === 0 ? (
          <p>{say('dealtWithEmpty')}</p>
        ) : (
          <Rows label={say('dealtWith')} contacts={queue.dealtWith} openId={openId} />
        )}
      </Disclosure>
    </>
  );
}

interface RowsProps {
  label: string;
  contacts: readonly Contact[];
  openId: string | null;
}

function Rows({ label, contacts, openId }: RowsProps) {
  return (
    <LinkRows label={label}>
      {contacts.map((contact) => (
        <Row key={contact.id} contact={contact} isOpen={contact.id === openId} />
      ))}
    </LinkRows>
  );
}

function Row({ contact, isOpen }: { contact: Contact; isOpen: boolean }) {
  const say = useTexts(intakeTexts);
  const { id, takenBy, receivedAt, alertedAt, openedAt, clocks, handover } = contact;
  const isAlerted = (alertedAt !== null && openedAt === null) || (handover?.offerAlertedAt ?? null) !== null;
  return (
    <LinkRow
      href={contactPath(id)}
      text={personOf(contact)}
      isCurrent={isOpen}
      isPressing={isAlerted || isPressing(clocks)}
      top={<ContactTags contact={contact} />}
      meta={
        <>
          <span>{takenBy?.name ?? say('nobody')}</span>
          <RelativeTime value={receivedAt} />
        </>
      }
    >
      <LeadingClockTags clocks={clocks} />
    </LinkRow>
  );
}
