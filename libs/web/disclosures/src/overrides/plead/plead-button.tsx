import { useTexts } from '@rinnalla/web-i18n';
import { Button } from '@rinnalla/web-ui';
import { overrideTexts } from '../i18n/override-texts.js';

/** The way to open more on a ground of law: below what the law keeps back, never in the way of ordinary work. */
export function PleadButton({ onPress }: { onPress: () => void }) {
  const say = useTexts(overrideTexts);
  return (
    <div>
      <Button size="small" icon="lock" onPress={onPress}>
        {say('plead.open')}
      </Button>
    </div>
  );
}
