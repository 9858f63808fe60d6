import { useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import { Unreadable } from '@rinnalla/web-session';
import { Card, RelativeTime, Section, Stack, SummaryList } from '@rinnalla/web-ui';
import type { ReactNode } from 'react';
import styles from '../detail/contact.module.css';
import { Reporter } from '../detail/reporter.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import { arrivalOf, useContactsOfCase, type CaseContact } from './use-contacts-of-case.js';

export interface ContactsOfCaseProps {
  caseId: string;
  /** Client names must not be read off the screen now. */
  isHidden: boolean;
}

/** What was reported: the contacts that led to a case or were joined to it. Nothing at all where there are none. */
export function ContactsOfCase({ caseId, isHidden }: ContactsOfCaseProps) {
  const say = useTexts(intakeTexts);
  const { contacts, failure, reread } = useContactsOfCase(caseId);
  if (failure && contacts.length === 0) return <Unreadable failure={failure} onRetry={reread} />;
  if (contacts.length === 0) return null;
  return (
    <Section title={say('ofCase.title')} lead={say('ofCase.lead')}>
      <Stack>
        {contacts.map((contact) => (
          <Card key={contact.id}>
            <Told contact={contact} isHidden={isHidden} />
          </Card>
        ))}
      </Stack>
    </Section>
  );
}

function Told({ contact, isHidden }: { contact: CaseContact; isHidden: boolean }) {
  const say = useTexts(intakeTexts);
  const words = useWords();
  const arrival = arrivalOf(contact);
  const { hasConsent, measures } = contact;
  const facts: readonly (readonly [string, string, ReactNode])[] = [
    ['received', say('detail.received'), <RelativeTime value={contact.receivedAt} format="exact" />],
    ['madeBy', say('detail.madeBy'), say(`madeBy.${contact.madeBy}`)],
    ['purpose', say('detail.purpose'), say(`purpose.${contact.purpose}`)],
    [
      'consent',
      say('detail.consent'),
      hasConsent === null ? null : say(hasConsent ? 'detail.yes' : 'detail.no'),
    ],
    ['about', say('ofCase.about'), isHidden ? null : `${contact.familyName} ${contact.givenNames}`],
    ['measures', say('detail.measures'), measures],
    [
      'arrival',
      arrival ? say(`move.${arrival.contactMove}`) : '',
      arrival?.by ? (
        <>
          {`${arrival.by.name}, ${wordFor(words.profession, arrival.by.profession)}, `}
          <RelativeTime value={arrival.at} format="exact" />
        </>
      ) : null,
    ],
    ['identified', say('field.identifiedBy'), arrival?.stepNote ?? null],
  ];
  return (
    <Stack>
      <h3>{say(`channel.${contact.channel}`)}</h3>
      <p className={styles.words}>{contact.body}</p>
      <SummaryList
        items={facts
          .filter(([, , details]) => details !== null)
          .map(([id, term, details]) => ({ id, term, details }))}
      />
      <Reporter contact={contact} />
    </Stack>
  );
}
