import { Button } from '../actions/button.js';
import { Banner } from '../feedback/banner.js';
import { DeadlineTag } from '../feedback/deadline-tag.js';
import { EmptyState } from '../feedback/empty-state.js';
import { ErrorState } from '../feedback/error-state.js';
import { InlineAlert } from '../feedback/inline-alert.js';
import { ProgressMeter } from '../feedback/progress-meter.js';
import { Skeleton } from '../feedback/skeleton.js';
import { Chip, StatusTag } from '../feedback/status-tag.js';
import { Specimen, SpecimenGroup } from './specimen.js';

export function FeedbackSpecimens() {
  return (
    <SpecimenGroup id="palaute" title="Palaute">
      <MessageSpecimens />
      <TagSpecimens />
      <Specimen name="ProgressMeter" layout="columns">
        <ProgressMeter label="Suunnitelma" value={0} valueText="0 / 11 valmiina" />
        <ProgressMeter label="Suunnitelma" value={4} valueText="4 / 11 valmiina" />
        <ProgressMeter label="Suunnitelma" value={11} valueText="11 / 11 valmiina" />
      </Specimen>
      <StateSpecimens />
    </SpecimenGroup>
  );
}

function MessageSpecimens() {
  return (
    <>
      <Specimen name="Banner" isFlush>
        <Banner actions={<Button size="small">Käy läpi</Button>} closeLabel="Sulje" onClose={() => undefined}>
          Muutoksia käyntisi jälkeen: 7
        </Banner>
        <Banner tone="warning">Ei yhteyttä. Muutokset odottavat lähetystä: 2</Banner>
        <Banner tone="danger">Istuntosi päättyy kahden minuutin kuluttua.</Banner>
        <Banner tone="neutral" actions={<Button size="small">Päivitä</Button>}>
          Uusi versio saatavilla.
        </Banner>
      </Specimen>
      <Specimen name="InlineAlert" layout="columns">
        <InlineAlert title="Suunnitelma odottaa hyväksyntää">Odottaa: Eero Korhonen</InlineAlert>
        <InlineAlert tone="success">Kaikki vastuut on otettu vastaan.</InlineAlert>
        <InlineAlert tone="warning" title="Arviointi puuttuu">
          Palvelutarpeen arviointi tulee tehdä 3 kuukaudessa.
        </InlineAlert>
        <InlineAlert
          tone="danger"
          title="Tallennus ei onnistunut"
          actions={<Button size="small">Yritä uudelleen</Button>}
        >
          Tekstisi on tallessa tällä laitteella.
        </InlineAlert>
        <InlineAlert tone="neutral">Vain tiimi näkee tämän.</InlineAlert>
      </Specimen>
    </>
  );
}

function TagSpecimens() {
  return (
    <>
      <Specimen name="StatusTag, Chip">
        <StatusTag>Ei aloitettu</StatusTag>
        <StatusTag tone="info">Kesken</StatusTag>
        <StatusTag tone="success" icon="check">
          Valmis
        </StatusTag>
        <StatusTag tone="warning">Tietoja puuttuu</StatusTag>
        <StatusTag tone="danger">Hylätty</StatusTag>
        <Chip icon="people">Fysioterapia</Chip>
        <Chip>Mielenterveys ja päihteet</Chip>
      </Specimen>
      <Specimen name="DeadlineTag">
        <DeadlineTag tone="danger" text="Myöhässä 2 pv" />
        <DeadlineTag tone="warning" text="Tänään" />
        <DeadlineTag
          tone="warning"
          text="Huomenna"
          explanation="7 arkipäivää 3.12. alkaen, itsenäisyyspäivä ohitettu"
        />
        <DeadlineTag tone="neutral" text="ma 14.12." explanation="3 kuukautta 14.9. alkaen" />
        <DeadlineTag tone="success" text="Tehty 3.12." />
      </Specimen>
    </>
  );
}

function StateSpecimens() {
  return (
    <>
      <Specimen name="EmptyState" layout="columns">
        <EmptyState
          title="Ei vielä vastuita"
          action={<Button icon="plus">Lisää vastuu</Button>}
          icon="task"
          headingLevel={4}
        >
          Tässä näkyy, kuka tekee mitä ja mihin mennessä.
        </EmptyState>
        <EmptyState title="Kaikkiin pyyntöihin on vastattu" mood="done" headingLevel={4}>
          Seuraava tarkistus klo 13.
        </EmptyState>
      </Specimen>
      <Specimen name="ErrorState" isFlush>
        <ErrorState
          title="Asiaa ei voitu näyttää"
          headingLevel={3}
          supportCode="Tukikoodi: 7f3a-21"
          action={<Button>Yritä uudelleen</Button>}
        >
          Mitään ei ole kadonnut. Yritä hetken kuluttua uudelleen.
        </ErrorState>
      </Specimen>
      <Specimen name="Skeleton" layout="columns">
        <Skeleton loadingText="Ladataan tekstiä" />
        <Skeleton shape="rows" loadingText="Ladataan luetteloa" />
        <Skeleton shape="cards" count={2} loadingText="Ladataan kortteja" />
      </Specimen>
    </>
  );
}
