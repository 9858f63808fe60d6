import type {
  CaseConsultationsQuery,
  ConsultationInboxQuery,
  ConsultationPersonFragment,
  ConsultationQuery,
} from '@rinnalla/web-graphql';

/** A consultation as a list shows it. */
export type ConsultationInList = ConsultationInboxQuery['consultationInbox']['unclaimed'][number];
export type ConsultationOfCase = NonNullable<CaseConsultationsQuery['case']>['consultations'][number];
/** A whole consultation. */
export type WholeConsultation = ConsultationQuery['consultation'];
export type ThreadMessage = WholeConsultation['messages'][number];
export type Attachment = WholeConsultation['attachments'][number];
export type Person = ConsultationPersonFragment;
export type Stage = ConsultationInList['stage'];
export type Move = ConsultationInList['myMoves'][number];
