import { useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import { Unreadable } from '@rinnalla/web-session';
import { Card, RelativeTime, Section, Stack, SummaryList } from '@rinnalla/web-ui';
import type { ReactNode } from 'react';
import styles from '../detail/contact.module.css';
import { Reporter } from '../detail/reporter.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import { arrivalOf, useContactsOfCase, type CaseContact, type CaseOpening } from './use-contacts-of-case.js';

export interface ContactsOfCaseProps {
  caseId: string;
  /** Client names must not be read off the screen now. */
  isHidden: boolean;
}

/** What was reported: the contacts that led to a case or were joined to it, and what was told as it was opened by hand. Else nothing. */
export function ContactsOfCase({ caseId, isHidden }: ContactsOfCaseProps) {
  const say = useTexts(intakeTexts);
  const { contacts, opening, failure, reread } = useContactsOfCase(caseId);
  const isEmpty = contacts.length === 0 && opening === null;
  if (failure && isEmpty) return <Unreadable failure={failure} onRetry={reread} />;
  if (isEmpty) return null;
  return (
    <Section title={say('ofCase.title')} lead={say('ofCase.lead')}>
      <Stack>
        {contacts.map((contact) => (
          <Card key={contact.id}>
            <Told contact={contact} isHidden={isHidden} />
          </Card>
        ))}
        {opening && (
          <Card>
            <Opening opening={opening} />
          </Card>
        )}
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
    ['madeBy', say('detail.madeBy'), words.contactMaker[contact.madeBy]],
    ['purpose', say('detail.purpose'), words.contactPurpose[contact.purpose]],
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
      <Reporter contact={contact} isOnCase />
    </Stack>
  );
}

/** No contact came first: whoever opened the case told what one would have. */
function Opening({ opening }: { opening: CaseOpening }) {
  const say = useTexts(intakeTexts);
  const words = useWords();
  const { madeBy, purpose, isUrgent, measures, openedBy, openedAt } = opening;
  return (
    <Stack>
      <h3>{say('ofCase.byHand')}</h3>
      <SummaryList
        items={[
          { id: 'madeBy', term: say('detail.madeBy'), details: words.contactMaker[madeBy] },
          { id: 'purpose', term: say('detail.purpose'), details: words.contactPurpose[purpose] },
          {
            id: 'urgency',
            term: say('field.urgency'),
            details: say(isUrgent ? 'status.triaged_urgent' : 'status.triaged_normal'),
          },
          { id: 'measures', term: say('detail.measures'), details: measures },
          {
            id: 'by',
            term: say('ofCase.openedBy'),
            details: (
              <>
                {`${openedBy.name}, ${wordFor(words.profession, openedBy.profession)}, `}
                <RelativeTime value={openedAt} format="exact" />
              </>
            ),
          },
        ]}
      />
    </Stack>
  );
}
