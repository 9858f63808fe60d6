import { useRead } from '@rinnalla/web-graphql';
import { commonTexts, usePost, useTexts } from '@rinnalla/web-i18n';
import { Picker } from '@rinnalla/web-ui';
import { useDeferredValue, useState } from 'react';
import { DecisionMakersDocument } from '../data/decisions.documents.js';
import { decisionTexts } from '../i18n/decision-texts.js';

export interface MakerPickerProps {
  value: string;
  /** Of the chosen one, while it is known. */
  name: string | null;
  onChange: (id: string, name: string | null) => void;
  errorMessage: string | undefined;
}

/** Chooses who made a decision, of the county's own people. */
export function MakerPicker({ value, name, onChange, errorMessage }: MakerPickerProps) {
  const say = useTexts(decisionTexts);
  const common = useTexts(commonTexts);
  const post = usePost();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const { data, isLoading, isRefreshing } = useRead({
    query: DecisionMakersDocument,
    variables: { text: asked },
  });
  return (
    <Picker
      label={say('field.person')}
      description={say('field.personHelp')}
      items={(data?.colleagues ?? []).map((person) => ({
        id: person.id,
        name: person.name,
        detail: post(person),
      }))}
      value={value === '' ? null : value}
      selectedItem={value === '' || name === null ? null : { id: value, name, detail: '' }}
      onChange={(id, item) => onChange(id ?? '', item?.name ?? null)}
      onSearch={setText}
      isLoading={isLoading || isRefreshing}
      errorMessage={errorMessage}
      texts={{
        placeholder: say('field.pickPerson'),
        search: say('field.searchPerson'),
        nothingFound: common('noMatches'),
        loading: say('field.searching'),
      }}
    />
  );
}
