import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@rinnalla/api-core';
import { ProfessionalType } from '@rinnalla/api-organisation';

export const CORRECTION_KINDS = ['corrected', 'withdrawn'] as const;
export const CorrectionKind = enumOf(CORRECTION_KINDS);
registerEnumType(CorrectionKind, { name: 'CorrectionKind' });

@ObjectType('Correction', {
  description: 'A line that was corrected or withdrawn: the original stays, 703/2023 22 §.',
})
export class CorrectionType {
  @Field(() => ID) id: string;
  @Field(() => CorrectionKind) kind: string;
  @Field({ description: 'The line’s own fields before, as JSON.' }) original: string;
  @Field() reason: string;
  @Field(() => Date) at: Date;
  @Field(() => ProfessionalType) by: ProfessionalType;
}
