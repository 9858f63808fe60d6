import { useRead } from '@rinnalla/web-graphql';
import { commonTexts, usePost, useTexts, useWords } from '@rinnalla/web-i18n';
import { Picker, type PickerItem } from '@rinnalla/web-ui';
import { useDeferredValue, useState } from 'react';
import { AssessmentColleaguesDocument } from '../data/assessment.documents.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';

export interface ColleagueFieldProps {
  label: string;
  description: string;
  chosen: PickerItem | null;
  onChoose: (item: PickerItem | null) => void;
  isLacking: boolean;
  /** Whom not to offer. */
  without: readonly string[];
  /** Only licensed social workers in office. */
  carriesSpecialSupport?: boolean;
}

/** Chooses a professional of the county by name. */
export function ColleagueField({ carriesSpecialSupport = false, without, ...props }: ColleagueFieldProps) {
  const say = useTexts(assessmentTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const post = usePost();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const { data, isLoading, isRefreshing } = useRead({
    query: AssessmentColleaguesDocument,
    variables: { text: asked, carriesSpecialSupport },
  });
  const colleagues = data?.colleagues.filter(({ id }) => !without.includes(id)) ?? [];
  return (
    <Picker
      label={props.label}
      description={props.description}
      items={colleagues.map((person) => ({
        id: person.id,
        name: person.name,
        detail: post(person),
      }))}
      value={props.chosen?.id ?? null}
      selectedItem={props.chosen}
      onChange={(_id, item) => props.onChoose(item)}
      onSearch={setText}
      isLoading={isLoading || isRefreshing}
      errorMessage={props.isLacking ? words.inputReason.required : undefined}
      texts={{
        placeholder: say('participants.pick'),
        search: say('participants.search'),
        nothingFound: common('noMatches'),
        loading: say('participants.searching'),
      }}
    />
  );
}
