import { useRead } from '@rinnalla/web-graphql';
import { commonTexts, usePersonLine, useTexts } from '@rinnalla/web-i18n';
import { useMe } from '@rinnalla/web-session';
import { Picker, type PickerItem } from '@rinnalla/web-ui';
import { useDeferredValue, useState } from 'react';
import { DisclosureReceiversDocument } from '../data/disclosure.documents.js';
import { disclosureTexts } from '../i18n/disclosure-texts.js';

export interface ReceiverPickerProps {
  id: string;
  chosen: PickerItem | null;
  onChoose: (item: PickerItem | null) => void;
  errorMessage: string | undefined;
}

/** To whom: any colleague but oneself. */
export function ReceiverPicker({ id, chosen, onChoose, errorMessage }: ReceiverPickerProps) {
  const say = useTexts(disclosureTexts);
  const common = useTexts(commonTexts);
  const personLine = usePersonLine();
  const { professional } = useMe();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const { data, isLoading, isRefreshing } = useRead({
    query: DisclosureReceiversDocument,
    variables: { text: asked },
  });
  const others = data?.colleagues.filter((person) => person.id !== professional.id) ?? [];
  return (
    <Picker
      id={id}
      label={say('give.receiver')}
      items={others.map((person) => ({ id: person.id, name: person.name, detail: personLine(person) }))}
      value={chosen?.id ?? null}
      selectedItem={chosen}
      onChange={(_id, item) => onChoose(item)}
      onSearch={setText}
      isLoading={isLoading || isRefreshing}
      errorMessage={errorMessage}
      texts={{
        placeholder: say('give.pick'),
        search: say('give.search'),
        nothingFound: common('noMatches'),
        loading: say('give.searching'),
      }}
    />
  );
}
