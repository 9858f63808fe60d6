import { Button } from '../actions/button.js';
import { Avatar } from '../content/avatar.js';
import { RelativeTime } from '../content/relative-time.js';
import { SummaryList } from '../content/summary-list.js';
import { Timeline } from '../content/timeline.js';
import { Card } from '../layout/card.js';
import { Disclosure } from '../layout/disclosure.js';
import { people } from './sample-people.js';
import { Specimen, SpecimenGroup } from './specimen.js';
import { TableSpecimens } from './table-specimens.js';

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

export function ContentSpecimens() {
  return (
    <SpecimenGroup id="sisalto" title="Sisältö">
      <TableSpecimens />
      <SummarySpecimen />
      <TimelineSpecimen />
      <Specimen name="RelativeTime">
        <RelativeTime value={minutesAgo(0)} />
        <RelativeTime value={minutesAgo(12)} />
        <RelativeTime value={minutesAgo(60 * 24)} />
        <RelativeTime value="2026-01-05T07:30:00Z" />
        <RelativeTime value="2026-01-05T07:30:00Z" format="exact" />
      </Specimen>
      <Specimen name="Avatar">
        {people.map((person) => (
          <Avatar key={person.id} name={person.name} personId={person.id} />
        ))}
        <Avatar name="Aino Virtanen" size="small" />
      </Specimen>
      <Specimen name="Card" isFlush>
        <Card>
          <p>Kortti pitää yhdessä sen, mikä kuuluu yhteen.</p>
        </Card>
      </Specimen>
      <Specimen name="Disclosure" layout="column">
        <div>
          <Disclosure title="Pienet muutokset" summary="6 muutosta" headingLevel={4}>
            Järjestelmän merkinnät on koottu tähän.
          </Disclosure>
          <Disclosure title="Käyttöoikeudet" headingLevel={4} defaultExpanded>
            Tiimi: 4 henkilöä.
          </Disclosure>
        </div>
      </Specimen>
    </SpecimenGroup>
  );
}

function SummarySpecimen() {
  return (
    <Specimen name="SummaryList" layout="columns">
      <SummaryList
        items={[
          {
            id: 'worker',
            term: 'Omatyöntekijä',
            details: 'Aino Virtanen',
            action: (
              <Button size="small" variant="quiet" aria-label="Muuta omatyöntekijää">
                Muuta
              </Button>
            ),
          },
          { id: 'assessment', term: 'Palvelutarpeen arviointi', details: 'Valmistunut 3.12.2026' },
          {
            id: 'consent',
            term: 'Asiakkaan mielipide',
            details: 'Haluaa asua kotona niin pitkään kuin mahdollista.',
          },
        ]}
      />
      <SummaryList
        layout="stacked"
        items={[
          { id: 'unit', term: 'Yksikkö', details: 'Moniammatillinen aikuistiimi' },
          { id: 'area', term: 'Hyvinvointialue', details: 'Järvi-Suomen hyvinvointialue' },
        ]}
      />
    </Specimen>
  );
}

function TimelineSpecimen() {
  return (
    <Specimen name="Timeline" layout="column">
      <Timeline
        label="Asian tapahtumat"
        items={[
          {
            id: 'event-3',
            at: minutesAgo(4),
            title: 'Konsultaatioon vastattu',
            actor: 'Eero Korhonen',
            icon: 'consultation',
            tone: 'success',
            href: '#event-3',
            body: 'Lääkitys on ajan tasalla. Seuranta kahden viikon päästä.',
          },
          {
            id: 'event-2',
            at: minutesAgo(60 * 3),
            title: 'Tavoite lisätty',
            actor: 'Aino Virtanen',
            icon: 'task',
            tone: 'info',
          },
          {
            id: 'event-1',
            at: minutesAgo(60 * 30),
            title: 'Yhteydenotto otettu käsittelyyn',
            actor: 'Aino Virtanen',
            icon: 'inbox',
          },
        ]}
      />
    </Specimen>
  );
}
