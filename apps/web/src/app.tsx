import { loadTexts } from 'virtual:texts-apart';
import { useState } from 'react';
import { LanguageProvider, type Language } from '@rinnalla/web-i18n';
import {
  loadedPart,
  SessionDoors,
  SessionProvider,
  SignInPage,
  type CreateClient,
} from '@rinnalla/web-session';
import { LiveRegionProvider } from '@rinnalla/web-ui';
import { Checking } from './shell/checking.js';

/** What comes after signing in: loaded only then. */
const Product = loadedPart(() => import('./product.js').then((part) => part.Product));

const createClient: CreateClient = async (sessionLost) => {
  const { createClientOfStay } = await import('./client-of-stay.js');
  return createClientOfStay(sessionLost);
};

export function App({ language }: { language: Language }) {
  const [doors] = useState(() => new SessionDoors());
  return (
    <LanguageProvider first={language} prepare={loadTexts}>
      <LiveRegionProvider>
        <SessionProvider
          doors={doors}
          createClient={createClient}
          checking={<Checking />}
          signedOut={<SignInPage />}
        >
          <Product />
        </SessionProvider>
      </LiveRegionProvider>
    </LanguageProvider>
  );
}
