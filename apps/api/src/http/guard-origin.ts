import type { NextFunction, Request, Response } from 'express';
import type { Configuration } from '../config/configuration.js';
import { isOurOrigin } from './origin.js';

/** A write from another site never passes: an `Origin`, when sent, must be ours. */
export const guardOrigin =
  (configuration: Configuration) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const { origin, host } = request.headers;
    if (
      request.method === 'GET' ||
      request.method === 'HEAD' ||
      !origin ||
      isOurOrigin(configuration, origin, host)
    )
      return next();
    response.status(403).json({ code: 'FOREIGN_ORIGIN' });
  };
