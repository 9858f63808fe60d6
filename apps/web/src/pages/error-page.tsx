import { useTexts } from '@rinnalla/web-i18n';
import { Button, ErrorState } from '@rinnalla/web-ui';
import { appTexts } from '../i18n/app-texts.js';
import { usePageTitle } from '../shell/use-page-title.js';

/** What stands where a page broke, or could not be loaded. Nothing of the error itself is shown: it could hold anything. */
export function ErrorPage() {
  const say = useTexts(appTexts);
  usePageTitle(say('error.title'));
  return (
    <ErrorState
      title={say('error.title')}
      headingLevel={1}
      action={
        <Button variant="primary" onPress={() => window.location.reload()}>
          {say('error.reload')}
        </Button>
      }
    >
      {say('error.text')}
    </ErrorState>
  );
}
