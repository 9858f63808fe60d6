import { useState } from 'react';
import { LinkRow, LinkRows } from '../content/link-rows.js';
import { StatusTag } from '../feedback/status-tag.js';
import { SplitPane } from '../layout/split-pane.js';
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
      <Specimen name="SplitPane, LinkRows" layout="column">
        <SplitPane
          isOpen={false}
          onClose={() => undefined}
          detailLabel="Avoin yhteydenotto"
          backText="Kaikki yhteydenotot"
          list={
            <LinkRows label="Avoimet">
              <LinkRow
                href="#liikkuminen"
                text="Kettula Marko"
                isCurrent
                top={<StatusTag tone="info">Otettu</StatusTag>}
                meta="Aino Virtanen"
              />
              <LinkRow
                href="#liikkuminen"
                text="Lind Sofia"
                isCurrent={false}
                isPressing
                top={<StatusTag tone="danger">Avaamatta 20 min</StatusTag>}
                meta="Ei vielä kenelläkään"
              />
              <LinkRow
                href="#liikkuminen"
                text="Korpela Lempi"
                isCurrent={false}
                isGone
                top={<StatusTag>Siirretty</StatusTag>}
                meta="Petra Holm"
              />
            </LinkRows>
          }
        >
          Valitse listasta, mitä luet.
        </SplitPane>
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
