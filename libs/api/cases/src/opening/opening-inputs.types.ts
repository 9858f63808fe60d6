import { Field, ID, InputType } from '@nestjs/graphql';
import { input } from '@rinnalla/api-core';
import { CONTACT_MAKERS, PENDING_PURPOSES, SERVICE_FUNCTIONS } from '@rinnalla/domain';
import { z } from 'zod';
import { ServiceFunction } from '../case.types.js';
import { ContactMaker, ContactPurpose } from './opening.types.js';

@InputType()
export class OpenCaseInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) workspaceId: string;
  @Field(() => ServiceFunction) serviceFunction: string;
  @Field() topic: string;
  @Field({ description: 'Personal identity code.' }) hetu: string;
  @Field() givenNames: string;
  @Field() familyName: string;
  @Field() contactLanguage: string;
  @Field(() => ContactMaker) madeBy: string;
  @Field(() => ContactPurpose, { description: 'Any but advice: that alone opens no case.' }) purpose: string;
  @Field({
    description:
      'YYYY-MM-DD, the day on which it became pending (SHL 34 §): neither to come nor before 1900.',
  })
  pendingOn: string;
  @Field({ defaultValue: false }) hasHighestCareAllowance: boolean;
  @Field({ defaultValue: false }) isDisabledPerson: boolean;
  @Field({ description: 'How urgent the need of help is, judged at once (SHL 36 § 1 mom.).' })
  isUrgent: boolean;
  @Field({ description: 'What was done at once.' }) measures: string;
  @Field({
    defaultValue: false,
    description: 'Stated: a client of the same name and day of birth is somebody else.',
  })
  isAnotherPerson: boolean;
}

export const openCase = z.object({
  mutationId: input.id,
  workspaceId: input.id,
  serviceFunction: z.enum(SERVICE_FUNCTIONS),
  topic: input.line,
  hetu: z.string().max(30),
  givenNames: input.name,
  familyName: input.name,
  contactLanguage: z.enum(['fi', 'sv', 'se', 'en', 'other']),
  madeBy: z.enum(CONTACT_MAKERS),
  purpose: z.enum(PENDING_PURPOSES),
  pendingOn: input.day,
  hasHighestCareAllowance: z.boolean(),
  isDisabledPerson: z.boolean(),
  isUrgent: z.boolean(),
  measures: input.filledText,
  isAnotherPerson: z.boolean(),
});
