import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { NextFunction, Request, Response } from 'express';

/** Answered without being in the list: what probes and load balancers ask. */
const ALWAYS = '{ __typename }';

/** The web's own operations, hash to text, as its build wrote them down. */
export function readTrustedDocuments(file: string): ReadonlyMap<string, string> {
  const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const hash = createHash('sha256').update(ALWAYS).digest('hex');
  return new Map([...Object.entries(documents), [hash, ALWAYS]]);
}

/**
 * In production only the web's own operations are answered; everything else is refused before Apollo sees it. A request names its
 * document by `documentId`, or sends a text that is in the list to the letter.
 */
export const trustedDocumentsOnly =
  (trusted: ReadonlyMap<string, string>, texts = new Set(trusted.values())) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const body = (request.body ?? {}) as { documentId?: unknown; query?: unknown };
    const byId = typeof body.documentId === 'string' ? trusted.get(body.documentId) : undefined;
    const isKnownText = typeof body.query === 'string' && texts.has(body.query);
    if (!byId && !isKnownText) {
      response.status(400).json({
        errors: [{ message: 'This document is not one of ours.', extensions: { code: 'UNKNOWN_DOCUMENT' } }],
      });
      return;
    }
    if (byId) request.body = { ...body, query: byId };
    next();
  };

/** Outside production a `documentId` works too, beside any document at all. */
export const knownDocuments =
  (known: ReadonlyMap<string, string>) =>
  (request: Request, _response: Response, next: NextFunction): void => {
    const body = (request.body ?? {}) as { documentId?: unknown; query?: unknown };
    const text = typeof body.documentId === 'string' ? known.get(body.documentId) : undefined;
    if (text) request.body = { ...body, query: text };
    next();
  };
