import type { AdviceType, ConsultationMoveName, PlanItemNumber, Urgency, Voice } from '@rinnalla/domain';
import type { Moment } from '../demo-time.js';
import type { ExpertiseKey } from './expertises.js';
import type { PersonKey } from './people.js';
import type { WorkspaceKey } from './places.js';

export interface ConsultationStepContent {
  readonly move: ConsultationMoveName;
  readonly by: PersonKey;
  readonly when: Moment;
  readonly reason?: string;
}

export interface ConsultationContent {
  readonly key: string;
  readonly expertise: ExpertiseKey;
  readonly urgency: Urgency;
  readonly question: string;
  readonly askedBy: PersonKey;
  readonly askedWhen: Moment;
  /** Whom it is about; null for an anonymous one, which knows no case and no client. */
  readonly about: { readonly case: string; readonly client: string; readonly workspace: WorkspaceKey } | null;
  /** Plan texts sent along, copied as they stand. */
  readonly attachments?: readonly { readonly item: PlanItemNumber; readonly voice: Voice }[];
  /** Moves after the asking, in order. */
  readonly steps: readonly ConsultationStepContent[];
  readonly thread?: readonly { readonly by: PersonKey; readonly when: Moment; readonly body: string }[];
  readonly answer?: { readonly text: string; readonly advice: AdviceType };
  readonly outcome?: {
    readonly usefulness: 1 | 2 | 3 | 4 | 5;
    readonly changedPlan: boolean;
    readonly avoidedVisit: boolean;
  };
}
