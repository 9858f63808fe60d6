import { useState } from 'react';
import { asLanguage, LANGUAGE_NAMES, LANGUAGES, useLanguage, useTexts, useWords } from '@rinnalla/web-i18n';
import { UnsentDrafts, useKeepLanguage, useMe, useSignOut } from '@rinnalla/web-session';
import { Button, FormLayout, PageHeading, RadioGroup, Section, SummaryList } from '@rinnalla/web-ui';
import { appTexts } from '../i18n/app-texts.js';
import {
  DENSITIES,
  keepAppearance,
  readAppearance,
  THEMES,
  type Appearance,
} from '../settings/appearance.js';
import { AvailabilitySwitch } from '../shell/availability-switch.js';
import { usePageTitle } from '../shell/use-page-title.js';

export function SettingsPage() {
  const say = useTexts(appTexts);
  const { expertise } = useMe();
  const signOut = useSignOut();
  usePageTitle(say('settings.title'));
  return (
    <>
      <PageHeading>{say('settings.title')}</PageHeading>
      <OwnDetails />
      <LanguageSection />
      <AppearanceSection />
      {expertise.length > 0 && (
        <Section title={say('settings.availability')} lead={say('settings.availabilityLead')}>
          <AvailabilitySwitch />
        </Section>
      )}
      <UnsentDrafts />
      <Section title={say('settings.sessions')} lead={say('settings.sessionsLead')}>
        <div>
          <Button onPress={() => signOut.start(true)}>{say('settings.everywhere')}</Button>
        </div>
        {signOut.dialog}
      </Section>
    </>
  );
}

function OwnDetails() {
  const say = useTexts(appTexts);
  const words = useWords();
  const { language } = useLanguage();
  const { professional, workspaces, expertise } = useMe();
  const { name, profession, unit } = professional;
  const nameIn = (named: { nameFi: string; nameSv: string; nameEn?: string }) =>
    language === 'sv' ? named.nameSv : language === 'en' ? (named.nameEn ?? named.nameFi) : named.nameFi;
  const tasks = [...new Set(workspaces.flatMap((mine) => mine.tasks))].map((task) => words.workTask[task]);
  return (
    <Section title={say('settings.person')}>
      <SummaryList
        items={[
          { id: 'name', term: say('settings.name'), details: name },
          { id: 'profession', term: say('settings.profession'), details: words.profession[profession] },
          { id: 'unit', term: say('settings.unit'), details: nameIn(unit) },
          { id: 'tasks', term: say('settings.tasks'), details: tasks.join(', ') },
          ...(expertise.length > 0
            ? [
                {
                  id: 'expertise',
                  term: say('settings.expertise'),
                  details: expertise.map(nameIn).join(', '),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

function LanguageSection() {
  const say = useTexts(appTexts);
  const { language, choose } = useLanguage();
  const keep = useKeepLanguage();
  const handleChange = (id: string) => {
    const chosen = asLanguage(id);
    if (!chosen) return;
    choose(chosen);
    keep(chosen);
  };
  return (
    <Section title={say('settings.language')} lead={say('settings.languageLead')}>
      <RadioGroup
        label={say('settings.language')}
        isLabelHidden
        value={language}
        onChange={handleChange}
        options={LANGUAGES.map((id) => ({ value: id, label: LANGUAGE_NAMES[id] }))}
      />
    </Section>
  );
}

function AppearanceSection() {
  const say = useTexts(appTexts);
  const [appearance, setAppearance] = useState<Appearance>(readAppearance);
  const change = (changed: Partial<Appearance>) => {
    const next = { ...appearance, ...changed };
    setAppearance(next);
    keepAppearance(next);
  };
  return (
    <Section title={say('settings.appearance')} lead={say('settings.appearanceLead')}>
      <FormLayout>
        <RadioGroup
          label={say('settings.theme')}
          value={appearance.theme}
          onChange={(value) => change({ theme: THEMES.find((theme) => theme === value) ?? 'system' })}
          options={THEMES.map((value) => ({ value, label: say(`settings.themes.${value}`) }))}
        />
        <RadioGroup
          label={say('settings.density')}
          value={appearance.density}
          onChange={(value) =>
            change({ density: DENSITIES.find((density) => density === value) ?? 'regular' })
          }
          options={DENSITIES.map((value) => ({ value, label: say(`settings.densities.${value}`) }))}
        />
      </FormLayout>
    </Section>
  );
}
