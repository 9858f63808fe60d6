import { existsSync } from 'node:fs';
import path from 'node:path';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';

const API_PATHS = /^\/(graphql|auth|health|live|reports)(\/|$)/;

/** Serves the built web app: hashed files for ever, its page for every path that is none of the API's. */
export function serveWebApp(app: Express, folder: string): void {
  const page = path.join(folder, 'index.html');
  if (!existsSync(page)) return;
  app.use(
    '/assets',
    express.static(path.join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  app.use(express.static(folder, { index: false }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || API_PATHS.test(request.path)) return next();
    response.set('Cache-Control', 'no-cache').sendFile(page);
  });
}
