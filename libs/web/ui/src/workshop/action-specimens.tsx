import { Button } from '../actions/button.js';
import { IconButton } from '../actions/icon-button.js';
import { LinkButton } from '../actions/link-button.js';
import { TextLink } from '../actions/text-link.js';
import { Menu } from '../overlays/menu.js';
import { Specimen, SpecimenGroup } from './specimen.js';

const nothing = () => undefined;

export function ActionSpecimens() {
  return (
    <SpecimenGroup id="toiminnot" title="Toiminnot">
      <Specimen name="Button">
        <Button variant="primary" icon="plus">
          Pyydä konsultaatiota
        </Button>
        <Button>Tallenna luonnos</Button>
        <Button variant="quiet">Peruuta</Button>
        <Button variant="danger">Poista suunnitelma</Button>
        <Button size="small">Pieni</Button>
        <Button variant="primary" isPending pendingLabel="Tallennetaan">
          Tallenna
        </Button>
        <Button isDisabled>Ei käytössä</Button>
        <Button variant="primary" disabledReason="Yhteys puuttuu. Muutos lähtee, kun yhteys palaa.">
          Hyväksy suunnitelma
        </Button>
      </Specimen>
      <Specimen name="IconButton">
        <IconButton icon="print" label="Tulosta" />
        <IconButton icon="bell" label="Ilmoitukset" variant="secondary" />
        <IconButton icon="close" label="Sulje" size="small" />
      </Specimen>
      <Specimen name="LinkButton, TextLink">
        <LinkButton href="#toiminnot" variant="primary" icon="case">
          Avaa asia
        </LinkButton>
        <LinkButton href="#toiminnot">Kaikki konsultaatiot</LinkButton>
        <TextLink href="#toiminnot">Tavallinen linkki</TextLink>
      </Specimen>
      <Specimen name="Menu">
        <Menu
          label="Vastuun toiminnot"
          trigger={<IconButton icon="more" label="Lisää toimintoja" variant="secondary" />}
          entries={[
            { id: 'move', name: 'Siirrä vastuu', detail: 'Uusi vastuuhenkilö hyväksyy', icon: 'swap' },
            { id: 'print', name: 'Tulosta', icon: 'print' },
            { id: 'lock', name: 'Lukitse', icon: 'lock', isDisabled: true },
            { id: 'close', name: 'Päätä vastuu', icon: 'close', isDanger: true },
          ]}
          onAction={nothing}
        />
      </Specimen>
    </SpecimenGroup>
  );
}
