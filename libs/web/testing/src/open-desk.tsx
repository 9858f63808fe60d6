import { render, type RenderResult } from '@testing-library/react';
import { useMemo, type ReactNode } from 'react';
import { createGraphqlClient, GraphqlProvider, type GraphqlClient } from '@rinnalla/web-graphql';
import { FakeServer } from '@rinnalla/web-graphql/testing';
import { LanguageProvider, type Language } from '@rinnalla/web-i18n';
import { Live, LiveProvider } from '@rinnalla/web-realtime';
import { FakeLine } from '@rinnalla/web-realtime/testing';
import { Drafts, SessionContext, type Me } from '@rinnalla/web-session';
import { meAnswer } from '@rinnalla/web-session/testing';
import { LiveRegionProvider, ToastRegion } from '@rinnalla/web-ui';

export interface DeskOptions {
  /** Answers GraphQL operations by their names. `Me` is answered already. */
  readonly server?: FakeServer;
  readonly me?: Partial<Me>;
  readonly language?: Language;
}

/** A feature as its user meets it, with the server's end of GraphQL and of the live connection in the test's hands. */
export interface Desk extends RenderResult {
  readonly server: FakeServer;
  readonly line: FakeLine;
  readonly client: GraphqlClient;
}

/** Renders part of the product for a signed-in person. */
export function openDesk(content: ReactNode, options: DeskOptions = {}): Desk {
  const { server = new FakeServer(), language = 'fi' } = options;
  const answer = meAnswer('aino', options.me);
  server.answer('Me', () => answer);
  const client = createGraphqlClient({
    url: 'http://server/graphql',
    send: 'text',
    fetch: server.fetch,
    viewId: () => 'view-1',
    sessionLost: () => undefined,
    warn: (message) => {
      throw new Error(message);
    },
  });
  const line = new FakeLine();
  const live = new Live({ client, line, sessionLost: () => undefined, maxJitterMs: 5 });
  const rendered = render(content, {
    wrapper: ({ children }) => (
      <LanguageProvider first={language}>
        <GraphqlProvider client={client}>
          <SignedIn me={answer.me}>
            <LiveProvider live={live}>
              <LiveRegionProvider>{children}</LiveRegionProvider>
              <ToastRegion />
            </LiveProvider>
          </SignedIn>
        </GraphqlProvider>
      </LanguageProvider>
    ),
  });
  return { ...rendered, server, line, client };
}

function SignedIn({ me, children }: { me: Me; children: ReactNode }) {
  const session = useMemo(
    () => ({
      me,
      drafts: new Drafts(me.id, me.draftKey),
      isLocked: false,
      lock: () => undefined,
      signOut: () => Promise.resolve(true),
    }),
    [me],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}
