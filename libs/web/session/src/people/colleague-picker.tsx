import { useRead } from '@rinnalla/web-graphql';
import { usePost, useTexts } from '@rinnalla/web-i18n';
import { Picker, type PickerItem } from '@rinnalla/web-ui';
import { useDeferredValue, useState } from 'react';
import { sessionTexts } from '../i18n/session-texts.js';
import { useNothingFound } from '../states/use-nothing-found.js';
import { ColleaguesDocument } from './colleagues.documents.js';

export interface ColleaguePickerProps {
  id?: string;
  label: string;
  description?: string | undefined;
  chosen: PickerItem | null;
  onChoose: (item: PickerItem | null) => void;
  /** Whom not to offer, by id. */
  without?: readonly string[];
  /** Only those who make a lawful pair where special support was found (SHL 42 § 3 mom.). */
  carriesSpecialSupport?: boolean;
  /** The choice may be taken back. */
  isClearable?: boolean;
  errorMessage?: string | undefined;
}

/** Chooses a colleague of the county by name; those of one's own unit come first. */
export function ColleaguePicker(props: ColleaguePickerProps) {
  const { chosen, onChoose, without = [], carriesSpecialSupport = false, isClearable = false } = props;
  const say = useTexts(sessionTexts);
  const post = usePost();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const { data, ...search } = useRead({
    query: ColleaguesDocument,
    variables: { text: asked, carriesSpecialSupport },
  });
  const nothingFound = useNothingFound({ failure: search.failure });
  const colleagues = data?.colleagues.filter(({ id }) => !without.includes(id)) ?? [];
  return (
    <Picker
      {...(props.id !== undefined && { id: props.id })}
      label={props.label}
      description={props.description}
      items={colleagues.map((person) => ({ id: person.id, name: person.name, detail: post(person) }))}
      value={chosen?.id ?? null}
      selectedItem={chosen}
      onChange={(_id, item) => onChoose(item)}
      onSearch={setText}
      isLoading={search.isLoading || search.isRefreshing}
      errorMessage={props.errorMessage}
      texts={{
        placeholder: say('colleague.pick'),
        search: say('colleague.search'),
        nothingFound,
        loading: say('colleague.searching'),
        ...(isClearable && { clear: say('colleague.clear') }),
      }}
    />
  );
}
