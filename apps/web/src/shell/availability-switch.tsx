import { useState } from 'react';
import { useChange } from '@rinnalla/web-graphql';
import { failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { SwitchAvailabilityDocument, useMe } from '@rinnalla/web-session';
import { showToast, Switch } from '@rinnalla/web-ui';
import { appTexts } from '../i18n/app-texts.js';

/** "I answer consultations now", for those whom consultations reach. Shown at once; taken back if it could not be saved. */
export function AvailabilitySwitch() {
  const say = useTexts(appTexts);
  const words = useWords();
  const { expertise, availability } = useMe();
  const { send } = useChange(SwitchAvailabilityDocument);
  const [wanted, setWanted] = useState<boolean | null>(null);
  if (expertise.length === 0) return null;

  const handleChange = async (isAvailable: boolean) => {
    setWanted(isAvailable);
    const outcome = await send({ isAvailable });
    setWanted(null);
    if (outcome.kind === 'failed') {
      showToast({
        text: `${say('own.switchFailed')}. ${failureText(words, outcome.failure)}`,
        tone: 'danger',
      });
    }
  };
  return (
    <Switch
      isSelected={wanted ?? availability.isAvailable}
      onChange={(isAvailable) => void handleChange(isAvailable)}
    >
      {say('own.available')}
    </Switch>
  );
}
