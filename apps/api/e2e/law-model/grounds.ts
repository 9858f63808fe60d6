import { HEALTH_KINDS, type Holds } from './reach.js';
import type { Case, Entry, Person, World } from './world.js';

/** What is asked for: a document of a case, or an entry. */
export interface Document {
  readonly kind: string;
  readonly serviceFunction: string;
  readonly client: string;
  readonly caseId: string;
  readonly entry: Entry | null;
  /** Made in a joint service. */
  readonly madeIn?: string;
}

/** What the world holds for and against opening a document: permissions, overrides, denials, purposes. */
export class Grounds {
  constructor(
    private readonly world: World,
    private readonly holds: Holds,
  ) {}

  isPermitted(id: string | null, { kind, serviceFunction, client }: Document): boolean {
    const given = this.world.permissions.find((permission) => permission.id === id);
    if (!given || given.client !== client || (this.holds('permission lives') && !given.isLive)) return false;
    if (this.holds('permission has a range') && given.isRangeOver) return false;
    const register = HEALTH_KINDS.includes(kind) ? 'health' : 'social';
    if (given.register !== register) return false;
    if (!this.holds('permission names the function')) return true;
    return register === 'social'
      ? given.functions.includes(serviceFunction)
      : given.patientData.includes('all_service_events');
  }

  overrideModes(person: Person, client: string): string[] {
    return this.overridesOf(person, client).flatMap(({ ground }) =>
      ground === 'confirmation_26' ? [] : [ground === 'social_authority_need' ? 'M4' : 'M3'],
    );
  }

  overridesOf(person: Person, client: string) {
    return this.world.overrides.filter(
      (one) =>
        one.person === person.id &&
        one.client === client &&
        (!this.holds('override ends') || (!one.isEnded && one.until > this.world.now)),
    );
  }

  isDenied({ kind, serviceFunction, client, caseId, entry }: Document): boolean {
    if (!this.holds('denial')) return false;
    const register = HEALTH_KINDS.includes(kind) ? 'health' : 'social';
    return this.world.denials.some((denial) => {
      if (!denial.isLive || denial.client !== client || denial.register !== register) return false;
      if (denial.target === 'service_function') return denial.serviceFunction === serviceFunction;
      if (denial.ofCase) {
        const { ofCase } = denial;
        const isIts = this.holds('denial of a document of a case');
        return isIts && ofCase.caseId === caseId && ofCase.kind === kind;
      }
      if (denial.record !== null) return this.holds('denial of one record') && denial.record === entry?.id;
      return denial.target !== 'occupational_register';
    });
  }

  hasPurpose(person: Person, one: Case): boolean {
    return this.world.purposes.some(
      (stated) => stated.person === person.id && stated.caseId === one.id && stated.until > this.world.now,
    );
  }
}
