import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { Button } from '@rinnalla/web-ui';
import { sessionTexts } from '../i18n/session-texts.js';
import type { NotLoadedProps } from './not-loaded.js';

/** Tries again, or loads the page again: drafts bring back what was typed. */
export function WayOn({ retry }: NotLoadedProps) {
  const say = useTexts(sessionTexts);
  const common = useTexts(commonTexts);
  return (
    <Button variant="primary" onPress={retry ?? (() => window.location.reload())}>
      {retry ? common('retry') : say('notLoaded.reload')}
    </Button>
  );
}
