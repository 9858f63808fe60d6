import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@rinnalla/api-core';
import { GIVEN_BY_MEANS, GIVERS } from '@rinnalla/domain';

export const GiverEnum = enumOf(GIVERS);
export const GivenByMeansEnum = enumOf(GIVEN_BY_MEANS);
registerEnumType(GiverEnum, {
  name: 'DeclarationGiver',
  description: 'Who spoke: the client, a minor’s guardian, or another legal representative (703/2023 58 §).',
});
registerEnumType(GivenByMeansEnum, { name: 'DeclarationMeans' });

/** What a permission and a denial have in common, on paper's terms: whose, who gave it, how, when, and who took it down. */
@ObjectType({ isAbstract: true })
export abstract class Declaration {
  @Field(() => ID) id: string;
  @Field(() => ID) clientId: string;
  @Field() clientName: string;
  @Field(() => GiverEnum) giver: string;
  @Field() giverName: string;
  @Field(() => GivenByMeansEnum) means: string;
  @Field({ description: 'YYYY-MM-DD' }) givenOn: string;
  @Field(() => Date) recordedAt: Date;
  @Field(() => Date, { nullable: true }) withdrawnAt: Date | null;
  @Field(() => Int) version: number;
  @Field(() => [ID], { description: 'Cases of the client that the viewer sees: it stands on each of them.' })
  caseIds: string[];
  recordedById: string;
  withdrawnById: string | null;
}
