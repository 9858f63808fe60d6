import { ClientContactEntity } from '@rinnalla/api-clients';
import type { CountyStory } from '../content/county-story.js';
import { LIVES_WITH } from '../content/odd-uses.js';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';
import type { Rows } from './rows.js';

/** Invented streets and post offices: no one lives there. */
const STREETS = [
  ['Kaislatie', 'Vasstigen'],
  ['Saukkokuja', 'Uttergränden'],
  ['Lumpeenpolku', 'Näckrosstigen'],
  ['Kuikkakatu', 'Lomgatan'],
  ['Tervaraitti', 'Tjärstråket'],
  ['Harjunrinne', 'Åssluttningen'],
  ['Pajulanmäki', 'Videbacken'],
] as const;
const PLACES = [
  ['99801', 'Kaislaranta', 'Vasstrand'],
  ['99802', 'Hauenkoski', 'Gäddfors'],
  ['99803', 'Siikaniemi', 'Siknäs'],
  ['99804', 'Pihlajaselkä', 'Rönnfjärden'],
] as const;

/** Where each client lives and is reached. The telephone numbers are of a series that is not given out. */
export function buildContacts(rows: Rows, time: DemoTime, { clients, cases }: CountyStory): void {
  const keys = Object.keys(clients);
  Object.entries(clients).forEach(([key, client], index) => {
    const home = keys.indexOf(LIVES_WITH[key] ?? key);
    const onCase = cases.find((content) => content.clients.some((member) => member.client === key));
    const [opening] = onCase?.timeline ?? [];
    const street = STREETS[home % STREETS.length];
    const place = PLACES[home % PLACES.length];
    if (!opening || !street || !place) return;
    const isSwedish = client.language === 'sv';
    rows.add(ClientContactEntity, {
      clientId: demoId('client', key),
      street:
        `${street[isSwedish ? 1 : 0]} ${String(1 + (home % 47))} ${home % 3 === 0 ? `A ${String(1 + (home % 12))}` : ''}`.trim(),
      postalCode: place[0],
      municipality: place[isSwedish ? 2 : 1],
      phone: client.age < 12 ? null : `09 000 ${String(1000 + index)}`,
      updatedAt: time.moment(opening.when),
      updatedBy: demoId('person', opening.by),
    });
  });
}
