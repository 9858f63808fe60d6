import { useTexts } from '@rinnalla/web-i18n';
import { TextLink } from '@rinnalla/web-ui';
import { appTexts } from '../i18n/app-texts.js';
import { accessibilityHref } from '../pages/accessibility-search.js';

/** The way to the statement and to give feedback, in the same place under every page (WCAG 3.2.6). */
export function AccessibilityLink({ path }: { path: string }) {
  const say = useTexts(appTexts);
  return <TextLink href={accessibilityHref(path)}>{say('accessibility')}</TextLink>;
}
