import { useState } from 'react';
import { commonTexts, useFormats, useTexts } from '@rinnalla/web-i18n';
import { Unreadable } from '@rinnalla/web-session';
import { Picker, RadioGroup, Skeleton, Stack } from '@rinnalla/web-ui';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { usePickerTexts } from '../moves/use-picker-texts.js';
import { OFFERED_AT_ONCE, type AskedExpertise } from './expertise-order.js';
import { useExpertises } from './use-expertises.js';

interface ExpertiseFieldProps {
  value: string;
  onChange: (expertiseId: string) => void;
  errorMessage: string | undefined;
}

const OTHER = 'other';

/** Whom to ask: the likely ones at once, the others behind a search. */
export function ExpertiseField({ value, onChange, errorMessage }: ExpertiseFieldProps) {
  const say = useTexts(consultationTexts);
  const sayCommon = useTexts(commonTexts);
  const { expertises, lastUsedId, isLoading, failure, reread } = useExpertises();
  const [isOtherWanted, wantOther] = useState(false);
  const describe = useAvailableWords(lastUsedId);
  const pickerTexts = usePickerTexts('ask.chooseExpertise', 'ask.searchExpertise');
  if (isLoading) return <Skeleton shape="rows" count={OFFERED_AT_ONCE} loadingText={sayCommon('loading')} />;
  if (failure && expertises.length === 0) return <Unreadable failure={failure} onRetry={reread} />;

  const offered = expertises.slice(0, OFFERED_AT_ONCE);
  const others = expertises.slice(OFFERED_AT_ONCE);
  const isOther = isOtherWanted || others.some(({ id }) => id === value);
  const handleChoice = (id: string) => {
    wantOther(id === OTHER);
    onChange(id === OTHER ? '' : id);
  };
  return (
    <Stack gap="tight">
      <RadioGroup
        id="ask-expertiseId"
        label={say('ask.expertise')}
        options={[
          ...offered.map((one) => ({ value: one.id, label: one.name, description: describe(one) })),
          ...(others.length > 0 ? [{ value: OTHER, label: say('ask.otherExpertise') }] : []),
        ]}
        value={isOther ? OTHER : value === '' ? null : value}
        onChange={handleChoice}
        errorMessage={isOther ? undefined : errorMessage}
      />
      {isOther && (
        <Picker
          label={say('ask.otherExpertise')}
          isLabelHidden
          items={others.map((one) => ({ id: one.id, name: one.name, detail: describe(one) }))}
          value={value === '' ? null : value}
          onChange={(id) => onChange(id ?? '')}
          texts={pickerTexts}
          errorMessage={errorMessage}
        />
      )}
    </Stack>
  );
}

/** How many are available now, and who. */
function useAvailableWords(lastUsedId: string | null): (expertise: AskedExpertise) => string {
  const say = useTexts(consultationTexts);
  const { list } = useFormats();
  return ({ id, available }) => {
    const who =
      available.length === 0
        ? say('ask.noneAvailable')
        : `${say('ask.availableNow')}: ${String(available.length)} (${list(available)})`;
    return id === lastUsedId ? `${say('ask.lastUsed')}. ${who}` : who;
  };
}
