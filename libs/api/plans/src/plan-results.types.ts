import { createUnionType, Field, ID, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { ChangeMade, resultUnion, StaleVersion, type TypedResult } from '@rinnalla/api-core';
import { type PlanLineKind, PlanLineKindEnum } from './plan-inputs.types.js';
import {
  GoalType,
  PlannedServiceType,
  ResponsibilityMoveName,
  ResponsibilityStatus,
  ResponsibilityType,
} from './plan-lines.types.js';
import { PlanItemKey, PlanTextType } from './plan.types.js';
import { PlanSignerRefusal } from './signing/plan-signing.types.js';

@InterfaceType({
  description: 'A change on a plan; the plan is read back under today’s rights, after the commit.',
  implements: () => [ChangeMade],
  resolveType: (value: TypedResult) => value.__typename,
})
export abstract class PlanChange extends ChangeMade {
  @Field(() => ID) planId: string;
}

const CHANGES = () => [ChangeMade, PlanChange];

@ObjectType({ implements: CHANGES, description: 'Also when the plan had been started already.' })
export class PlanStarted extends PlanChange {}

@ObjectType({ implements: CHANGES })
export class PlanTextSaved extends PlanChange {
  textId: string;
}

@ObjectType({ implements: CHANGES })
export class PlanItemMarked extends PlanChange {
  itemId: string;
}

@ObjectType({ implements: CHANGES, description: 'A goal was added, judged or corrected.' })
export class GoalChanged extends PlanChange {
  goalId: string;
}

@ObjectType({ implements: CHANGES, description: 'A planned service was added or corrected.' })
export class PlannedServiceChanged extends PlanChange {
  plannedServiceId: string;
}

@ObjectType({ implements: CHANGES, description: 'A responsibility was proposed, moved or corrected.' })
export class ResponsibilityChanged extends PlanChange {
  responsibilityId: string;
}

@ObjectType({
  implements: CHANGES,
  description: 'The line is closed; a new one is proposed to the new owner.',
})
export class ResponsibilityHandedOver extends PlanChange {
  responsibilityId: string;
  successorId: string;
}

@ObjectType({ implements: CHANGES })
export class LineWithdrawn extends PlanChange {
  @Field(() => PlanLineKindEnum) kind: PlanLineKind;
  @Field(() => ID) lineId: string;
}

@ObjectType({ implements: CHANGES, description: 'The plan stands signed as it then was.' })
export class PlanSigned extends PlanChange {
  signingId: string;
}

@ObjectType('PlanGap', { description: 'An item that is neither answered nor marked not applicable.' })
export class PlanGapType {
  @Field(() => Int, { description: '1–11, the number in SHL 39 §.' }) number: number;
  @Field(() => PlanItemKey) key: string;
  @Field({ description: 'Act and section.' }) law: string;
}

@ObjectType({ description: 'SHL 39 § asks for more before the plan can be signed. Nothing was changed.' })
export class PlanIncomplete {
  @Field(() => [PlanGapType]) missing: PlanGapType[];
}

@ObjectType({ description: 'The law does not let this professional sign it. Nothing was changed.' })
export class PlanSignerRefused {
  @Field(() => PlanSignerRefusal) why: string;
  @Field({ description: 'Act and section.' }) law: string;
}

@ObjectType({ description: 'The line was withdrawn as wrong before. Nothing was changed.' })
export class LineAlreadyWithdrawn {
  @Field(() => Date) withdrawnAt: Date;
}

@ObjectType({
  description:
    'This professional does not work on the case: take them into the team first. Nothing was changed.',
})
export class NotInTeam {
  @Field(() => ID) professionalId: string;
}

@ObjectType({
  description: 'The responsibility does not move so, or not by this person. Nothing was changed.',
})
export class ResponsibilityMoveNotAllowed {
  @Field(() => ResponsibilityStatus, { description: 'The status as it now is.' }) status: string;
  @Field(() => [ResponsibilityMoveName], { description: 'What the viewer may do instead.' })
  allowed: string[];
}

export const WithdrawnLine = createUnionType({
  name: 'WithdrawnLine',
  types: () => [PlanTextType, GoalType, PlannedServiceType, ResponsibilityType] as const,
  resolveType: (value: TypedResult) => value.__typename,
});

export const StartPlanResult = resultUnion('StartPlanResult', [PlanStarted]);
export const SavePlanTextResult = resultUnion('SavePlanTextResult', [PlanTextSaved, StaleVersion]);
export const MarkPlanItemResult = resultUnion('MarkPlanItemResult', [PlanItemMarked, StaleVersion]);
export const AddGoalResult = resultUnion('AddGoalResult', [GoalChanged]);
export const ChangeGoalResult = resultUnion('ChangeGoalResult', [
  GoalChanged,
  StaleVersion,
  LineAlreadyWithdrawn,
]);
export const AddPlannedServiceResult = resultUnion('AddPlannedServiceResult', [PlannedServiceChanged]);
export const CorrectPlannedServiceResult = resultUnion('CorrectPlannedServiceResult', [
  PlannedServiceChanged,
  StaleVersion,
  LineAlreadyWithdrawn,
]);
export const ProposeResponsibilityResult = resultUnion('ProposeResponsibilityResult', [
  ResponsibilityChanged,
  NotInTeam,
]);
export const MoveResponsibilityResult = resultUnion('MoveResponsibilityResult', [
  ResponsibilityChanged,
  StaleVersion,
  ResponsibilityMoveNotAllowed,
  LineAlreadyWithdrawn,
]);
export const HandOverResponsibilityResult = resultUnion('HandOverResponsibilityResult', [
  ResponsibilityHandedOver,
  StaleVersion,
  ResponsibilityMoveNotAllowed,
  NotInTeam,
  LineAlreadyWithdrawn,
]);
export const CorrectResponsibilityResult = resultUnion('CorrectResponsibilityResult', [
  ResponsibilityChanged,
  StaleVersion,
  LineAlreadyWithdrawn,
]);
export const WithdrawLineResult = resultUnion('WithdrawLineResult', [
  LineWithdrawn,
  StaleVersion,
  LineAlreadyWithdrawn,
]);
export const SignPlanResult = resultUnion('SignPlanResult', [
  PlanSigned,
  StaleVersion,
  PlanIncomplete,
  PlanSignerRefused,
]);
