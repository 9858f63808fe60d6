import { useState } from 'react';
import { SubNav } from '../navigation/sub-nav.js';
import { Tabs } from '../navigation/tabs.js';
import { Specimen, SpecimenGroup } from './specimen.js';

export function NavigationSpecimens() {
  const [tab, setTab] = useState('plan');
  return (
    <SpecimenGroup id="liikkuminen" title="Liikkuminen">
      <Specimen name="Tabs" layout="column">
        <Tabs
          label="Suunnitelman näkymät"
          selected={tab}
          onSelect={setTab}
          tabs={[
            { id: 'plan', name: 'Suunnitelma', content: 'Asiakkaan omat tavoitteet.' },
            { id: 'history', name: 'Versiot', content: 'Versiot: 3' },
            { id: 'locked', name: 'Lukittu', content: '', isDisabled: true },
          ]}
        />
      </Specimen>
      <Specimen name="SubNav" layout="column">
        <SubNav
          label="Asian sivut"
          entries={[
            { id: 'summary', name: 'Yhteenveto', href: '#liikkuminen', isCurrent: true },
            { id: 'plan', name: 'Suunnitelma', href: '#liikkuminen' },
            {
              id: 'responsibilities',
              name: 'Vastuut',
              href: '#liikkuminen',
              count: 4,
              countWords: '4 avointa',
            },
            {
              id: 'consultations',
              name: 'Konsultaatiot',
              href: '#liikkuminen',
              count: 1,
              countWords: '1 vastaamatta',
            },
            { id: 'timeline', name: 'Aikajana', href: '#liikkuminen' },
            { id: 'access', name: 'Tiimi ja käyttöoikeudet', href: '#liikkuminen' },
          ]}
        />
      </Specimen>
    </SpecimenGroup>
  );
}
