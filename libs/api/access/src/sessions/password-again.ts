import { Injectable } from '@nestjs/common';
import { type Actor, Reader } from '@rinnalla/api-core';
import { Sessions } from './sessions.js';
import { SignInLimits } from './sign-in-limits.js';

/** `blocked`: too many were wrong from this address; not even the right one is taken for a while. */
export type PasswordCheck = 'right' | 'wrong' | 'blocked';

/** Asks a signed-in person for the password once more, before something that only they may do at this very screen. */
@Injectable()
export class PasswordAgain {
  constructor(
    private readonly sessions: Sessions,
    private readonly limits: SignInLimits,
    private readonly reader: Reader,
  ) {}

  /**
   * Checks like sign-in and counts with it: guessing here shuts the door there, and the other way round.
   * @param address network address of the caller
   */
  async check(actor: Actor, password: string, address: string): Promise<PasswordCheck> {
    const [row] = await this.reader.read(actor, 'passwordAgain', (db) =>
      db.query<{ login: string }>('SELECT login FROM professional WHERE id = $1', [actor.professionalId]),
    );
    const login = row?.login ?? '';
    if (this.limits.isBlocked(login, address)) return 'blocked';
    const professionalId = await this.sessions.checkPassword(login, password);
    if (professionalId !== actor.professionalId) {
      this.limits.noteFailure(login, address);
      return 'wrong';
    }
    this.limits.noteSuccess(login, address);
    return 'right';
  }
}
