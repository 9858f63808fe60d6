import '@rinnalla/web-ui/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createI18n, firstLanguage } from '@rinnalla/web-i18n';
import { App } from './app.js';
import { applyAppearance } from './settings/appearance.js';

applyAppearance();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App i18n={createI18n(firstLanguage())} />
    </StrictMode>,
  );
}
