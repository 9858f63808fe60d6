import { lazy, Suspense, useState, type ComponentProps } from 'react';
import { createGraphqlClient } from '@rinnalla/web-graphql';
import { LanguageProvider } from '@rinnalla/web-i18n';
import { SessionDoors, SessionProvider, SignInPage, type CreateClient } from '@rinnalla/web-session';
import { LiveRegionProvider, ToastRegion } from '@rinnalla/web-ui';
import { Checking } from './shell/checking.js';
import { openView } from './shell/open-view.js';

/** What comes after signing in: loaded only then. */
const Product = lazy(() => import('./product.js').then(({ Product: product }) => ({ default: product })));

const createClient: CreateClient = (sessionLost) =>
  createGraphqlClient({
    url: '/graphql',
    send: import.meta.env.PROD ? 'id' : 'text',
    viewId: () => openView.id,
    sessionLost,
  });

export function App({ i18n }: Pick<ComponentProps<typeof LanguageProvider>, 'i18n'>) {
  const [doors] = useState(() => new SessionDoors());
  return (
    <LanguageProvider i18n={i18n}>
      <LiveRegionProvider>
        <SessionProvider
          doors={doors}
          createClient={createClient}
          checking={<Checking />}
          signedOut={<SignInPage />}
        >
          <Suspense fallback={<Checking />}>
            <Product />
          </Suspense>
        </SessionProvider>
        <ToastRegion />
      </LiveRegionProvider>
    </LanguageProvider>
  );
}
