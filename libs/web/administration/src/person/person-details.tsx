import { commonTexts, useFormats, useLocalName, useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import { Button, RelativeTime, Section, SummaryList, type SummaryItem } from '@rinnalla/web-ui';
import { calendarDay } from '@rinnalla/domain';
import type { StaffMember } from '../data/administration-types.js';
import { administrationTexts } from '../i18n/administration-texts.js';
import type { OpenOnPerson } from './person-page.js';

interface PersonDetailsProps {
  person: StaffMember;
  mayChange: boolean;
  onOpen: (open: OpenOnPerson) => void;
}

/** What is kept of the person. */
export function PersonDetails({ person, mayChange, onOpen }: PersonDetailsProps) {
  const say = useTexts(administrationTexts);
  const common = useTexts(commonTexts);
  const { list } = useFormats();
  const localName = useLocalName();
  const items = useItems(person);
  const edit = (
    <Button size="small" icon="edit" onPress={() => onOpen('expertise')}>
      {say('person.editExpertise')}
    </Button>
  );
  return (
    <Section
      title={say('person.details')}
      actions={
        mayChange && (
          <Button size="small" icon="edit" onPress={() => onOpen('data')}>
            {common('edit')}
          </Button>
        )
      }
    >
      <SummaryList
        items={[
          ...items,
          {
            id: 'expertise',
            term: say('person.expertise'),
            details:
              person.answersTo.length > 0 ? list(person.answersTo.map(localName)) : say('person.noExpertise'),
            ...(mayChange && { action: edit }),
          },
        ]}
      />
    </Section>
  );
}

function useItems(person: StaffMember): SummaryItem[] {
  const say = useTexts(administrationTexts);
  const words = useWords();
  const { day, number } = useFormats();
  const localName = useLocalName();
  const { licenceValidUntil: until, licenceRestrictedSince: restricted } = person;
  const licence =
    until === null
      ? say('person.forLife')
      : until < calendarDay(new Date())
        ? say('person.ended', { day: day(until) })
        : say('person.until', { day: day(until) });
  return [
    { id: 'login', term: say('person.login'), details: person.login },
    { id: 'profession', term: say('people.profession'), details: words.profession[person.profession] },
    { id: 'register', term: say('person.register'), details: words.register[person.register] },
    { id: 'unit', term: say('people.unit'), details: localName(person.unit) },
    { id: 'number', term: say('person.registrationNumber'), details: person.registrationNumber ?? '–' },
    { id: 'licence', term: say('person.licence'), details: licence },
    ...(restricted === null
      ? []
      : [{ id: 'restricted', term: say('person.restrictedSince'), details: day(restricted) }]),
    {
      id: 'office',
      term: say('person.office'),
      details: say(person.inOffice ? 'person.inOffice' : 'person.notInOffice'),
    },
    {
      id: 'languages',
      term: say('person.languages'),
      details: person.languages.map((one) => wordFor(words.contactLanguage, one)).join(', '),
    },
    { id: 'sessions', term: say('person.sessions'), details: number(person.sessions) },
    {
      id: 'seen',
      term: say('people.lastSeen'),
      details: person.lastSeenAt ? <RelativeTime value={person.lastSeenAt} /> : say('people.never'),
    },
  ];
}
