import { useFormats, useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import { RelativeTime, StatusTag, SummaryList, TextLink } from '@rinnalla/web-ui';
import type { ReactNode } from 'react';
import type { Contact } from '../data/intake-types.js';
import { intakeTexts } from '../i18n/intake-texts.js';

type Fact = readonly [id: string, term: string, details: ReactNode];

/** What else was told; what nobody told takes no place. */
export function ContactFacts({ contact }: { contact: Contact }) {
  const say = useTexts(intakeTexts);
  const words = useWords();
  const { day } = useFormats();
  const known = useKnown(contact);
  const ofForwarding = useForwardingFacts(contact);
  const { birthDate, statedAge, isSamePerson, hasConsent, takenBy, measures, outcome, caseId } = contact;
  const yes = (is: boolean) => say(is ? 'detail.yes' : 'detail.no');
  const facts: readonly Fact[] = [
    ['received', say('detail.received'), <RelativeTime value={contact.receivedAt} format="exact" />],
    ['channel', say('detail.channel'), say(`channel.${contact.channel}`)],
    ['madeBy', say('detail.madeBy'), words.contactMaker[contact.madeBy]],
    ['purpose', say('detail.purpose'), words.contactPurpose[contact.purpose]],
    ['consent', say('detail.consent'), hasConsent === null ? null : yes(hasConsent)],
    birthDate === null
      ? ['age', say('detail.age'), statedAge && say(`age.${statedAge}`)]
      : ['birthDate', say('detail.birthDate'), day(birthDate)],
    ['language', say('detail.language'), wordFor(words.contactLanguage, contact.contactLanguage)],
    ['known', say('detail.known'), known],
    [
      'namesake',
      say('detail.namesake'),
      isSamePerson === null ? null : say(isSamePerson ? 'namesake.saidSame' : 'namesake.saidAnother'),
    ],
    ['care', say('detail.highestCare'), contact.hasHighestCareAllowance ? yes(true) : null],
    ['disabled', say('detail.disabled'), contact.isDisabledPerson ? yes(true) : null],
    ['support', say('detail.specialSupport'), contact.isSpecialSupportChild ? yes(true) : null],
    [
      'takenBy',
      say('detail.takenBy'),
      takenBy === null ? say('nobody') : `${takenBy.name}, ${wordFor(words.profession, takenBy.profession)}`,
    ],
    ['measures', say('detail.measures'), measures],
    ['outcome', say('detail.outcome'), outcome],
    ...ofForwarding,
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

/** Whether the person is a client, unless the recorder's own word stands for it; where too many were asked of lately, from when it is told. */
function useKnown({ isKnownClient, knownToldFrom, isSamePerson }: Contact): string | null {
  const say = useTexts(intakeTexts);
  const { time } = useFormats();
  if (isKnownClient === false && isSamePerson !== null) return null;
  if (isKnownClient !== null) return say(isKnownClient ? 'detail.yes' : 'detail.no');
  return knownToldFrom && say('detail.knownFrom', { time: time(knownToldFrom) });
}

/** On what ground it was forwarded, and what the receiver told it did (SHL 40 §). */
function useForwardingFacts({ forwarding, contactSteps }: Contact): Fact[] {
  const say = useTexts(intakeTexts);
  const words = useWords();
  const { day } = useFormats();
  if (forwarding === null) return [];
  const { forwardGround, groundReason, reportedOn, report } = forwarding;
  const isCorrected = contactSteps.some(
    ({ contactMove, at }) => contactMove === 'correct_report' && at > forwarding.forwardedAt,
  );
  const ground = [words.authorityGround[forwardGround], groundReason].filter(Boolean).join('. ');
  return [
    ['ground', say('detail.ground'), ground],
    [
      'report',
      say('detail.report'),
      reportedOn && (
        <>
          {`${day(reportedOn)}: ${report ?? ''}`}
          {isCorrected && (
            <>
              {' '}
              <StatusTag>{say('reportBack.corrected')}</StatusTag>
            </>
          )}
        </>
      ),
    ],
  ];
}
