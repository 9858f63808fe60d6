import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ProfessionalType } from '@rinnalla/api-cases';

@ObjectType('ClientContact', {
  description:
    'Where a client lives and is reached. Under non-disclosure for safety, only for a stated reason.',
})
export class ClientContactType {
  @Field(() => ID, { description: 'The id of the client.' }) id: string;
  @Field(() => String, { nullable: true }) street: string | null;
  @Field(() => String, { nullable: true }) postalCode: string | null;
  @Field(() => String, { nullable: true }) municipality: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => Int) version: number;
  @Field(() => Date) updatedAt: Date;
  @Field(() => ProfessionalType) updatedBy: ProfessionalType;
}
