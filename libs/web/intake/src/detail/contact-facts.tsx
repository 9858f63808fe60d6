import { useFormats, useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import { RelativeTime, SummaryList, TextLink } from '@rinnalla/web-ui';
import type { ReactNode } from 'react';
import type { Contact } from '../data/intake-types.js';
import { intakeTexts } from '../i18n/intake-texts.js';

/** What else was told; what nobody told takes no place. */
export function ContactFacts({ contact }: { contact: Contact }) {
  const say = useTexts(intakeTexts);
  const words = useWords();
  const { day } = useFormats();
  const { birthDate, statedAge, hasConsent, takenBy, measures, outcome, caseId } = contact;
  const yes = (is: boolean) => say(is ? 'detail.yes' : 'detail.no');
  const facts: readonly (readonly [string, string, ReactNode])[] = [
    ['received', say('detail.received'), <RelativeTime value={contact.receivedAt} format="exact" />],
    ['channel', say('detail.channel'), say(`channel.${contact.channel}`)],
    ['madeBy', say('detail.madeBy'), say(`madeBy.${contact.madeBy}`)],
    ['purpose', say('detail.purpose'), say(`purpose.${contact.purpose}`)],
    ['consent', say('detail.consent'), hasConsent === null ? null : yes(hasConsent)],
    birthDate === null
      ? ['age', say('detail.age'), statedAge && say(`age.${statedAge}`)]
      : ['birthDate', say('detail.birthDate'), day(birthDate)],
    ['language', say('detail.language'), wordFor(words.contactLanguage, contact.contactLanguage)],
    ['known', say('detail.known'), yes(contact.isKnownClient)],
    ['care', say('detail.highestCare'), contact.hasHighestCareAllowance ? yes(true) : null],
    ['disabled', say('detail.disabled'), contact.isDisabledPerson ? yes(true) : null],
    [
      'takenBy',
      say('detail.takenBy'),
      takenBy === null ? say('nobody') : `${takenBy.name}, ${wordFor(words.profession, takenBy.profession)}`,
    ],
    ['measures', say('detail.measures'), measures],
    ['outcome', say('detail.outcome'), outcome],
    [
      'case',
      say('detail.case'),
      caseId === null ? null : <TextLink href={`/cases/${caseId}`}>{say('detail.toCase')}</TextLink>,
    ],
  ];
  return (
    <SummaryList
      items={facts
        .filter(([, , details]) => details !== null)
        .map(([id, term, details]) => ({ id, term, details }))}
    />
  );
}
