import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@rinnalla/api-core';
import { USAGE_PURPOSES } from '@rinnalla/contracts';
import { AuditedClientType } from '../audited-client.js';

export const AUDIT_LOGS = ['usage', 'disclosure', 'attempts'] as const;
export type AuditLogName = (typeof AUDIT_LOGS)[number];
export const AuditLogEnum = enumOf(AUDIT_LOGS);
registerEnumType(AuditLogEnum, {
  name: 'AuditLog',
  description:
    'Use of client data, disclosures between the registers, and what somebody asked for and did not get.',
});
export const UsagePurposeEnum = enumOf(USAGE_PURPOSES);
registerEnumType(UsagePurposeEnum, { name: 'UsagePurpose' });

@InputType()
export class AuditLogSearch {
  @Field(() => AuditLogEnum) log: AuditLogName;
  @Field(() => ID, { nullable: true }) clientId?: string | null;
  @Field(() => String, { nullable: true, description: 'A full identity code, instead of the id.' }) hetu?:
    string | null;
  @Field(() => ID, { nullable: true }) professionalId?: string | null;
  @Field({ description: 'First day, YYYY-MM-DD.' }) from: string;
  @Field({ description: 'Last day, YYYY-MM-DD.' }) to: string;
  @Field(() => [UsagePurposeEnum], { nullable: true }) purposes?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Words of the ground, or the section of law.' })
  ground?: string | null;
  @Field(() => String, { nullable: true, description: '`social` or `health`.' }) register?: string | null;
}

@ObjectType('AuditPerson', { description: 'A professional as the logs name one.' })
export class AuditPersonType {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() profession: string;
  @Field() unitNameFi: string;
  @Field() unitNameSv: string;
}

@ObjectType('AuditLogRow', {
  description: 'One operation: who, what, why, on what ground, when. Never the data itself.',
})
export class AuditLogRowType {
  @Field(() => ID) id: string;
  @Field(() => Date) at: Date;
  @Field(() => AuditPersonType, {
    nullable: true,
    description: 'Who used the data; of a disclosure, who received it.',
  })
  person: AuditPersonType | null;
  @Field(() => AuditPersonType, {
    nullable: true,
    description: 'Who disclosed it, where somebody did by name.',
  })
  giver: AuditPersonType | null;
  @Field() operation: string;
  @Field(() => String, { nullable: true }) purpose: string | null;
  @Field(() => String, { nullable: true, description: 'Key of the ground; the words library tells it.' })
  ground: string | null;
  @Field(() => String, { nullable: true }) register: string | null;
  @Field(() => [String]) fieldClasses: string[];
  @Field(() => Int) clients: number;
  @Field(() => Int) records: number;
  @Field(() => String, { nullable: true, description: 'Of an attempt: how it was refused.' }) code:
    string | null;
}

@ObjectType('AuditLogPage')
export class AuditLogPageType {
  @Field(() => [AuditLogRowType]) rows: AuditLogRowType[];
  @Field(() => AuditedClientType, { nullable: true }) client: AuditedClientType | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the next page; null on the last.' }) next:
    string | null;
}
