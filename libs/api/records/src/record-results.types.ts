import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CaseChange } from '@rinnalla/api-cases';
import { StartAfterMet } from '@rinnalla/api-clocks';
import { ChangeMade, enumOf, resultUnion, StaleVersion } from '@rinnalla/api-core';
import { MASK_REASONS } from '@rinnalla/domain';
import { EntryKind } from './record.types.js';

export const ENTRY_OBSTACLES = ['other_register', 'case_ended', ...MASK_REASONS] as const;
export type EntryObstacle = (typeof ENTRY_OBSTACLES)[number];
export const EntryObstacleEnum = enumOf(ENTRY_OBSTACLES);
registerEnumType(EntryObstacleEnum, {
  name: 'EntryObstacle',
  description: 'Why an entry may not be written here.',
});

const CHANGES = () => [ChangeMade, CaseChange];

@ObjectType({ implements: CHANGES, description: 'An entry was written, corrected or withdrawn.' })
export class RecordEntryChanged extends CaseChange {
  entryId: string;
}

@ObjectType({
  implements: CHANGES,
  description: 'The purpose holds from now on; the case is read back under it.',
})
export class PurposeStated extends CaseChange {}

@ObjectType({ implements: CHANGES })
export class ClientContactSaved extends CaseChange {
  clientId: string;
}

@ObjectType({
  description:
    'One writes to one’s own register, and only what one may read back; nothing new comes to an ended case. Nothing was changed.',
})
export class EntryNotAllowed {
  @Field(() => EntryKind) kind: string;
  @Field(() => EntryObstacleEnum) obstacle: string;
  @Field(() => [String], { description: 'The sections that say so.' }) sections: string[];
}

@ObjectType({ description: 'The entry was withdrawn as wrong before. Nothing was changed.' })
export class EntryAlreadyWithdrawn {
  @Field(() => Date) withdrawnAt: Date;
}

@ObjectType({
  description: 'The client is under non-disclosure for safety: first state a reason. Nothing was changed.',
})
export class ContactProtected {
  @Field(() => [String]) sections: string[];
}

export const AddRecordEntryResult = resultUnion('AddRecordEntryResult', [
  RecordEntryChanged,
  EntryNotAllowed,
]);
export const CorrectRecordEntryResult = resultUnion('CorrectRecordEntryResult', [
  RecordEntryChanged,
  EntryNotAllowed,
  EntryAlreadyWithdrawn,
  StartAfterMet,
  StaleVersion,
]);
export const WithdrawRecordEntryResult = resultUnion('WithdrawRecordEntryResult', [
  RecordEntryChanged,
  EntryNotAllowed,
  EntryAlreadyWithdrawn,
  StaleVersion,
]);
export const StatePurposeResult = resultUnion('StatePurposeResult', [PurposeStated]);
export const SaveClientContactResult = resultUnion('SaveClientContactResult', [
  ClientContactSaved,
  ContactProtected,
  StaleVersion,
]);
