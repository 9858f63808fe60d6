import { Controller, Get, HttpCode } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Draining } from './draining.js';
import { RequestRefused } from './request-refused.js';

/** Live: the process turns. Ready: it can read the database and is not on its way out. Redis away is no reason to be unready. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly draining: Draining,
  ) {}

  @Get('live')
  live() {
    return { status: 'live' };
  }

  @Get('ready')
  @HttpCode(200)
  async ready() {
    if (this.draining.hasBegun) throw new RequestRefused(503, 'DRAINING');
    try {
      await this.dataSource.query('SELECT app.now()');
    } catch {
      throw new RequestRefused(503, 'DATABASE_AWAY');
    }
    return { status: 'ready' };
  }
}
