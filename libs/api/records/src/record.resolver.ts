import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Action, type Actor, CurrentActor, Db, parseInput, type ReadDb } from '@rinnalla/api-core';
import { AddRecordEntry } from './commands/add-record-entry.js';
import { CorrectRecordEntry } from './commands/correct-record-entry.js';
import { StatePurpose } from './commands/state-purpose.js';
import { WithdrawRecordEntry } from './commands/withdraw-record-entry.js';
import { SaveClientContact } from './contact/save-client-contact.js';
import { CaseRecords } from './queries/case-records.js';
import * as inputs from './record-inputs.types.js';
import * as results from './record-results.types.js';
import { RecordEntryType } from './record.types.js';

@Resolver()
export class RecordQueries {
  constructor(private readonly records: CaseRecords) {}

  @Action('record.disclosed')
  @Query(() => [RecordEntryType], {
    description: 'Entries that others disclosed to the viewer by name (703/2023 56 §), newest first.',
  })
  entriesDisclosedToMe(@Db() db: ReadDb): Promise<RecordEntryType[]> {
    return this.records.disclosedToViewer(db);
  }
}

@Resolver()
export class RecordMutations {
  constructor(
    private readonly adding: AddRecordEntry,
    private readonly correcting: CorrectRecordEntry,
    private readonly withdrawing: WithdrawRecordEntry,
  ) {}

  @Action('entry.add')
  @Mutation(() => results.AddRecordEntryResult)
  addRecordEntry(@CurrentActor() actor: Actor, @Args('input') asked: inputs.AddRecordEntryInput) {
    return this.adding.run(actor, parseInput(inputs.addRecordEntry, asked));
  }

  @Action('entry.correct')
  @Mutation(() => results.CorrectRecordEntryResult)
  correctRecordEntry(@CurrentActor() actor: Actor, @Args('input') asked: inputs.CorrectRecordEntryInput) {
    return this.correcting.run(actor, parseInput(inputs.correctRecordEntry, asked));
  }

  @Action('entry.withdraw')
  @Mutation(() => results.WithdrawRecordEntryResult)
  withdrawRecordEntry(@CurrentActor() actor: Actor, @Args('input') asked: inputs.WithdrawRecordEntryInput) {
    return this.withdrawing.run(actor, parseInput(inputs.withdrawRecordEntry, asked));
  }
}

@Resolver()
export class CaseDetailMutations {
  constructor(
    private readonly stating: StatePurpose,
    private readonly saving: SaveClientContact,
  ) {}

  @Action('purpose.state')
  @Mutation(() => results.StatePurposeResult)
  statePurpose(@CurrentActor() actor: Actor, @Args('input') asked: inputs.StatePurposeInput) {
    return this.stating.run(actor, parseInput(inputs.statePurpose, asked));
  }

  @Action('contact.save')
  @Mutation(() => results.SaveClientContactResult)
  saveClientContact(@CurrentActor() actor: Actor, @Args('input') asked: inputs.SaveClientContactInput) {
    return this.saving.run(actor, parseInput(inputs.saveClientContact, asked));
  }
}
