import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DOCUMENT_LIMITS } from '@rinnalla/contracts';
import helmet from 'helmet';
import { existsSync } from 'node:fs';
import { AppModule } from './app.module.js';
import type { Foundation } from './foundation.module.js';
import { knownDocuments, readTrustedDocuments, trustedDocumentsOnly } from './graphql/trusted-documents.js';
import { Draining } from './http/draining.js';
import { guardOrigin } from './http/guard-origin.js';
import { HttpFailures } from './http/http-failures.js';
import { isSecure } from './http/origin.js';
import { serveWebApp } from './http/web-app.js';
import { type Live, startLive } from './live.js';

/**
 * How long an idle connection is kept: longer than proxies and browsers keep theirs, so that it is never the server that hangs up while
 * the next request is on its way.
 */
const KEPT_OPEN_MS = 75_000;

export interface RunningServer {
  readonly app: NestExpressApplication;
  readonly live: Live;
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Serves API, websocket and web app on one port.
 * @param jobsUrl connection of the jobs role, for the relay
 * @param webFolder the built web app; where there is none, only the API is served
 * @throws Error with `code` EADDRINUSE when the port is taken
 */
export async function startServer(
  foundation: Foundation,
  jobsUrl: string,
  webFolder: string,
): Promise<RunningServer> {
  const { configuration } = foundation;
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(foundation), {
    bodyParser: false,
    logger: false,
    abortOnError: false,
  });
  app.set('trust proxy', 'loopback, linklocal, uniquelocal');
  app.disable('x-powered-by');
  // An answer about clients is never asked for again by what it was: its fingerprint would be taken for nothing.
  app.disable('etag');
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          defaultSrc: ["'self'"],
          connectSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          // React Aria positions pop-ups by style attributes.
          styleSrc: ["'self'", "'unsafe-inline'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          upgradeInsecureRequests: isSecure(configuration) ? [] : null,
        },
      },
      strictTransportSecurity: isSecure(configuration)
        ? { maxAge: 31_536_000, includeSubDomains: true }
        : false,
    }),
  );
  app.useGlobalFilters(new HttpFailures(foundation.log));
  app.use(guardOrigin(configuration));
  app.useBodyParser('json', { limit: DOCUMENT_LIMITS.bodyBytes });
  const manifest = path.join(webFolder, 'trusted-documents.json');
  if (configuration.isProduction) app.use('/graphql', trustedDocumentsOnly(readTrustedDocuments(manifest)));
  else if (existsSync(manifest)) app.use('/graphql', knownDocuments(readTrustedDocuments(manifest)));
  app.use('/graphql', noStore);
  // Before the routes: NestJS answers whatever reaches its end with 404.
  serveWebApp(app.getHttpAdapter().getInstance(), webFolder);
  await app.init();
  const live = await startLive(app, configuration, jobsUrl);
  app.getHttpServer().keepAliveTimeout = KEPT_OPEN_MS;
  await app.listen(configuration.port);
  const address = app.getHttpServer().address() as { port: number };
  return {
    app,
    live,
    port: address.port,
    stop: async () => {
      app.get(Draining).hasBegun = true;
      await live.stop();
      (app.getHttpServer() as { closeIdleConnections(): void }).closeIdleConnections();
      await app.close();
    },
  };
}

const noStore = (
  _request: unknown,
  response: { set(name: string, value: string): void },
  next: () => void,
) => {
  response.set('Cache-Control', 'no-store');
  next();
};
