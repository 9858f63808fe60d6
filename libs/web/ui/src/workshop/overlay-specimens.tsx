import { useState } from 'react';
import { Button } from '../actions/button.js';
import { showToast } from '../feedback/toast.js';
import { RadioGroup } from '../fields/radio-group.js';
import { TextArea } from '../fields/text-area.js';
import { CommandPalette } from '../overlays/command-palette.js';
import { ConfirmDialog } from '../overlays/confirm-dialog.js';
import { ConflictDialog } from '../overlays/conflict-dialog.js';
import { Dialog } from '../overlays/dialog.js';
import { Drawer } from '../overlays/drawer.js';
import { Tooltip } from '../overlays/tooltip.js';
import { conflictTexts, paletteGroups } from './sample-overlays.js';
import { Specimen, SpecimenGroup } from './specimen.js';

export function OverlaySpecimens() {
  return (
    <SpecimenGroup id="paallekkaiset" title="Päällekkäiset">
      <Specimen name="Dialog, ConfirmDialog, Drawer, ConflictDialog, CommandPalette, Toast, Tooltip">
        <DialogSpecimen />
        <ConfirmSpecimen />
        <DrawerSpecimen />
        <ConflictSpecimen />
        <PaletteSpecimen />
        <Button
          onPress={() =>
            showToast({
              text: 'Vastuu siirretty: Eero Korhonen',
              undo: { label: 'Kumoa', onUndo: () => undefined },
            })
          }
        >
          Näytä ilmoitus
        </Button>
        <Tooltip text="7 arkipäivää 3.12. alkaen, itsenäisyyspäivä ohitettu">
          <Button variant="quiet">Vihje</Button>
        </Tooltip>
      </Specimen>
    </SpecimenGroup>
  );
}

function DialogSpecimen() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Avaa ikkuna</Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Arvioi tavoite"
        closeLabel="Sulje"
        footer={
          <>
            <Button variant="primary" onPress={() => setOpen(false)}>
              Tallenna arvio
            </Button>
            <Button onPress={() => setOpen(false)}>Peruuta</Button>
          </>
        }
      >
        <p>Valitse, mikä kuvaa tilannetta nyt. Tavoitetaso sovittiin asiakkaan kanssa 3.12.2026.</p>
        <RadioGroup
          label="Tilanne nyt"
          options={[
            { value: '1', label: '+1 Vähän yli tavoitteen' },
            { value: '0', label: '0 Tavoite', description: 'Kävelee kauppaan kerran viikossa' },
            { value: '-1', label: '−1 Vähän alle tavoitteen' },
          ]}
        />
        <TextArea label="Huomio" labelHint="vapaaehtoinen" />
      </Dialog>
    </>
  );
}

function ConfirmSpecimen() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Avaa vahvistus</Button>
      <ConfirmDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Päätetäänkö asiakkuus?"
        confirmLabel="Päätä asiakkuus"
        cancelLabel="Älä päätä"
        closeLabel="Sulje"
        tone="danger"
        errorMessage="Tallennus ei onnistunut. Mitään ei muutettu."
        onConfirm={() => setOpen(false)}
      >
        <p>Päättämistä ei voi perua. Avoimia vastuita: 2.</p>
      </ConfirmDialog>
    </>
  );
}

function DrawerSpecimen() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Avaa sivupaneeli</Button>
      <Drawer
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Pyydä konsultaatiota"
        closeLabel="Sulje"
        footer={
          <>
            <Button variant="primary" onPress={() => setOpen(false)}>
              Lähetä
            </Button>
            <Button onPress={() => setOpen(false)}>Peruuta</Button>
          </>
        }
      >
        <p>Asia: T-1042. Vastataan yleensä: 2 tuntia.</p>
        <TextArea label="Kysymys" minRows={6} />
      </Drawer>
    </>
  );
}

function ConflictSpecimen() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Avaa ristiriita</Button>
      <ConflictDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title="Samaa kohtaa muutti kaksi"
        explanation="Molemmat tekstit ovat tallessa. Valitse, kumpi jää, tai yhdistä ne."
        mine={{
          label: 'Sinun tekstisi',
          who: 'Maria Lindqvist',
          text: 'Sofia harjoittelee bussimatkaa kuntoutusohjaajan kanssa kahdesti viikossa.',
        }}
        theirs={{
          label: 'Tallennettu teksti',
          who: 'Helmi Mäkinen',
          when: '2026-11-20T08:15:00Z',
          text: 'Sofia harjoittelee bussimatkaa fysioterapeutin kanssa kerran viikossa.',
        }}
        onResolve={() => setOpen(false)}
        texts={conflictTexts}
      />
    </>
  );
}

function PaletteSpecimen() {
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const groups = paletteGroups.map((group) => ({
    ...group,
    items: group.items.filter((item) => item.name.toLowerCase().includes(words.toLowerCase())),
  }));
  return (
    <>
      <Button icon="search" onPress={() => setOpen(true)}>
        Avaa haku
      </Button>
      <CommandPalette
        isOpen={isOpen}
        onOpenChange={setOpen}
        label="Haku ja toiminnot"
        searchLabel="Hae asiaa, henkilöä tai toimintoa"
        words={words}
        onWordsChange={setWords}
        groups={groups}
        onAction={() => undefined}
        nothingFound="Ei osumia. Sinulla ei ehkä ole oikeutta tähän asiakkaaseen."
        loadingText="Haetaan"
      />
    </>
  );
}
