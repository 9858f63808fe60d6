import { useRead, type PersonInLogFragment } from '@rinnalla/web-graphql';
import { useLanguage, useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import { useNothingFound } from '@rinnalla/web-session';
import { Picker } from '@rinnalla/web-ui';
import { useDeferredValue, useState } from 'react';
import { LogPeopleDocument, LogPersonDocument } from '../data/audit.documents.js';
import { auditTexts } from '../i18n/audit-texts.js';

/** Anyone the logs may name, those who have left too. */
export function PersonPicker({
  value,
  onChange,
}: {
  value: string | null;
  onChange: (id: string | null) => void;
}) {
  const say = useTexts(auditTexts);
  const toItem = useToItem();
  const [text, setText] = useState('');
  const { data, ...search } = useRead({
    query: LogPeopleDocument,
    variables: { text: useDeferredValue(text) },
  });
  const chosen = useRead({
    query: LogPersonDocument,
    variables: { id: value ?? '' },
    isPaused: value === null,
  });
  const nothingFound = useNothingFound({ failure: search.failure });
  const [named] = chosen.data?.auditPeople ?? [];
  return (
    <Picker
      label={say('person.label')}
      items={data?.auditPeople.map(toItem) ?? []}
      value={value}
      selectedItem={value === null ? null : named ? toItem(named) : { id: value, name: say('person.chosen') }}
      onChange={onChange}
      onSearch={setText}
      isLoading={search.isLoading || search.isRefreshing}
      texts={{
        placeholder: say('person.any'),
        search: say('person.search'),
        nothingFound,
        loading: say('person.searching'),
        clear: say('person.clear'),
      }}
    />
  );
}

function useToItem() {
  const words = useWords();
  const isSwedish = useLanguage().language === 'sv';
  return ({ id, name, profession, unitNameFi, unitNameSv }: PersonInLogFragment) => ({
    id,
    name,
    detail: `${wordFor(words.profession, profession)}, ${isSwedish ? unitNameSv : unitNameFi}`,
  });
}
