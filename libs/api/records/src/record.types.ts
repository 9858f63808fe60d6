import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MaskReason, MaskRemedy, ProtectedSpeciality } from '@rinnalla/api-access';
import {
  ClientType,
  CorrectionType,
  LegalMode,
  ProfessionalType,
  ServiceFunction,
} from '@rinnalla/api-cases';
import { enumOf } from '@rinnalla/api-core';
import { Register } from '@rinnalla/api-organisation';
import { PURPOSE_SUBJECTS, READING_PURPOSES } from '@rinnalla/contracts';
import { CARE_EVENTS, ENTRY_KINDS } from '@rinnalla/domain';

export const EntryKind = enumOf(ENTRY_KINDS);
export const CareEvent = enumOf(CARE_EVENTS);
export { ProtectedSpeciality };
export const PurposeSubject = enumOf(PURPOSE_SUBJECTS);
export const ReadingPurpose = enumOf(READING_PURPOSES);
registerEnumType(EntryKind, { name: 'EntryKind', description: 'What kind of record an entry belongs to.' });
registerEnumType(CareEvent, {
  name: 'CareEvent',
  description: 'What a patient entry tells of time limits of care (1326/2010 51 a, 53 §).',
});
registerEnumType(PurposeSubject, { name: 'PurposeSubject', description: 'What a stated purpose opens.' });
registerEnumType(ReadingPurpose, {
  name: 'ReadingPurpose',
  description: 'For what one asks to see more; it goes to the log with the read (703/2023 10 §).',
});

@ObjectType('RecordEntry', {
  description:
    'One entry of the client journal or the patient record, each in its own register (703/2023 46, 47 §).',
})
export class RecordEntryType {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field(() => ClientType) client: ClientType;
  @Field(() => Register) register: string;
  @Field(() => ServiceFunction) serviceFunction: string;
  @Field(() => EntryKind) kind: string;
  @Field(() => ProtectedSpeciality, {
    nullable: true,
    description: 'Specially protected: of which service it is.',
  })
  speciality: string | null;
  @Field(() => CareEvent, {
    nullable: true,
    description: 'What it tells of time limits of care, which start or end with it.',
  })
  careEvent: string | null;
  @Field(() => String, { description: 'The day it tells of, YYYY-MM-DD.' }) occurredOn: string;
  @Field() body: string;
  @Field(() => Date) createdAt: Date;
  @Field(() => ProfessionalType) createdBy: ProfessionalType;
  @Field(() => Date, { nullable: true }) correctedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'Withdrawn as wrong: it stays to be seen, marked.' })
  withdrawnAt: Date | null;
  @Field(() => Int) version: number;
  @Field(() => [CorrectionType], { description: 'Oldest first.' }) corrections: CorrectionType[];
  @Field(() => LegalMode, {
    description: 'Under which legal mode it is open to the viewer; M5 where somebody disclosed it by name.',
  })
  openUnder: string;
  @Field({ description: 'It is of the viewer’s own register, and not withdrawn.' }) viewerCanCorrect: boolean;
}

@ObjectType('MaskedEntries', {
  description: 'Entries the law keeps from the viewer: how many of a register, why, and what can be done.',
})
export class MaskedEntriesType {
  @Field(() => Register) register: string;
  @Field(() => MaskReason) reason: string;
  @Field(() => [String], { description: 'Act and section.' }) sections: string[];
  @Field(() => MaskRemedy) remedy: string;
  @Field(() => Int) entries: number;
}

@ObjectType('StatedPurpose', {
  description: 'For what the viewer said to need more, and until when it holds.',
})
export class StatedPurposeType {
  @Field(() => ReadingPurpose) purpose: string;
  @Field(() => Date) validUntil: Date;
}

@ObjectType('CaseRecord', { description: 'The entries of a case that the law opens to the viewer now.' })
export class CaseRecordType {
  @Field(() => ID, { description: 'The id of the case.' }) id: string;
  @Field(() => [RecordEntryType], { description: 'Newest first, by the day they tell of.' })
  entries: RecordEntryType[];
  @Field(() => [MaskedEntriesType]) masked: MaskedEntriesType[];
  @Field(() => StatedPurposeType, {
    nullable: true,
    description: 'The stated purpose under which records of the other register are open now.',
  })
  purpose: StatedPurposeType | null;
  @Field(() => [EntryKind], { description: 'Kinds of entry the viewer may write on this case.' })
  viewerMayWrite: string[];
  @Field(() => [ProtectedSpeciality], {
    description: 'Specially protected services in which the viewer may write.',
  })
  viewerMayWriteOf: string[];
  @Field(() => [CareEvent], {
    description: 'What of care a patient entry of the viewer may tell on this case.',
  })
  viewerMayTell: string[];
}
