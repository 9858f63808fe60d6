import { Injectable } from '@nestjs/common';
import { Clock } from '@rinnalla/api-core';

const WINDOW_MS = 3_600_000;
const MAX_FAILURES = 10;

/** Counts failed sign-ins per account and address: guessing slows to a halt, an honest user elsewhere is not locked out. */
@Injectable()
export class SignInLimits {
  private readonly failures = new Map<string, { count: number; since: number }>();

  constructor(private readonly clock: Clock) {}

  isBlocked(login: string, address: string): boolean {
    const known = this.current(this.key(login, address));
    return known !== null && known.count >= MAX_FAILURES;
  }

  noteFailure(login: string, address: string): void {
    const key = this.key(login, address);
    const known = this.current(key) ?? { count: 0, since: this.clock.now().getTime() };
    this.failures.set(key, { ...known, count: known.count + 1 });
    if (this.failures.size > 50_000) this.failures.clear();
  }

  noteSuccess(login: string, address: string): void {
    this.failures.delete(this.key(login, address));
  }

  private current(key: string) {
    const known = this.failures.get(key);
    if (!known || this.clock.now().getTime() - known.since > WINDOW_MS) return null;
    return known;
  }

  private key(login: string, address: string): string {
    return `${address}\n${login.toLowerCase()}`;
  }
}
