import { useRead } from '@rinnalla/web-graphql';
import { commonTexts, usePost, useTexts, useWords } from '@rinnalla/web-i18n';
import { Picker, type PickerItem } from '@rinnalla/web-ui';
import { useDeferredValue, useState } from 'react';
import type { CaseOnPage } from '../data/case-types.js';
import { TeamColleaguesDocument } from '../data/team.documents.js';
import { teamTexts } from '../i18n/team-texts.js';

export interface ColleaguePickerProps {
  label: string;
  description: string;
  /** Whom not to offer. */
  without: CaseOnPage['team'];
  chosen: PickerItem | null;
  onChoose: (item: PickerItem | null) => void;
  isLacking: boolean;
  /** Only those who make a lawful pair where special support was found. */
  carriesSpecialSupport?: boolean;
}

/** Chooses a colleague of the county by name. */
export function ColleaguePicker({ carriesSpecialSupport = false, ...props }: ColleaguePickerProps) {
  const { label, description, without, chosen, onChoose, isLacking } = props;
  const say = useTexts(teamTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const post = usePost();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const { data, isLoading, isRefreshing } = useRead({
    query: TeamColleaguesDocument,
    variables: { text: asked, carriesSpecialSupport },
  });
  const left = new Set(without.map((member) => member.professional.id));
  const colleagues = data?.colleagues.filter(({ id }) => !left.has(id)) ?? [];
  return (
    <Picker
      label={label}
      description={description}
      items={colleagues.map((person) => ({
        id: person.id,
        name: person.name,
        detail: post(person),
      }))}
      value={chosen?.id ?? null}
      selectedItem={chosen}
      onChange={(_id, item) => onChoose(item)}
      onSearch={setText}
      isLoading={isLoading || isRefreshing}
      errorMessage={isLacking ? words.inputReason.required : undefined}
      texts={{
        placeholder: say('team.pick'),
        search: say('team.search'),
        nothingFound: common('noMatches'),
        loading: say('team.searching'),
      }}
    />
  );
}
