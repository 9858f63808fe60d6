import { useEffect } from 'react';
import { Backoff, isPassing, useChange } from '@rinnalla/web-graphql';
import { useTexts } from '@rinnalla/web-i18n';
import { Section, Stack, Timeline } from '@rinnalla/web-ui';
import { ContactActs } from '../acts/contact-acts.js';
import { OpenContactDocument } from '../data/intake-changes.documents.js';
import type { Contact } from '../data/intake-types.js';
import { personOf } from '../data/use-names.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import { ContactTags } from '../queue/contact-tags.js';
import { ContactClocks } from './contact-clocks.js';
import { ContactFacts } from './contact-facts.js';
import styles from './contact.module.css';
import { Reporter } from './reporter.js';
import { StepWords } from './step-words.js';

/** One contact: what was told, what was done, and what may be done. Looking at it stops the alarm of an unread one. */
export function ContactPanel({ contact }: { contact: Contact }) {
  const say = useTexts(intakeTexts);
  const { send } = useChange(OpenContactDocument);
  const { id, handover } = contact;
  const isUnread = contact.openedAt === null && contact.contactStatus === 'received' && !handover?.isForMe;
  useEffect(() => {
    if (!isUnread) return undefined;
    const backoff = new Backoff();
    let isLookedAt = true;
    const open = async () => {
      const outcome = await send({ contactId: id });
      const mayPass = outcome.kind === 'failed' && isPassing(outcome.failure);
      if (isLookedAt && mayPass) backoff.again(() => void open());
    };
    void open();
    return () => {
      isLookedAt = false;
      backoff.stop();
    };
  }, [isUnread, id, send]);
  return (
    <Stack gap="loose">
      <Stack>
        <h2>{personOf(contact)}</h2>
        <ContactTags contact={contact} />
        <p className={styles.words}>{contact.body}</p>
        <ContactActs contact={contact} />
      </Stack>
      {handover && (
        <Section title={say('detail.doneSoFar')} headingLevel={3}>
          <p className={styles.words}>{handover.doneSoFar}</p>
        </Section>
      )}
      <ContactClocks contact={contact} />
      <ContactFacts contact={contact} />
      <Reporter contact={contact} isOnCase={false} />
      <Section title={say('detail.history')} headingLevel={3}>
        <Timeline
          label={say('detail.history')}
          items={contact.contactSteps.map((step) => ({
            id: step.id,
            at: step.at,
            title: say(`move.${step.contactMove}`),
            actor: step.by?.name ?? say('byItself'),
            ...(step.stepNote !== null && { body: <StepWords step={step} /> }),
          }))}
        />
      </Section>
    </Stack>
  );
}
