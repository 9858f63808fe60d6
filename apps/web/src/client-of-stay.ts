import { createGraphqlClient, type GraphqlClient } from '@rinnalla/web-graphql';
import { openView } from './shell/open-view.js';

/** The GraphQL client of one signed-in person. In production only the hashes of our own operations travel. */
export const createClientOfStay = (sessionLost: () => void): GraphqlClient =>
  createGraphqlClient({
    url: '/graphql',
    send: import.meta.env.PROD ? 'id' : 'text',
    viewId: () => openView.id,
    sessionLost,
  });
