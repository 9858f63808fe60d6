import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { input } from '@rinnalla/api-core';
import { z } from 'zod';

@ObjectType('OfficePeriod', {
  description: 'Wall time in Finland, HH:MM: from `opens` up to, not including, `closes`.',
})
export class OfficePeriodType {
  @Field() opens: string;
  @Field({ description: 'After `opens`; 24:00 for midnight.' }) closes: string;
}

@ObjectType('OfficeWeek', { description: 'Any number of periods a day; none is closed.' })
export class OfficeWeekType {
  @Field(() => [OfficePeriodType]) mon: OfficePeriodType[];
  @Field(() => [OfficePeriodType]) tue: OfficePeriodType[];
  @Field(() => [OfficePeriodType]) wed: OfficePeriodType[];
  @Field(() => [OfficePeriodType]) thu: OfficePeriodType[];
  @Field(() => [OfficePeriodType]) fri: OfficePeriodType[];
  @Field(() => [OfficePeriodType]) sat: OfficePeriodType[];
  @Field(() => [OfficePeriodType]) sun: OfficePeriodType[];
}

@ObjectType('OfficeException', { description: 'A day of its own, which goes before everything else.' })
export class OfficeExceptionType {
  @Field({ description: 'YYYY-MM-DD.' }) day: string;
  @Field(() => [OfficePeriodType]) periods: OfficePeriodType[];
}

@ObjectType('OfficeHours', { description: 'When a unit answers: office time is counted by these.' })
export class OfficeHoursType {
  @Field(() => OfficeWeekType) weekly: OfficeWeekType;
  @Field({ description: 'False closes it on holidays and eves, whatever their day of the week.' })
  opensOnHolidays: boolean;
  @Field(() => [OfficeExceptionType]) exceptions: OfficeExceptionType[];
}

@InputType()
export class OfficePeriodInput {
  @Field() opens: string;
  @Field() closes: string;
}

@InputType()
export class OfficeWeekInput {
  @Field(() => [OfficePeriodInput]) mon: OfficePeriodInput[];
  @Field(() => [OfficePeriodInput]) tue: OfficePeriodInput[];
  @Field(() => [OfficePeriodInput]) wed: OfficePeriodInput[];
  @Field(() => [OfficePeriodInput]) thu: OfficePeriodInput[];
  @Field(() => [OfficePeriodInput]) fri: OfficePeriodInput[];
  @Field(() => [OfficePeriodInput]) sat: OfficePeriodInput[];
  @Field(() => [OfficePeriodInput]) sun: OfficePeriodInput[];
}

@InputType()
export class OfficeExceptionInput {
  @Field() day: string;
  @Field(() => [OfficePeriodInput]) periods: OfficePeriodInput[];
}

@InputType()
export class OfficeHoursInput {
  @Field(() => OfficeWeekInput) weekly: OfficeWeekInput;
  @Field({ defaultValue: false }) opensOnHolidays: boolean;
  @Field(() => [OfficeExceptionInput], { defaultValue: [] }) exceptions: OfficeExceptionInput[];
}

@InputType()
export class SaveOfficeHoursInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) unitId: string;
  @Field(() => Int) version: number;
  @Field(() => OfficeHoursInput, {
    nullable: true,
    description: 'Null: the ordinary hours of a state office (332/1994).',
  })
  hours?: OfficeHoursInput | null;
}

const PERIODS_A_DAY = 6;
const EXCEPTIONS = 100;
// What a time or a day is, the rules of office hours say.
const periods = z.array(z.object({ opens: z.string().max(5), closes: z.string().max(5) })).max(PERIODS_A_DAY);

export const saveOfficeHours = z.object({
  mutationId: input.id,
  unitId: input.id,
  version: input.version,
  hours: z
    .object({
      weekly: z.object({
        mon: periods,
        tue: periods,
        wed: periods,
        thu: periods,
        fri: periods,
        sat: periods,
        sun: periods,
      }),
      opensOnHolidays: z.boolean(),
      exceptions: z.array(z.object({ day: z.string().max(10), periods })).max(EXCEPTIONS),
    })
    .nullable()
    .default(null),
});
