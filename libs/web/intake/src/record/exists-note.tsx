import { failureText, useLanguage, useTexts, useWords } from '@rinnalla/web-i18n';
import { InlineAlert, Stack } from '@rinnalla/web-ui';
import { intakeTexts } from '../i18n/intake-texts.js';
import { AskToJoin } from './ask-to-join.js';
import type { PersonSought } from './person-sought.js';
import type { Card, ExistsCard } from './use-exists-card.js';

/** That the person is a client already, and of which unit: before a duplicate is made. */
export function ExistsNote({ found }: { found: ExistsCard }) {
  const say = useTexts(intakeTexts);
  const words = useWords();
  switch (found?.kind) {
    case undefined:
      return null;
    case 'unknown':
      return <InlineAlert>{say('record.unknown')}</InlineAlert>;
    case 'failed':
      return (
        <InlineAlert tone="warning" title={say('record.notLooked')}>
          {failureText(words, found.failure)}
        </InlineAlert>
      );
    case 'known':
      return <Known card={found.card} person={found.person} />;
  }
}

/** Of a protected client nothing but that there is one. */
function Known({ card, person }: { card: Card; person: PersonSought }) {
  const say = useTexts(intakeTexts);
  const isSwedish = useLanguage().language === 'sv';
  const unit = isSwedish ? card.unitNameSv : card.unitNameFi;
  return (
    <Stack>
      <InlineAlert tone="warning" title={say('record.known')} isUrgent>
        {unit !== null && say('record.knownBy', { unit })}
        {card.canAskToJoin === false && <p>{say('record.knownYours')}</p>}
      </InlineAlert>
      {card.canAskToJoin === true && <AskToJoin key={JSON.stringify(person)} person={person} />}
    </Stack>
  );
}
