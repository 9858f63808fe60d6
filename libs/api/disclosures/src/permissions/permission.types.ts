import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ServiceFunction } from '@rinnalla/api-cases';
import { enumOf } from '@rinnalla/api-core';
import { Register } from '@rinnalla/api-organisation';
import { PATIENT_DATA_SCOPES, PERMISSION_RECIPIENTS } from '@rinnalla/domain';
import { Declaration } from './declaration.types.js';

export const PatientDataScopeEnum = enumOf(PATIENT_DATA_SCOPES);
export const PermissionRecipientEnum = enumOf(PERMISSION_RECIPIENTS);
registerEnumType(PatientDataScopeEnum, {
  name: 'PatientDataScope',
  description: 'Parts of patient data a permission may name (457/2024 25 §).',
});
registerEnumType(PermissionRecipientEnum, { name: 'PermissionRecipient' });

@ObjectType('DisclosurePermission', {
  description: 'Luovutuslupa: which data of the client may be disclosed to whom (703/2023 53, 58 §).',
})
export class DisclosurePermissionType extends Declaration {
  @Field(() => Register, { description: 'Whose data: of the one register, to the other.' })
  dataRegister: string;
  @Field(() => [PermissionRecipientEnum]) recipients: string[];
  @Field(() => String, { nullable: true, description: 'The named unit or private provider.' })
  recipientName: string | null;
  @Field(() => [ServiceFunction], { description: 'Of social data.' }) serviceFunctions: string[];
  @Field(() => [PatientDataScopeEnum], { description: 'Of patient data.' }) patientData: string[];
  @Field(() => String, { nullable: true, description: 'Recorded from this day on, YYYY-MM-DD.' })
  recordedFrom: string | null;
  @Field(() => String, { nullable: true, description: 'Recorded until this day, YYYY-MM-DD.' })
  recordedUntil: string | null;
}
