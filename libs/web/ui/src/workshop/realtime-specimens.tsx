import { Button } from '../actions/button.js';
import { FreshnessMark } from '../realtime/freshness-mark.js';
import { useAnnounce } from '../realtime/live-region.js';
import { PresenceStack } from '../realtime/presence-stack.js';
import { people } from './sample-people.js';
import { Specimen, SpecimenGroup } from './specimen.js';

export function RealtimeSpecimens() {
  const announce = useAnnounce();
  return (
    <SpecimenGroup id="reaaliaika" title="Reaaliaika">
      <Specimen name="FreshnessMark">
        <FreshnessMark freshness="live" text="Ajan tasalla" />
        <FreshnessMark freshness="catchingUp" text="Yhdistetään uudelleen" />
        <FreshnessMark
          freshness="offline"
          text="Ei yhteyttä klo 14.30 alkaen"
          detail="Odottaa lähetystä: 2"
        />
      </Specimen>
      <Specimen name="PresenceStack">
        <PresenceStack label="Paikalla nyt" people={people.slice(0, 2)} />
        <PresenceStack
          label="Paikalla nyt"
          people={people.map((person) => ({
            ...person,
            detail: person.id === 'maria' ? 'muokkaa tavoitteita' : undefined,
          }))}
        />
      </Specimen>
      <Specimen name="useAnnounce">
        <Button onPress={() => announce('2 uutta konsultaatiota')}>Kerro ruudunlukijalle</Button>
      </Specimen>
    </SpecimenGroup>
  );
}
