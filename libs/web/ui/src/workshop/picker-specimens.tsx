import { useState } from 'react';
import { Picker, type PickerProps, type PickerItem } from '../fields/picker.js';
import { people } from './sample-people.js';
import { Specimen } from './specimen.js';

const texts = {
  placeholder: 'Valitse henkilö',
  search: 'Hae nimellä tai tehtävällä',
  nothingFound: 'Ei osumia.',
  loading: 'Haetaan',
  clear: 'Poista valinta',
};

function ExamplePicker(
  props: Omit<PickerProps<PickerItem>, 'items' | 'value' | 'onChange' | 'texts'> & { start?: string },
) {
  const { start = null, ...picker } = props;
  const [value, setValue] = useState<string | null>(start);
  return <Picker {...picker} items={people} value={value} onChange={setValue} texts={texts} />;
}

export function PickerSpecimens() {
  return (
    <Specimen name="Picker" layout="columns">
      <ExamplePicker label="Vastuuhenkilö" description="Yksi henkilö vastaa, muut ovat mukana." />
      <ExamplePicker label="Omatyöntekijä" start="aino" />
      <ExamplePicker label="Sijainen" errorMessage="Valitse sijainen." />
      <ExamplePicker label="Ei käytössä" isDisabled start="eero" />
    </Specimen>
  );
}
