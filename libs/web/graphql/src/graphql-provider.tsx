import { createContext, useContext, type ReactNode } from 'react';
import { Provider } from 'urql';
import type { GraphqlClient } from './create-graphql-client.js';

const GraphqlContext = createContext<GraphqlClient | null>(null);

export interface GraphqlProviderProps {
  client: GraphqlClient;
  children: ReactNode;
}

export function GraphqlProvider({ client, children }: GraphqlProviderProps) {
  return (
    <GraphqlContext value={client}>
      <Provider value={client.urql}>{children}</Provider>
    </GraphqlContext>
  );
}

export function useGraphql(): GraphqlClient {
  const client = useContext(GraphqlContext);
  if (!client) throw new Error('GraphqlProvider is missing');
  return client;
}
