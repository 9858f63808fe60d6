import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { At, Day, Id, Json, NULL, OneOf, Text, Uuid, Version, Whole } from '@rinnalla/api-core';

/** One personal-data breach of the county, as it is known now ((EU) 2016/679 33 art. 5 kohta). It names no client. */
@Entity('data_breach')
@Index('data_breach__by_due', ['dueAt', 'id'])
@Check('data_breach__known', '"known_at" <= "recorded_at" AND "known_at" < "due_at"')
@Check('data_breach__people_count', '"people_count" >= 0')
@Check(
  'data_breach__notified',
  '"notified_at" IS NULL OR ("notified_at" >= "known_at" AND "not_needed_at" IS NULL)',
)
@Check(
  'data_breach__delay',
  '("delay_reason" IS NOT NULL) = ("notified_at" IS NOT NULL AND "notified_at" > "due_at")',
)
@Check('data_breach__not_needed', '("not_needed_at" IS NULL) = ("not_needed_reason" IS NULL)')
@Check('data_breach__people_told', '"people_told_on" IS NULL OR "people_not_told_reason" IS NULL')
export class DataBreachEntity {
  @Id() id: string;
  /** When the county became aware of it: the time of the law counts from here. */
  @At() knownAt: Date;
  /** The version of `R12-BREACH` that it was reckoned by. */
  @Whole() ruleVersion: number;
  @At() dueAt: Date;
  @Text() happened: string;
  /** Whose data and which, by groups. */
  @Text(NULL) concerned: string | null;
  @Whole(NULL) peopleCount: number | null;
  @Text(NULL) consequences: string | null;
  @Text(NULL) measures: string | null;
  @At(NULL) notifiedAt: Date | null;
  /** Why the authority was notified after the last moment in time; never without that. */
  @Text(NULL) delayReason: string | null;
  @At(NULL) notNeededAt: Date | null;
  @Text(NULL) notNeededReason: string | null;
  @Day(NULL) peopleToldOn: string | null;
  @Text(NULL) peopleNotToldReason: string | null;
  @At() recordedAt: Date;
  @Uuid() recordedBy: string;
  @Version() version: number;
}

export const DATA_BREACH_CHANGES = [
  'recorded',
  'corrected',
  'notified',
  'not_needed',
  'taken_back',
  'people_told',
] as const;
export type DataBreachChangeKind = (typeof DATA_BREACH_CHANGES)[number];

/** What of a breach is written by people, and so kept as it stood when it is written anew. */
export const DATA_BREACH_FIELDS = [
  'knownAt',
  'happened',
  'concerned',
  'peopleCount',
  'consequences',
  'measures',
  'notifiedAt',
  'delayReason',
  'notNeededAt',
  'notNeededReason',
  'peopleToldOn',
  'peopleNotToldReason',
] as const;
export type DataBreachField = (typeof DATA_BREACH_FIELDS)[number];

/** What a field said before a change: moments in ISO 8601, numbers in figures. */
export interface EarlierValue {
  readonly field: DataBreachField;
  readonly value: string | null;
}

/** One thing done to a breach; never changed, never deleted. */
@Entity('data_breach_change')
@Index('data_breach_change__by_version', ['breachId', 'version'], { unique: true })
@Check('data_breach_change__reason', `"change" NOT IN ('corrected', 'taken_back') OR "reason" IS NOT NULL`)
export class DataBreachChangeEntity {
  @Id() id: string;
  @ForeignKey(() => DataBreachEntity)
  @Uuid()
  breachId: string;
  /** Of the breach, once it was changed so. */
  @Whole() version: number;
  @OneOf(DATA_BREACH_CHANGES, { name: 'data_breach_change__change' }) change: DataBreachChangeKind;
  @At() at: Date;
  @Uuid() by: string;
  @Text(NULL) reason: string | null;
  /** Only what the change made otherwise. */
  @Json() earlier: EarlierValue[];
}
