import { useState } from 'react';
import { Switch } from '../fields/switch.js';
import { Select } from '../fields/select.js';
import { AppFrame } from '../layout/app-frame.js';
import { Inline } from '../layout/stack.js';
import { Nav } from '../navigation/nav.js';
import { PageHeading } from '../navigation/page-heading.js';
import { ActionSpecimens } from './action-specimens.js';
import { ContentSpecimens } from './content-specimens.js';
import { FeedbackSpecimens } from './feedback-specimens.js';
import { FieldSpecimens } from './field-specimens.js';
import { FoundationSpecimens } from './foundation-specimens.js';
import { NavigationSpecimens } from './navigation-specimens.js';
import { OverlaySpecimens } from './overlay-specimens.js';
import { RealtimeSpecimens } from './realtime-specimens.js';
import { workshopEntries } from './workshop-entries.js';

/**
 * Every component in every state, for those who build with them and for the accessibility tests. It draws its own frame;
 * the app gives it a `LiveRegionProvider` and a `ToastRegion`.
 */
export function Workshop() {
  return (
    <AppFrame
      skipLabel="Siirry sisältöön"
      nav={
        <Nav
          label="Työpaja"
          brand="Rinnalla"
          moreLabel="Lisää"
          entries={workshopEntries}
          onNavigate={(href) => window.location.assign(href)}
        />
      }
      topBar={<WorkshopControls />}
      footer="Rakennusosien työpaja. Kaikki henkilöt ovat keksittyjä."
    >
      <PageHeading
        context="Rinnalla"
        lead="Rakennusosat kaikissa tiloissaan, ennen kuin niistä tehdään sivuja."
      >
        Työpaja
      </PageHeading>
      <FoundationSpecimens />
      <ActionSpecimens />
      <FieldSpecimens />
      <OverlaySpecimens />
      <FeedbackSpecimens />
      <ContentSpecimens />
      <NavigationSpecimens />
      <RealtimeSpecimens />
    </AppFrame>
  );
}

const themes = [
  { id: 'system', name: 'Laitteen mukaan' },
  { id: 'light', name: 'Vaalea' },
  { id: 'dark', name: 'Tumma' },
];

function WorkshopControls() {
  const [theme, setTheme] = useState('system');
  const handleTheme = (next: string) => {
    setTheme(next);
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
  };
  const handleDensity = (isDense: boolean) => {
    document.documentElement.dataset.density = isDense ? 'dense' : 'comfortable';
  };
  return (
    <Inline gap="regular">
      <Select label="Teema" isLabelHidden items={themes} value={theme} onChange={handleTheme} width="short" />
      <Switch onChange={handleDensity}>Tiivis</Switch>
    </Inline>
  );
}
