import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@rinnalla/api-core';
import { MASK_REASONS, MASK_RULES, type MaskReason as Reason } from '@rinnalla/domain';

export const MaskReason = enumOf(MASK_REASONS);
export const MaskRemedy = enumOf(['none', 'ask_permission', 'state_purpose', 'confirm', 'state_reason']);
registerEnumType(MaskReason, { name: 'MaskReason', description: 'Why something is not shown.' });
registerEnumType(MaskRemedy, {
  name: 'MaskRemedy',
  description: 'What the viewer can lawfully do about it.',
});

@ObjectType('Mask', {
  description: 'Something is not shown to the viewer: why, by which sections, and what can be done.',
})
export class MaskType {
  @Field({ description: 'Name of the field that is null for it, or holds only what the mask leaves.' })
  field: string;
  @Field(() => MaskReason) reason: Reason;
  @Field(() => [String], { description: 'Act and section, e.g. `703/2023 53 §`.' }) sections: string[];
  @Field(() => MaskRemedy) remedy: string;
}

/** The reason as the screen gets it: with the sections it rests on and the way that the law leaves open. */
export function maskOf(field: string, reason: Reason): MaskType {
  const { law, remedy } = MASK_RULES[reason];
  return { field, reason, sections: law.map(({ act, section }) => `${act} ${section}`), remedy };
}
