import { useState } from 'react';
import { Button as RacButton } from 'react-aria-components';
import { failureText, useLanguage, useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import { Avatar, InlineAlert, SearchField, Section } from '@rinnalla/web-ui';
import styles from './demo-entrance.module.css';
import { useEntrance } from './entrance-context.js';
import { sessionTexts } from './i18n/session-texts.js';
import type { DemoPerson } from './session-doors.js';
import { useDemoPeople } from './use-demo-people.js';

/** Above this many people a search helps more than it is in the way. */
const MANY = 12;

/** The people of the demo, each one click away. Draws nothing where there is no demo. */
export function DemoEntrance() {
  const say = useTexts(sessionTexts);
  const words = useWords();
  const { language } = useLanguage();
  const { doors, enter } = useEntrance();
  const people = useDemoPeople();
  const [search, setSearch] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  if (people.length === 0) return null;

  const unitOf = (person: DemoPerson) => (language === 'sv' ? person.unitSv : person.unitFi);
  const professionOf = (person: DemoPerson) => wordFor(words.profession, person.profession);
  const matches = (person: DemoPerson) =>
    `${person.name} ${professionOf(person)} ${unitOf(person)}`
      .toLowerCase()
      .includes(search.trim().toLowerCase());
  const groups = [...Map.groupBy(people.filter(matches), unitOf)];
  const handleEnter = async (person: DemoPerson) => {
    const entry = await enter(doors.signInToDemo(person.login));
    if (entry.kind === 'refused') setRefusal(failureText(words, entry));
  };

  return (
    <Section title={say('demo.title')} lead={say('demo.lead')}>
      {refusal !== null && (
        <InlineAlert tone="danger" title={say('signIn.failed')} isUrgent>
          {refusal}
        </InlineAlert>
      )}
      {people.length > MANY && (
        <div className={styles.search}>
          <SearchField label={say('demo.search')} value={search} onChange={setSearch} />
        </div>
      )}
      {groups.length === 0 && <p>{say('demo.none')}</p>}
      <div className={styles.units}>
        {groups.map(([unit, members]) => (
          <div key={unit}>
            <h3 className={styles.unitName}>{unit}</h3>
            <ul className={styles.people}>
              {members.map((person) => (
                <li key={person.id}>
                  <RacButton className={styles.person ?? ''} onPress={() => void handleEnter(person)}>
                    <Avatar name={person.name} personId={person.id} isDecorative />
                    <span className={styles.words}>
                      <span className={styles.name}>{person.name}</span>
                      <span className={styles.profession}>{professionOf(person)}</span>
                    </span>
                  </RacButton>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}
