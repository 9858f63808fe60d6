import { logWordsIn, USAGE_PURPOSES } from '@rinnalla/contracts';
import { REGISTERS } from '@rinnalla/domain';
import { inputText, useFormats, useLanguage, useTexts, useWords } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, DateField, InlineAlert, Select, TextField } from '@rinnalla/web-ui';
import { useState, type SubmitEvent } from 'react';
import { auditTexts } from '../i18n/audit-texts.js';
import { LOGS, type LogChoice } from './log-choice.js';
import styles from './log.module.css';
import { PersonPicker } from './person-picker.js';
import type { LogPages } from './use-log-pages.js';

export interface LogFiltersProps {
  /** What the shown rows were found by. */
  choice: LogChoice;
  /** The code they were found by, if any. */
  hetu: string;
  found: LogPages;
  onSearch: (choice: LogChoice, hetu: string) => void;
}

const ANY = 'any';

/** What the log is narrowed by; nothing is asked before the button is pressed, for each look is logged. */
export function LogFilters({ choice, hetu, found, onSearch }: LogFiltersProps) {
  const say = useTexts(auditTexts);
  const words = useWords();
  const offlineReason = useOfflineReason();
  const [{ seen, draft }, setState] = useState({ seen: choice, draft: choice });
  const [code, setCode] = useState('');
  const [keepsClient, setKeepsClient] = useState(true);
  // The address moved by itself: the form follows it.
  if (seen !== choice) setState({ seen: choice, draft: choice });
  const change = (changed: Partial<LogChoice>) =>
    setState((now) => ({ ...now, draft: { ...now.draft, ...changed } }));
  const { failure } = found;
  const errorIn = (field: string) =>
    failure?.field === `input.${field}` && failure.reason !== undefined
      ? inputText(words, failure.reason)
      : undefined;
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    onSearch(draft, code.trim() || (keepsClient ? hetu : ''));
    setCode('');
    setKeepsClient(true);
  };
  const isAttempts = draft.log === 'attempts';
  const isClientChosen = keepsClient && (draft.clientId !== null || (hetu !== '' && found.client !== null));
  return (
    <form aria-label={say('search.form')} onSubmit={handleSubmit} noValidate>
      <div className={styles.fields}>
        <Select
          label={say('search.log')}
          items={LOGS.map((id) => ({ id, name: say(`search.logs.${id}`) }))}
          value={draft.log}
          onChange={(id) => change({ log: LOGS.find((log) => log === id) ?? 'usage' })}
        />
        <DateField
          label={say('search.from')}
          value={draft.from}
          onChange={(day) => day !== null && change({ from: day })}
          errorMessage={errorIn('from')}
        />
        <DateField
          label={say('search.to')}
          value={draft.to}
          onChange={(day) => day !== null && change({ to: day })}
          errorMessage={errorIn('to')}
        />
        <PersonPicker
          value={draft.professionalId}
          onChange={(professionalId) => change({ professionalId })}
        />
        {!isAttempts && <WhatFields draft={draft} onChange={change} />}
        {!isAttempts && !isClientChosen && (
          <TextField
            label={say('search.client')}
            description={say('search.clientHelp')}
            value={code}
            onChange={setCode}
            autoComplete="off"
            maxLength={11}
            errorMessage={errorIn('hetu')}
          />
        )}
        {!isAttempts && isClientChosen && (
          <ChosenClient
            found={found}
            onClear={() => {
              change({ clientId: null });
              setKeepsClient(false);
            }}
          />
        )}
      </div>
      <Button variant="primary" type="submit" icon="search" disabledReason={offlineReason}>
        {say('search.submit')}
      </Button>
    </form>
  );
}

function WhatFields({
  draft,
  onChange,
}: {
  draft: LogChoice;
  onChange: (changed: Partial<LogChoice>) => void;
}) {
  const say = useTexts(auditTexts);
  const words = useWords();
  const { purpose } = logWordsIn(useLanguage().language);
  return (
    <>
      <Select
        label={say('search.purpose')}
        items={[
          { id: ANY, name: say('search.anyPurpose') },
          ...USAGE_PURPOSES.map((id) => ({ id, name: purpose[id] })),
        ]}
        value={draft.purpose ?? ANY}
        onChange={(id) => onChange({ purpose: USAGE_PURPOSES.find((known) => known === id) ?? null })}
      />
      <TextField
        label={say('search.ground')}
        description={say('search.groundHelp')}
        value={draft.ground}
        maxLength={100}
        onChange={(ground) => onChange({ ground })}
      />
      <Select
        label={say('search.register')}
        items={[
          { id: ANY, name: say('search.anyRegister') },
          ...REGISTERS.map((id) => ({ id, name: words.register[id] })),
        ]}
        value={draft.register ?? ANY}
        onChange={(id) => onChange({ register: REGISTERS.find((known) => known === id) ?? null })}
      />
    </>
  );
}

/** The one client whose rows are looked for: by name once found, until taken away. */
function ChosenClient({ found: { client }, onClear }: { found: LogPages; onClear: () => void }) {
  const say = useTexts(auditTexts);
  const { day } = useFormats();
  return (
    <InlineAlert
      actions={
        <Button size="small" onPress={onClear}>
          {say('search.clientClear')}
        </Button>
      }
    >
      {client
        ? say('search.clientChosen', { name: client.name, born: day(client.birthDate) })
        : say('search.clientKept')}
    </InlineAlert>
  );
}
