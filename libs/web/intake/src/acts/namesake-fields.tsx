import { inputText, useTexts, useWords } from '@rinnalla/web-i18n';
import { InlineAlert, RadioGroup, Stack } from '@rinnalla/web-ui';
import { intakeTexts } from '../i18n/intake-texts.js';
import { ExistsNote } from '../record/exists-note.js';
import type { Namesake } from './use-namesakes.js';

export interface NamedPerson {
  readonly givenNames: string;
  readonly familyName: string;
  readonly birthDate: string | null;
}

interface NamesakeFieldsProps {
  namesake: Namesake;
  person: NamedPerson;
  stated: boolean | null;
  /** What the contact's recorder said of it. */
  recorded: boolean | null;
  onState: (isSame: boolean) => void;
  isTried: boolean;
}

const SAME = 'same';
const ANOTHER = 'another';

/** That a client of the same name and day of birth exists, and the question whether it is this person: before a duplicate is made. */
export function NamesakeFields({
  namesake,
  person,
  stated,
  recorded,
  onState,
  isTried,
}: NamesakeFieldsProps) {
  const say = useTexts(intakeTexts);
  const words = useWords();
  const { givenNames, familyName, birthDate } = person;
  const another = { value: ANOTHER, label: say('namesake.another') };
  const options = namesake.canBeSame ? [{ value: SAME, label: say('namesake.same') }, another] : [another];
  const sought = { fullName: { givenNames, familyName }, birthDate };
  return (
    <Stack>
      {namesake.card && <ExistsNote found={{ kind: 'known', card: namesake.card, person: sought }} />}
      {namesake.isVisible && <InlineAlert>{say('namesake.visible')}</InlineAlert>}
      {!namesake.canBeSame && <InlineAlert tone="warning">{say('namesake.several')}</InlineAlert>}
      <RadioGroup
        label={say('namesake.question', { name: `${givenNames} ${familyName}` })}
        description={
          recorded === null ? undefined : say(recorded ? 'namesake.saidSame' : 'namesake.saidAnother')
        }
        value={stated === null ? null : stated ? SAME : ANOTHER}
        onChange={(value) => onState(value === SAME)}
        options={options}
        errorMessage={isTried && stated === null ? inputText(words, 'required') : undefined}
      />
    </Stack>
  );
}
