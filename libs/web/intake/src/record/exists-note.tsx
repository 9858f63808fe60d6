import { useLanguage, useTexts } from '@rinnalla/web-i18n';
import { InlineAlert } from '@rinnalla/web-ui';
import { intakeTexts } from '../i18n/intake-texts.js';
import type { ExistsCard } from './use-exists-card.js';

/** That the person is a client already, and of which unit: before a duplicate is made. */
export function ExistsNote({ found }: { found: ExistsCard }) {
  const say = useTexts(intakeTexts);
  const isSwedish = useLanguage().language === 'sv';
  if (found === null) return null;
  if (found.kind === 'unknown') return <InlineAlert>{say('record.unknown')}</InlineAlert>;
  const unit = isSwedish ? found.card.unitNameSv : found.card.unitNameFi;
  return (
    <InlineAlert tone="warning" title={say('record.known')} isUrgent>
      {unit !== null && say('record.knownBy', { unit })}
    </InlineAlert>
  );
}
