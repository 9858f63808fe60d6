import type {
  AdviceType,
  AuthorityGround,
  CaseAlarm,
  CaseMoveRequirement,
  CaseStatus,
  ClockState,
  ConsultationStatus,
  ContactMaker,
  ContactPurpose,
  EndReason,
  CareEvent,
  EntryKind,
  LegalMode,
  MaskReason,
  NamedWorkerRefusal,
  Profession,
  ProtectedSpeciality,
  Register,
  RelationKind,
  ResponsibilityStatus,
  ServiceFunction,
  UrgencyChoice,
  WorkTask,
} from '@rinnalla/domain';
import type { ErrorCode, Language, ReadingPurpose } from '@rinnalla/contracts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Reasons of `BAD_INPUT`: those of any field, and those of an identity code. */
export const INPUT_REASONS = [
  'required',
  'tooLong',
  'short',
  'format',
  'notOnTheList',
  'range',
  'date',
  'checkCharacter',
  'closesFirst',
  'overlap',
  'dayTwice',
  'personTwice',
  'notChild',
  'identityCode',
] as const;
export type InputReason = (typeof INPUT_REASONS)[number];

/** What the doors of sign-in answer beside the codes of GraphQL, and the one that never reaches the server. */
export type DoorCode = 'WRONG_LOGIN' | 'FOREIGN_ORIGIN' | 'NETWORK';

/** The words every feature shares: a status is called the same everywhere. */
export interface DomainWords {
  /** The language they are in; it also decides how a section of law is written. */
  readonly language: Language;
  readonly caseStatus: Words<CaseStatus>;
  /** How a time limit stands; `passed` of one that binds the client, which nobody in the county can breach. */
  readonly clockState: Words<ClockState | 'passed'>;
  readonly caseMoveRequirement: Words<CaseMoveRequirement>;
  readonly endReason: Words<EndReason>;
  readonly contactMaker: Words<ContactMaker>;
  readonly contactPurpose: Words<ContactPurpose>;
  readonly serviceFunction: Words<ServiceFunction>;
  readonly register: Words<Register>;
  readonly profession: Words<Profession>;
  readonly workTask: Words<WorkTask>;
  readonly relationKind: Words<RelationKind>;
  /** Whole sentences: why somebody can't be named, and what a case alarms of (SHL 36, 42 §). */
  readonly namedWorkerRefusal: Words<NamedWorkerRefusal>;
  readonly caseAlarm: Words<CaseAlarm>;
  readonly legalMode: Words<LegalMode>;
  /** On what another authority is told of a client (SHL 40, 41 §). */
  readonly authorityGround: Words<AuthorityGround>;
  /** The sections each mode rests on. */
  readonly legalModeLaw: Words<LegalMode>;
  /** Whole sentences: why something is not shown. */
  readonly maskReason: Words<MaskReason>;
  /** Acts that masks and refusals rest on, by their numbers. */
  readonly act: Words<
    | '1301/2014'
    | '417/2007'
    | '703/2023'
    | '457/2024'
    | '661/2009'
    | '621/1999'
    | '817/2015'
    | '(EU) 2016/679'
    | '306/2019'
    | '1326/2010'
    | '559/1994'
    | '675/2023'
    | '434/2003'
    | '150/1930'
  >;
  readonly entryKind: Words<EntryKind>;
  readonly speciality: Words<ProtectedSpeciality>;
  readonly careEvent: Words<CareEvent>;
  readonly readingPurpose: Words<ReadingPurpose>;
  readonly responsibilityStatus: Words<ResponsibilityStatus>;
  readonly consultationStatus: Words<ConsultationStatus>;
  readonly adviceType: Words<AdviceType>;
  readonly urgency: Words<UrgencyChoice>;
  readonly contactLanguage: Words<'fi' | 'sv' | 'se' | 'en' | 'other'>;
  /** Whole sentences: what happened and what to do. */
  readonly failure: Words<ErrorCode | DoorCode>;
  /** Beside the field. */
  readonly inputReason: Words<InputReason>;
}
