import { useTexts } from '@rinnalla/web-i18n';
import { Button, type ButtonVariant, useIsNarrow } from '@rinnalla/web-ui';
import { consultationFrameTexts } from '../i18n/frame-texts.js';
import { useAsk } from './ask-context.js';

export interface AskButtonProps {
  variant?: ButtonVariant;
}

/** "Ask for a consultation", the product's first button; not shown to those who meet no clients. */
export function AskButton({ variant = 'primary' }: AskButtonProps) {
  const say = useTexts(consultationFrameTexts);
  const isNarrow = useIsNarrow();
  const { open, mayAsk } = useAsk();
  if (!mayAsk) return null;
  return (
    <Button variant={variant} icon="consultation" onPress={() => open()}>
      {say(isNarrow ? 'askShort' : 'ask')}
    </Button>
  );
}
