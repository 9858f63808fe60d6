import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { Button, ErrorState } from '@rinnalla/web-ui';
import { EntrancePage } from './entrance-page.js';
import { sessionTexts } from './i18n/session-texts.js';

export function UnreachablePage({ onRetry }: { onRetry: () => void }) {
  const say = useTexts(sessionTexts);
  const common = useTexts(commonTexts);
  return (
    <EntrancePage>
      <ErrorState
        title={say('unreachable.title')}
        headingLevel={1}
        action={<Button onPress={onRetry}>{common('retry')}</Button>}
      >
        {say('unreachable.text')}
      </ErrorState>
    </EntrancePage>
  );
}
