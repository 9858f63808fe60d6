import { commonTexts, usePost, useTexts } from '@rinnalla/web-i18n';
import { Picker } from '@rinnalla/web-ui';
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
  const post = usePost();
  const { team } = usePlanDesk();
  return (
    <Picker
      {...field}
      items={team
        .filter(({ id }) => id !== except)
        .map((person) => ({
          id: person.id,
          name: person.name,
          detail: post(person),
        }))}
      texts={{
        placeholder: say('responsibility.pickOwner'),
        search: say('responsibility.searchOwner'),
        nothingFound: common('noMatches'),
      }}
    />
  );
}
