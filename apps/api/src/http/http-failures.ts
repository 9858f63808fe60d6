import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Response } from 'express';
import { randomUUID } from 'node:crypto';
import type { ProcessLog } from '../process-log.js';
import { RequestRefused } from './request-refused.js';

const CODES: Readonly<Record<number, string>> = {
  401: 'NOT_SIGNED_IN',
  403: 'NOT_ALLOWED',
  404: 'NOT_FOUND',
  413: 'TOO_LARGE',
};

/**
 * Every failure outside GraphQL leaves as a stable code and nothing else: not what the parser said of a password's characters, nor what
 * the database did. What we did not expect is told to the operator, with the id that the answer quotes.
 */
@Catch()
export class HttpFailures implements ExceptionFilter {
  constructor(private readonly log: ProcessLog) {}

  catch(failure: unknown, host: ArgumentsHost): void {
    // Resolvers' failures are GraphQL's to put into words.
    if (host.getType<'graphql' | 'http'>() !== 'http') throw failure;
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (failure instanceof RequestRefused) {
      response.status(failure.getStatus()).json(failure.getResponse());
      return;
    }
    const status = failure instanceof HttpException ? failure.getStatus() : 500;
    if (status < 500) {
      response.status(status).json({ code: CODES[status] ?? 'BAD_REQUEST' });
      return;
    }
    const errorId = randomUUID();
    this.log.unexpected(failure, errorId);
    response.status(status).json({ code: 'INTERNAL', errorId });
  }
}
