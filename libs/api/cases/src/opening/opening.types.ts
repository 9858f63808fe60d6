import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@rinnalla/api-core';
import { ProfessionalType } from '@rinnalla/api-organisation';
import { CONTACT_MAKERS, CONTACT_PURPOSES } from '@rinnalla/domain';

export const ContactMaker = enumOf(CONTACT_MAKERS);
export const ContactPurpose = enumOf(CONTACT_PURPOSES);
registerEnumType(ContactMaker, { name: 'ContactMaker', description: 'Who made it: SHL 36 § 2 mom. asks.' });
registerEnumType(ContactPurpose, { name: 'ContactPurpose' });

@ObjectType('CaseOpening', {
  description: 'What was told and judged as the case was opened by hand, without a contact in a queue.',
})
export class CaseOpeningType {
  @Field(() => ID, { description: 'Of the case.' }) id: string;
  @Field(() => ContactMaker) madeBy: string;
  @Field(() => ContactPurpose) purpose: string;
  @Field({ description: 'How urgent the need of help was judged, SHL 36 § 1 mom.' }) isUrgent: boolean;
  @Field({ description: 'What was done at once.' }) measures: string;
  @Field(() => Date) openedAt: Date;
  @Field(() => ProfessionalType) openedBy: ProfessionalType;
  caseId: string;
}
