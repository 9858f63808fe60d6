import type {
  CaseStatus,
  EndReason,
  PlanItemNumber,
  ResponsibilityStatus,
  ServiceFunction,
  SocialService,
  Voice,
} from '@rinnalla/domain';
import type { Moment } from '../demo-time.js';
import type { PersonKey } from './people.js';
import type { WorkspaceKey } from './places.js';

/*
 * How a story is told, as data: who, when (relative to the moment of seeding) and in what words. Nothing here knows a table.
 */

export interface ClientContent {
  readonly givenNames: string;
  readonly familyName: string;
  readonly age: number;
  /** `MM-DD` */
  readonly birthday: string;
  readonly language: 'fi' | 'sv' | 'en' | 'other';
  readonly isNonDisclosed?: boolean;
  /** Special support (SHL 3 §): the document that found it, so many working days ago. */
  readonly specialSupport?: { readonly document: string; readonly workdaysAgo: number };
}

export interface StatusMoveContent {
  readonly to: CaseStatus;
  readonly when: Moment;
  readonly by: PersonKey;
  readonly reason?: EndReason;
  readonly closingRecord?: string;
}

export interface TeamMemberContent {
  readonly person: PersonKey;
  readonly kind?: 'work_pair' | 'team_member';
  readonly since?: Moment;
}

/** One voice on one of the eleven items, with what it said before where it was rewritten. */
export interface PlanTextContent {
  readonly item: PlanItemNumber;
  readonly voice: Voice;
  readonly body: string;
  readonly by?: PersonKey;
  readonly when?: Moment;
  readonly earlier?: readonly { readonly body: string; readonly by: PersonKey; readonly when: Moment }[];
  /** Set where the last saving corrected a mistake: why. */
  readonly correctionReason?: string;
}

export interface GoalContent {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly by?: PersonKey;
  readonly when?: Moment;
  readonly ratings?: readonly {
    readonly level: -2 | -1 | 0 | 1 | 2;
    readonly note?: string;
    readonly by: PersonKey;
    readonly when: Moment;
  }[];
}

export interface PlannedServiceContent {
  readonly service: SocialService;
  readonly description: string;
  readonly provider?: string;
  /** Calendar days from today. */
  readonly startsInDays?: number;
  readonly duration?: string;
  readonly clientProposal?: string;
  readonly by?: PersonKey;
  readonly when?: Moment;
  readonly withdrawn?: { readonly reason: string; readonly by: PersonKey; readonly when: Moment };
}

export interface ResponsibilityContent {
  readonly key: string;
  readonly what: string;
  readonly owner: PersonKey;
  /** Calendar days from today, negative when past; null for no due day. */
  readonly dueInDays: number | null;
  readonly status: ResponsibilityStatus;
  readonly goal?: string;
  readonly by?: PersonKey;
  readonly when?: Moment;
  /** When it came to its status, by its owner where it is not still proposed. */
  readonly statusWhen?: Moment;
  /** Why it was declined, or handed over. */
  readonly statusReason?: string;
  /** Key of the line this one took over from. */
  readonly handedOverFrom?: string;
  readonly correctedFrom?: {
    readonly what: string;
    readonly reason: string;
    readonly by: PersonKey;
    readonly when: Moment;
  };
  readonly withdrawn?: { readonly reason: string; readonly by: PersonKey; readonly when: Moment };
}

/** A version of a plan, signed by whom the law lets. */
export type SigningContent = {
  readonly by: PersonKey;
  readonly when: Moment;
  readonly dissent?: string;
} & (
  | {
      /** When it was gone through with the client. */
      readonly agreed: Moment;
    }
  | {
      /** The evident obstacle to it (SHL 39 §). */
      readonly obstacle: string;
    }
);

export interface PlanContent {
  readonly client: string;
  readonly by: PersonKey;
  /** When it was begun; texts and lines without a moment of their own are of this one. */
  readonly when: Moment;
  readonly texts: readonly PlanTextContent[];
  readonly notApplicable?: readonly { readonly item: PlanItemNumber; readonly reason: string }[];
  readonly goals?: readonly GoalContent[];
  readonly services?: readonly PlannedServiceContent[];
  readonly responsibilities?: readonly ResponsibilityContent[];
  /** Oldest first. */
  readonly signings?: readonly SigningContent[];
}

export interface CaseContent {
  readonly key: string;
  readonly workspace: WorkspaceKey;
  readonly serviceFunction: ServiceFunction;
  readonly topic: string;
  readonly clients: readonly {
    readonly client: string;
    readonly role: 'subject' | 'guardian' | 'sibling' | 'partner';
  }[];
  readonly namedWorker: PersonKey | null;
  /** Why a health care professional is the named worker (SHL 42 § 2 mom.). */
  readonly justification?: string;
  readonly team: readonly TeamMemberContent[];
  /** From `pending` to where the case is now. */
  readonly timeline: readonly StatusMoveContent[];
  readonly plans: readonly PlanContent[];
  readonly visits?: readonly { readonly person: PersonKey; readonly when: Moment }[];
}
