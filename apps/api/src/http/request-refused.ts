import { HttpException } from '@nestjs/common';

/** A refusal outside GraphQL: a status and a stable code, nothing else. */
export class RequestRefused extends HttpException {
  constructor(status: number, code: string) {
    super({ code }, status);
  }
}
