import { useNavigate, useSearch } from '@tanstack/react-router';
import { CalculatorPage as Calculator, deadlineFrameTexts } from '@rinnalla/web-deadlines';
import { useTexts } from '@rinnalla/web-i18n';
import { usePageTitle } from '../shell/use-page-title.js';

/** Tries out a time limit; what was chosen stands in the address, which is the way to share it. */
export function CalculatorPage() {
  usePageTitle(useTexts(deadlineFrameTexts)('calculator'));
  const search = useSearch({ from: '/shell/deadlines/calculator' });
  const navigate = useNavigate();
  return (
    <Calculator
      search={search}
      onSearch={(chosen) =>
        void navigate({ to: '/deadlines/calculator', search: chosen, replace: true, resetScroll: false })
      }
    />
  );
}
