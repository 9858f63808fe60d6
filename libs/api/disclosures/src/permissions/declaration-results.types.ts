import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ChangeMade, resultUnion, StaleVersion } from '@rinnalla/api-core';

@ObjectType({ implements: ChangeMade })
export class PermissionChanged extends ChangeMade {
  @Field(() => Int, { description: 'People who lost sight of the client’s cases by it.' }) lostSight: number;
  @Field(() => Int, { description: 'Consultations taken back by it.' }) endedConsultations: number;
  permissionId: string;
}

@ObjectType({ implements: ChangeMade })
export class DenialChanged extends ChangeMade {
  @Field(() => Int, { description: 'People who lost sight of the client’s cases by it.' }) lostSight: number;
  denialId: string;
}

@ObjectType({
  description: 'The law knows no permission or denial of this kind, or not so given. Nothing was recorded.',
})
export class DeclarationFault {
  @Field({ description: 'The input field that is at fault.' }) field: string;
  @Field({ description: 'Act and section, e.g. `457/2024 25 §`.' }) section: string;
}

@ObjectType({ description: 'It was withdrawn before. Nothing was changed.' })
export class DeclarationAlreadyWithdrawn {
  @Field(() => ID) id: string;
  @Field(() => Date) withdrawnAt: Date;
}

export const RecordPermissionResult = resultUnion('RecordPermissionResult', [
  PermissionChanged,
  DeclarationFault,
]);
export const WithdrawPermissionResult = resultUnion('WithdrawPermissionResult', [
  PermissionChanged,
  DeclarationAlreadyWithdrawn,
  StaleVersion,
]);
export const RecordDenialResult = resultUnion('RecordDenialResult', [DenialChanged, DeclarationFault]);
export const WithdrawDenialResult = resultUnion('WithdrawDenialResult', [
  DenialChanged,
  DeclarationAlreadyWithdrawn,
  StaleVersion,
]);
