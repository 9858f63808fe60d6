import { useSearch } from '@tanstack/react-router';
import { AccessibilityStatement, statementTexts } from '@rinnalla/web-administration/accessibility';
import { useTexts } from '@rinnalla/web-i18n';
import { usePageTitle } from '../shell/use-page-title.js';

export function AccessibilityPage() {
  const say = useTexts(statementTexts);
  const { from = '' } = useSearch({ from: '/shell/accessibility' });
  usePageTitle(say('title'));
  return <AccessibilityStatement from={from} />;
}
