import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { secretFromCookies, Sessions } from '@rinnalla/api-access';
import { ClientReportFiles, REPORT_FORMATS, type ReportFormat } from '@rinnalla/api-audit';
import { type Actor, AppError, Attempts } from '@rinnalla/api-core';
import type { Request, Response } from 'express';
import type { Configuration } from '../config/configuration.js';
import { CONFIGURATION } from '../config/tokens.js';
import { isSecure } from './origin.js';
import { RequestRefused } from './request-refused.js';

const FILE = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.(pdf|csv)$/;
const DOOR = 'clientReportFile';

/** What goes to a client as a file. Whoever may not have it finds nothing here, and the asking is remembered. */
@Controller('reports')
export class ReportsController {
  private readonly secure: boolean;

  constructor(
    @Inject(CONFIGURATION) configuration: Configuration,
    private readonly sessions: Sessions,
    private readonly files: ClientReportFiles,
    private readonly attempts: Attempts,
  ) {
    this.secure = isSecure(configuration);
  }

  @Get('client/:file')
  async clientReport(
    @Param('file') file: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    response.set('Cache-Control', 'no-store');
    const secret = secretFromCookies(request.headers.cookie, this.secure);
    const actor = secret ? await this.sessions.find(secret) : null;
    if (!actor) throw new RequestRefused(401, 'NOT_SIGNED_IN');
    // A link on another site must not make the officer's browser fetch, and log, a report.
    if (request.headers['sec-fetch-site'] === 'cross-site') throw new RequestRefused(403, 'FOREIGN_ORIGIN');
    const made = await this.make(actor, file);
    response
      .set('Content-Type', made.contentType)
      .set('Content-Disposition', `attachment; filename="${made.fileName}"`)
      .send(made.bytes);
  }

  private async make(actor: Actor, file: string) {
    const [, id, ending] = FILE.exec(file) ?? [];
    const format = REPORT_FORMATS.find((known): known is ReportFormat => known === ending);
    if (!id || !format) return this.refuse(actor, 'NOT_FOUND');
    try {
      return await this.files.make(actor, id, format);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return this.refuse(actor, error.code === 'NOT_ALLOWED' ? 'NOT_ALLOWED' : 'NOT_FOUND');
    }
  }

  private async refuse(actor: Actor, code: 'NOT_ALLOWED' | 'NOT_FOUND'): Promise<never> {
    await this.attempts.note(actor, { operation: DOOR, kind: DOOR, code });
    throw new RequestRefused(404, 'NOT_FOUND');
  }
}
