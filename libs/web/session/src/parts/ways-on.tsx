import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { Button, Inline } from '@rinnalla/web-ui';
import { sessionTexts } from '../i18n/session-texts.js';

/** A program renewed on the server comes only with the page. */
export function WaysOn({ onRetry }: { onRetry: () => void }) {
  const say = useTexts(sessionTexts);
  const common = useTexts(commonTexts);
  return (
    <Inline>
      <Button variant="primary" onPress={onRetry}>
        {common('retry')}
      </Button>
      <Button onPress={() => window.location.reload()}>{say('notLoaded.reload')}</Button>
    </Inline>
  );
}
