import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { deadlineFrameTexts, PrintedClock } from '@rinnalla/web-deadlines';
import { useTexts } from '@rinnalla/web-i18n';
import { LinkRendererProvider } from '@rinnalla/web-ui';
import { AppLink } from '../shell/app-link.js';
import { openView } from '../shell/open-view.js';
import { usePageTitle } from '../shell/use-page-title.js';

/** How a time limit was kept, on paper; draws its own frame. */
export function PrintClockPage() {
  const { clockId } = useParams({ from: '/print/clocks/$clockId' });
  const address = `/print/clocks/${clockId}`;
  usePageTitle(useTexts(deadlineFrameTexts)('print'));
  useEffect(() => openView.at(address), [address]);
  return (
    <LinkRendererProvider renderLink={AppLink}>
      <PrintedClock clockId={clockId} />
    </LinkRendererProvider>
  );
}
