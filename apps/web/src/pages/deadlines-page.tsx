import { useNavigate, useSearch } from '@tanstack/react-router';
import { deadlineFrameTexts, DeadlinesPage } from '@rinnalla/web-deadlines';
import { useTexts } from '@rinnalla/web-i18n';
import { usePageTitle } from '../shell/use-page-title.js';

/** The deadlines of a unit; which unit, and what of it, stands in the address. */
export function UnitDeadlinesPage() {
  usePageTitle(useTexts(deadlineFrameTexts)('deadlines'));
  const search = useSearch({ from: '/shell/deadlines' });
  const navigate = useNavigate();
  return (
    <DeadlinesPage
      search={search}
      onSearch={(chosen) =>
        void navigate({ to: '/deadlines', search: chosen, replace: true, resetScroll: false })
      }
    />
  );
}
