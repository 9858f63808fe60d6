import { useTexts } from '@rinnalla/web-i18n';
import { Chip, Inline, StatusTag } from '@rinnalla/web-ui';
import type { Contact } from '../data/intake-types.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import { UnopenedTag } from './unopened-tag.js';

/** How it stands, how it came, and whether it is on its way. */
export function ContactTags({ contact }: { contact: Contact }) {
  const say = useTexts(intakeTexts);
  const { contactStatus: status, openedAt, handover, forwarding, channel } = contact;
  const isUnread = status === 'received' && openedAt === null;
  return (
    <Inline>
      {isUnread ? (
        <UnopenedTag contact={contact} />
      ) : (
        <StatusTag tone={status === 'triaged_urgent' ? 'warning' : 'neutral'}>
          {say(`status.${status}`)}
        </StatusTag>
      )}
      {handover && (
        <>
          <StatusTag tone="info" icon="swap">
            {say(handover.isForMe ? 'offeredToYou' : 'offered')}
          </StatusTag>
          {handover.offerAlertedAt !== null && (
            <StatusTag tone="danger" icon="warning">
              {say('unanswered')}
            </StatusTag>
          )}
        </>
      )}
      {forwarding && forwarding.reportedOn === null && (
        <StatusTag tone="info" icon="clock">
          {say('waitsForReport')}
        </StatusTag>
      )}
      <Chip>{say(`channel.${channel}`)}</Chip>
    </Inline>
  );
}
