import '@rinnalla/web-ui/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { firstLanguage } from '@rinnalla/web-i18n';
import { loadTexts } from 'virtual:texts-apart';
import { App } from './app.js';
import { applyAppearance } from './settings/appearance.js';

applyAppearance();
const root = document.getElementById('root');
if (root) {
  const wanted = firstLanguage();
  // Better a page in Finnish than none.
  const language = await loadTexts(wanted).then(
    () => wanted,
    () => 'fi' as const,
  );
  createRoot(root).render(
    <StrictMode>
      <App language={language} />
    </StrictMode>,
  );
}
