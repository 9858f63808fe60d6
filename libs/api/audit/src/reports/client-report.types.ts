import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ClockState } from '@rinnalla/api-clocks';
import { ChangeMade, enumOf, resultUnion, StaleVersion } from '@rinnalla/api-core';
import { AuditedClientType } from '../audited-client.js';
import { AuditPersonType } from '../search/log-search.types.js';

@ObjectType('ClientReport', {
  description: 'A client’s request to know who has seen the client’s data, and why (703/2023 11 §).',
})
export class ClientReportType {
  @Field(() => ID) id: string;
  @Field(() => AuditedClientType) client: AuditedClientType;
  @Field({ description: 'The day of the client’s request, YYYY-MM-DD.' }) requestedOn: string;
  @Field({ description: 'By when it must be given: two months from the request, YYYY-MM-DD.' }) dueOn: string;
  @Field(() => ClockState, { description: 'How those two months stand.' }) state: string;
  @Field({ description: 'First day told of.' }) from: string;
  @Field({ description: 'Last day told of.' }) to: string;
  @Field(() => String, { nullable: true, description: 'Why it reaches further back than two years.' })
  longerReason: string | null;
  @Field({ description: '`fi`, `sv` or `en`.' }) language: string;
  @Field(() => Date) orderedAt: Date;
  @Field(() => AuditPersonType, { nullable: true }) orderedBy: AuditPersonType | null;
  @Field(() => Date, { nullable: true }) deliveredAt: Date | null;
  @Field(() => AuditPersonType, { nullable: true }) deliveredBy: AuditPersonType | null;
  @Field(() => Int) version: number;
}

@ObjectType('ClientReportCorrection', {
  description:
    'What stood before the day of a request was corrected, and what stood from then on. Days as YYYY-MM-DD.',
})
export class ClientReportCorrectionType {
  @Field(() => ID) id: string;
  @Field({ description: 'The day of the request, as it was told.' }) requestedBefore: string;
  @Field({ description: 'The day of the request, as it was.' }) requestedAfter: string;
  @Field() dueBefore: string;
  @Field() dueAfter: string;
  @Field({ description: 'First day told of.' }) fromBefore: string;
  @Field() fromAfter: string;
  @Field() reason: string;
  @Field(() => Date) at: Date;
  @Field(() => AuditPersonType, { nullable: true }) by: AuditPersonType | null;
}

@ObjectType('ClientReportPage')
export class ClientReportPageType {
  @Field(() => [ClientReportType]) reports: ClientReportType[];
  @Field(() => String, { nullable: true, description: 'Cursor of the next page; null on the last.' }) next:
    string | null;
}

@InputType()
export class OrderClientReportInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID, { nullable: true }) clientId?: string | null;
  @Field(() => String, { nullable: true, description: 'A full identity code, instead of the id.' }) hetu?:
    string | null;
  @Field({ description: 'The day of the request, YYYY-MM-DD.' }) requestedOn: string;
  @Field(() => String, {
    nullable: true,
    description: 'First day told of; two years before the request if left out.',
  })
  from?: string | null;
  @Field(() => String, { nullable: true, description: 'Last day told of; today if left out.' }) to?:
    string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The special reason to go further back than two years.',
  })
  longerReason?: string | null;
  @Field({ description: '`fi`, `sv` or `en`.' }) language: string;
}

@InputType()
export class DeliverClientReportInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
}

@InputType()
export class CorrectClientReportRequestInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field({ description: 'The day on which the request really came, YYYY-MM-DD.' }) requestedOn: string;
  @Field({ description: 'How the right day is known.' }) reason: string;
  @Field(() => String, {
    nullable: true,
    description:
      'The special reason to go further back than two years, where the chosen days do so by the right day.',
  })
  longerReason?: string | null;
}

@ObjectType({ implements: ChangeMade })
export class ClientReportChanged extends ChangeMade {
  reportId: string;
}

export const REPORT_REFUSALS = ['longer_needs_reason', 'already_delivered'] as const;
export const ReportRefusal = enumOf(REPORT_REFUSALS);
registerEnumType(ReportRefusal, { name: 'ClientReportRefusal' });

@ObjectType({ description: 'The law gives no report so. Nothing was changed.' })
export class ClientReportRefused {
  @Field(() => ReportRefusal) refusal: (typeof REPORT_REFUSALS)[number];
  @Field(() => [String], { description: 'The sections that say so.' }) sections: string[];
}

export const ClientReportResult = resultUnion('ClientReportResult', [
  ClientReportChanged,
  ClientReportRefused,
  StaleVersion,
]);
