import '@rinnalla/web-ui/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { firstLanguage } from '@rinnalla/web-i18n';
import { App } from './app.js';
import { applyAppearance } from './settings/appearance.js';

applyAppearance();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App language={firstLanguage()} />
    </StrictMode>,
  );
}
