import { createGraphqlClient, type GraphqlClient } from '@rinnalla/web-graphql';
import { preloadPage } from './page-of-address.js';
import { openView } from './shell/open-view.js';

/** The GraphQL client of one signed-in person. In production only the hashes of our own operations travel. */
export function createClientOfStay(sessionLost: () => void): GraphqlClient {
  preloadPage(window.location.pathname);
  return createGraphqlClient({
    url: '/graphql',
    send: import.meta.env.PROD ? 'id' : 'text',
    viewId: () => openView.id,
    sessionLost,
  });
}
