import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ChangeMade, enumOf, resultUnion, StaleVersion } from '@rinnalla/api-core';
import {
  DATA_BREACH_REFUSALS,
  DATA_BREACH_STATES,
  type DataBreachRefusal,
  type DataBreachState,
} from '@rinnalla/domain';
import { AuditPersonType } from '../search/log-search.types.js';
import {
  DATA_BREACH_CHANGES,
  DATA_BREACH_FIELDS,
  type DataBreachChangeKind,
  type DataBreachField,
} from './data-breach.entity.js';

export const BreachState = enumOf(DATA_BREACH_STATES);
export const BreachChangeKind = enumOf(DATA_BREACH_CHANGES);
export const BreachField = enumOf(DATA_BREACH_FIELDS);
export const BreachRefusal = enumOf(DATA_BREACH_REFUSALS);
registerEnumType(BreachState, {
  name: 'DataBreachState',
  description: 'How the time for notifying stands.',
});
registerEnumType(BreachChangeKind, { name: 'DataBreachChangeKind' });
registerEnumType(BreachField, { name: 'DataBreachField' });
registerEnumType(BreachRefusal, { name: 'DataBreachRefusal' });

@ObjectType('DataBreachEarlier', { description: 'What a field said before a change.' })
export class DataBreachEarlierType {
  @Field(() => BreachField) field: DataBreachField;
  @Field(() => String, {
    nullable: true,
    description: 'Moments in ISO 8601, days as YYYY-MM-DD; null: nothing stood there.',
  })
  value: string | null;
}

@ObjectType('DataBreachChange', {
  description: 'One thing done to a breach, kept for ever (33 art. 5 kohta).',
})
export class DataBreachChangeType {
  @Field(() => ID) id: string;
  @Field(() => BreachChangeKind) change: DataBreachChangeKind;
  @Field(() => Date) at: Date;
  @Field(() => AuditPersonType, { nullable: true }) by: AuditPersonType | null;
  @Field(() => String, { nullable: true, description: 'Why it was corrected or taken back.' })
  reason: string | null;
  @Field(() => [DataBreachEarlierType], { description: 'What the change made otherwise, as it stood.' })
  earlier: DataBreachEarlierType[];
}

@ObjectType('DataBreach', {
  description: 'A personal-data breach of the county ((EU) 2016/679 33 art.). It names no client.',
})
export class DataBreachType {
  @Field(() => ID) id: string;
  @Field(() => Date, { description: 'When the county became aware of it.' }) knownAt: Date;
  @Field(() => Date, { description: 'The last moment in time to notify the supervisory authority.' })
  dueAt: Date;
  @Field({ description: 'Act and section that set the limit.' }) section: string;
  @Field(() => BreachState) state: DataBreachState;
  @Field(() => Date, {
    nullable: true,
    description: 'When the state turns next if nobody does anything; it is late right after the last one.',
  })
  turnsAt: Date | null;
  @Field({ description: 'The time was over before it was judged that no notification is needed.' })
  wasBreached: boolean;
  @Field() happened: string;
  @Field(() => String, { nullable: true, description: 'Whose data and which, by groups.' })
  concerned: string | null;
  @Field(() => Int, { nullable: true, description: 'About how many people; null: not known yet.' })
  peopleCount: number | null;
  @Field(() => String, { nullable: true }) consequences: string | null;
  @Field(() => String, { nullable: true }) measures: string | null;
  @Field(() => Date, { nullable: true, description: 'When the supervisory authority was notified.' })
  notifiedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was notified late.' })
  delayReason: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was judged that no notification is needed.' })
  notNeededAt: Date | null;
  @Field(() => String, { nullable: true }) notNeededReason: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The day the people concerned were told (34 art.), YYYY-MM-DD.',
  })
  peopleToldOn: string | null;
  @Field(() => String, { nullable: true, description: 'Why they need not be told.' })
  peopleNotToldReason: string | null;
  @Field(() => Date) recordedAt: Date;
  @Field(() => AuditPersonType, { nullable: true }) recordedBy: AuditPersonType | null;
  @Field(() => Int) version: number;
}

@ObjectType('DataBreachPage')
export class DataBreachPageType {
  @Field(() => [DataBreachType]) breaches: DataBreachType[];
  @Field(() => String, { nullable: true, description: 'Cursor of the next page; null on the last.' }) next:
    string | null;
}

@ObjectType('DataBreachCounts', { description: 'Breaches that press: not settled, and due soon or late.' })
export class DataBreachCountsType {
  @Field(() => Int, { description: 'Due soon or today.' }) pressing: number;
  @Field(() => Int) late: number;
  @Field(() => Date, { nullable: true, description: 'When one of them turns next by itself.' })
  turnsAt: Date | null;
}

@ObjectType({ implements: ChangeMade })
export class DataBreachChanged extends ChangeMade {
  breachId: string;
}

@ObjectType({ description: 'The law does not let it be noted so. Nothing was changed.' })
export class DataBreachRefused {
  @Field(() => BreachRefusal) refusal: DataBreachRefusal;
  @Field(() => [String], { description: 'The sections that say so.' }) sections: string[];
}

export const DataBreachResult = resultUnion('DataBreachResult', [
  DataBreachChanged,
  DataBreachRefused,
  StaleVersion,
]);
