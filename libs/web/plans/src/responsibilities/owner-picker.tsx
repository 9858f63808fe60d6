import { commonTexts, useTexts, useWords } from '@rinnalla/web-i18n';
import { Picker } from '@rinnalla/web-ui';
import { useLocalName } from '../authors/person-line.js';
import { usePlanDesk } from '../data/plan-desk.js';
import { planTexts } from '../i18n/plan-texts.js';

export interface OwnerPickerProps {
  id: string;
  label: string;
  value: string | null;
  onChange: (id: string | null) => void;
  errorMessage: string | undefined;
  /** Not offered: whose it is already. */
  except?: string;
}

/** Someone of the case's team: a responsibility can be proposed to no one else. */
export function OwnerPicker({ except, ...field }: OwnerPickerProps) {
  const say = useTexts(planTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const localName = useLocalName();
  const { team } = usePlanDesk();
  return (
    <Picker
      {...field}
      items={team
        .filter(({ id }) => id !== except)
        .map(({ id, name, profession, unit }) => ({
          id,
          name,
          detail: `${words.profession[profession]}, ${localName(unit)}`,
        }))}
      texts={{
        placeholder: say('responsibility.pickOwner'),
        search: say('responsibility.searchOwner'),
        nothingFound: common('noMatches'),
      }}
    />
  );
}
