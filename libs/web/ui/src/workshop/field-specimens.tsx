import { useState } from 'react';
import { Checkbox } from '../fields/checkbox.js';
import { DateField } from '../fields/date-field.js';
import { RadioGroup } from '../fields/radio-group.js';
import { SearchField } from '../fields/search-field.js';
import { Select } from '../fields/select.js';
import { Switch } from '../fields/switch.js';
import { TextArea } from '../fields/text-area.js';
import { TextField } from '../fields/text-field.js';
import { FormSpecimen } from './form-specimen.js';
import { PickerSpecimens } from './picker-specimens.js';
import { Specimen, SpecimenGroup } from './specimen.js';

const describeCount = (used: number, limit: number) => `${used} / ${limit} merkkiä`;

export function FieldSpecimens() {
  return (
    <SpecimenGroup id="kentat" title="Kentät">
      <TextSpecimens />
      <ChoiceSpecimens />
      <PickerSpecimens />
      <DateSpecimens />
      <FormSpecimen />
    </SpecimenGroup>
  );
}

function TextSpecimens() {
  return (
    <Specimen name="TextField, TextArea, SearchField" layout="columns">
      <TextField label="Otsikko" description="Näkyy tiimin taululla." defaultValue="Kotikuntoutuksen jatko" />
      <TextField label="Puhelinnumero" labelHint="vapaaehtoinen" width="short" type="tel" />
      <TextField label="Otsikko" errorMessage="Kirjoita otsikko." />
      <TextField label="Asian tunnus" isDisabled defaultValue="T-1042" width="short" />
      <TextField label="Luettava" isReadOnly defaultValue="Vain luettavissa" />
      <SearchField label="Hae asioista" defaultValue="Virtanen" />
      <TextArea
        label="Kysymys"
        description="Älä kirjoita muita kuin tarvittavia tietoja."
        characterCount={{ limit: 2000, describe: describeCount }}
        defaultValue="Saako apuvälineen lainata ennen kuin palvelutarpeen arviointi on valmis?"
      />
      <TextArea
        label="Perustelu"
        errorMessage="Perustelu on liian pitkä."
        characterCount={{ limit: 20, describe: describeCount }}
        defaultValue="Tämä perustelu ylittää rajan."
      />
    </Specimen>
  );
}

function ChoiceSpecimens() {
  const [urgency, setUrgency] = useState<string | null>('normal');
  const [empty, setEmpty] = useState<string | null>(null);
  const urgencies = [
    { id: 'normal', name: 'Normaali', detail: 'Vastaus kahdessa arkipäivässä' },
    { id: 'today', name: 'Tänään', detail: 'Vastaus ennen kello 16' },
    { id: 'now', name: 'Heti', isDisabled: true },
  ];
  return (
    <Specimen name="Select, Checkbox, RadioGroup, Switch" layout="columns">
      <Select label="Kiireellisyys" items={urgencies} value={urgency} onChange={setUrgency} />
      <Select
        label="Yksikkö"
        items={urgencies}
        value={empty}
        onChange={setEmpty}
        placeholder="Valitse"
        errorMessage="Valitse yksikkö."
      />
      <RadioGroup
        label="Vastauksen tulos"
        defaultValue="advice"
        options={[
          { value: 'advice', label: 'Ohje annettu' },
          { value: 'more', label: 'Tarvitsen lisätietoa', description: 'Kysymys palaa kysyjälle.' },
          { value: 'take', label: 'Otan asiakkaan vastaan' },
          { value: 'other', label: 'Ei minun alaani', isDisabled: true },
        ]}
      />
      <RadioGroup
        label="Näkyvyys"
        orientation="horizontal"
        errorMessage="Valitse, kuka näkee tiedon."
        options={[
          { value: 'team', label: 'Tiimi' },
          { value: 'unit', label: 'Yksikkö' },
        ]}
      />
      <div>
        <Checkbox defaultSelected>Asiakas on mukana palaverissa</Checkbox>
        <Checkbox description="Kopio menee Omakantaan.">Lähetä kopio asiakkaalle</Checkbox>
        <Checkbox isIndeterminate>Kaikki vastuut</Checkbox>
        <Checkbox isDisabled>Ei käytössä</Checkbox>
        <Checkbox errorMessage="Vahvista, että asiakas on kuullut tämän.">Asiakasta on kuultu</Checkbox>
      </div>
      <div>
        <Switch defaultSelected>Ilmoita uusista konsultaatioista</Switch>
        <Switch description="Nimet ja tunnukset peitetään.">Suojattu näkymä</Switch>
        <Switch isDisabled>Ei käytössä</Switch>
      </div>
    </Specimen>
  );
}

function DateSpecimens() {
  const [due, setDue] = useState<string | null>('2026-12-24');
  const [empty, setEmpty] = useState<string | null>(null);
  return (
    <Specimen name="DateField" layout="columns">
      <DateField label="Määräpäivä" description={due ?? 'Ei päivää'} value={due} onChange={setDue} />
      <DateField
        label="Tarkistuspäivä"
        value={empty}
        onChange={setEmpty}
        errorMessage="Kirjoita päivä, esimerkiksi 24.12.2026."
      />
      <DateField label="Ei käytössä" value="2026-12-06" onChange={setEmpty} isDisabled />
    </Specimen>
  );
}
