import { Body, Controller, Get, HttpCode, Inject, NotFoundException, Post, Req, Res } from '@nestjs/common';
import { cookieName, secretFromCookies, Sessions, SignInLimits } from '@rinnalla/api-access';
import { input } from '@rinnalla/api-core';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Configuration } from '../config/configuration.js';
import { CONFIGURATION } from '../config/tokens.js';
import { isSecure } from './origin.js';
import { RequestRefused } from './request-refused.js';

const signIn = z.object({ login: input.name, password: z.string().min(1).max(500) });
const demoSignIn = z.object({ as: input.name });

/** One of those the sign-in page of a demo offers. */
interface DemoPerson {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly profession: string;
  readonly unitFi: string;
  readonly unitSv: string;
}

/** The doors of sign-in and sign-out. The cookie is all a browser ever holds. */
@Controller('auth')
export class AuthController {
  private readonly secure: boolean;

  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly sessions: Sessions,
    private readonly limits: SignInLimits,
    private readonly dataSource: DataSource,
  ) {
    this.secure = isSecure(configuration);
  }

  @Post('login')
  @HttpCode(200)
  async login(
    @Body() body: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const asked = signIn.safeParse(body);
    if (!asked.success) throw new RequestRefused(400, 'BAD_INPUT');
    const address = request.ip ?? '';
    if (this.limits.isBlocked(asked.data.login, address)) throw new RequestRefused(429, 'TOO_MANY_REQUESTS');
    const professionalId = await this.sessions.checkPassword(asked.data.login, asked.data.password);
    if (!professionalId) {
      this.limits.noteFailure(asked.data.login, address);
      throw new RequestRefused(401, 'WRONG_LOGIN');
    }
    this.limits.noteSuccess(asked.data.login, address);
    return this.startSession(professionalId, response);
  }

  @Get('demo')
  async demoPeople(): Promise<DemoPerson[]> {
    if (!this.configuration.isDemo) throw new NotFoundException();
    return this.dataSource.query<DemoPerson[]>('SELECT * FROM app.demo_people()');
  }

  @Post('demo')
  @HttpCode(200)
  async demoSignIn(@Body() body: unknown, @Res({ passthrough: true }) response: Response) {
    if (!this.configuration.isDemo) throw new NotFoundException();
    const asked = demoSignIn.safeParse(body);
    if (!asked.success) throw new RequestRefused(400, 'BAD_INPUT');
    const [person] = await this.dataSource.query<{ id: string }[]>(
      'SELECT id FROM app.demo_people() WHERE login = $1',
      [asked.data.as],
    );
    if (!person) throw new RequestRefused(404, 'NOT_FOUND');
    return this.startSession(person.id, response);
  }

  @Post('logout')
  @HttpCode(204)
  async logout(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const actor = await this.actorOf(request);
    if (actor) await this.sessions.end(actor);
    response.clearCookie(cookieName(this.secure), this.cookieOptions());
  }

  @Post('logout-everywhere')
  @HttpCode(204)
  async logoutEverywhere(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const actor = await this.actorOf(request);
    if (!actor) throw new RequestRefused(401, 'NOT_SIGNED_IN');
    await this.sessions.endAll(actor.professionalId);
    response.clearCookie(cookieName(this.secure), this.cookieOptions());
  }

  /** A person did something: what the idle limit counts from. */
  @Post('active')
  @HttpCode(204)
  async active(@Req() request: Request): Promise<void> {
    const actor = await this.actorOf(request);
    if (!actor) throw new RequestRefused(401, 'NOT_SIGNED_IN');
    await this.sessions.noteInput(actor);
  }

  private async actorOf(request: Request) {
    const secret = secretFromCookies(request.headers.cookie, this.secure);
    return secret ? this.sessions.find(secret) : null;
  }

  private async startSession(professionalId: string, response: Response) {
    const { secret, expiresAt } = await this.sessions.start(professionalId);
    response.cookie(cookieName(this.secure), secret, { ...this.cookieOptions(), expires: expiresAt });
    return { professionalId };
  }

  private cookieOptions() {
    return { httpOnly: true, secure: this.secure, sameSite: 'lax', path: '/' } as const;
  }
}
