import { demoId } from '../demo-id.js';
import type { PersonKey } from '../content/people.js';

/** The latest of the moments that were told of: when a case last changed and by whom. */
export class LastChange {
  private latest: { at: Date; by: PersonKey };

  constructor(at: Date, by: PersonKey) {
    this.latest = { at, by };
  }

  note(at: Date, by: PersonKey): void {
    if (at >= this.latest.at) this.latest = { at, by };
  }

  get at(): Date {
    return this.latest.at;
  }

  /** Id of the professional. */
  get by(): string {
    return demoId('person', this.latest.by);
  }
}
