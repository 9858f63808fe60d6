import { createGraphqlClient, GraphqlProvider } from '@rinnalla/web-graphql';
import { FakeServer } from '@rinnalla/web-graphql/testing';
import { LanguageProvider } from '@rinnalla/web-i18n';
import { Live, LiveProvider } from '@rinnalla/web-realtime';
import { FakeLine } from '@rinnalla/web-realtime/testing';
import { LiveRegionProvider, ToastRegion } from '@rinnalla/web-ui';
import { useState, type ReactNode } from 'react';
import { Drafts } from '../drafts/drafts.js';
import { SessionContext } from '../session-context.js';
import { meAnswer } from './me-answer.js';

const { me } = meAnswer('aino');

/** Aino's drafts: they outlive what is rendered. */
export const draftsOfAino = (): Drafts => new Drafts(me.id, me.draftKey);

interface SignedInProps {
  drafts: Drafts;
  /** Left out where nothing is asked of it. */
  server?: FakeServer;
  children: ReactNode;
}

/** Part of a page as Aino meets it. */
export function SignedIn({ drafts, server = new FakeServer(), children }: SignedInProps) {
  const [{ client, live }] = useState(() => {
    const client = createGraphqlClient({
      url: 'http://server/graphql',
      send: 'text',
      fetch: server.fetch,
      viewId: () => 'view-1',
      sessionLost: () => undefined,
    });
    return { client, live: new Live({ client, line: new FakeLine(), sessionLost: () => undefined }) };
  });
  const session = {
    me,
    drafts,
    isLocked: false,
    lock: () => undefined,
    signOut: () => Promise.resolve(true),
  };
  return (
    <LanguageProvider first="fi">
      <GraphqlProvider client={client}>
        <SessionContext value={session}>
          <LiveProvider live={live}>
            <LiveRegionProvider>{children}</LiveRegionProvider>
            <ToastRegion />
          </LiveProvider>
        </SessionContext>
      </GraphqlProvider>
    </LanguageProvider>
  );
}
