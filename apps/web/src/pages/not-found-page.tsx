import { useTexts } from '@rinnalla/web-i18n';
import { LinkButton, PageHeading } from '@rinnalla/web-ui';
import { appTexts } from '../i18n/app-texts.js';
import { usePageTitle } from '../shell/use-page-title.js';

/** Reads the same whether there is no such thing or it is not the reader's to see. */
export function NotFoundPage() {
  const say = useTexts(appTexts);
  usePageTitle(say('notFound.title'));
  return (
    <>
      <PageHeading lead={say('notFound.text')}>{say('notFound.title')}</PageHeading>
      <div>
        <LinkButton href="/" variant="primary">
          {say('notFound.home')}
        </LinkButton>
      </div>
    </>
  );
}
