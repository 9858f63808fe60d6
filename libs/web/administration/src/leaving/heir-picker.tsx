import { useRead } from '@rinnalla/web-graphql';
import { commonTexts, usePost, useTexts } from '@rinnalla/web-i18n';
import { Picker, type PickerItem } from '@rinnalla/web-ui';
import { useDeferredValue, useState } from 'react';
import { HeirsDocument } from '../data/leave.documents.js';
import { administrationTexts } from '../i18n/administration-texts.js';

interface HeirPickerProps {
  label: string;
  description: string | undefined;
  leaverId: string;
  chosen: PickerItem | null;
  onChoose: (item: PickerItem | null) => void;
}

/** A colleague who takes something over. */
export function HeirPicker({ label, description, leaverId, chosen, onChoose }: HeirPickerProps) {
  const say = useTexts(administrationTexts);
  const common = useTexts(commonTexts);
  const post = usePost();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const { data, isLoading, isRefreshing } = useRead({ query: HeirsDocument, variables: { text: asked } });
  return (
    <Picker
      label={label}
      description={description}
      items={(data?.colleagues ?? [])
        .filter(({ id }) => id !== leaverId)
        .map((person) => ({
          id: person.id,
          name: person.name,
          detail: post(person),
        }))}
      value={chosen?.id ?? null}
      selectedItem={chosen}
      onChange={(_id, item) => onChoose(item)}
      onSearch={setText}
      isLoading={isLoading || isRefreshing}
      texts={{
        placeholder: say('leave.pick'),
        search: say('leave.search'),
        nothingFound: common('noMatches'),
        loading: say('leave.searching'),
        clear: say('leave.clear'),
      }}
    />
  );
}
