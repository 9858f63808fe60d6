import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type CaseParent, CaseType } from '@rinnalla/api-cases';
import { Db, type Load, LoadRow, notFound, type ReadDb } from '@rinnalla/api-core';
import { ClientContacts } from './contact/client-contacts.js';
import { ClientContactType } from './contact/client-contact.types.js';
import { CaseRecords } from './queries/case-records.js';
import { ClientContactSaved, RecordEntryChanged } from './record-results.types.js';
import { CaseRecordType, RecordEntryType } from './record.types.js';

@Resolver(() => CaseType)
export class CaseRecordFields {
  constructor(private readonly records: CaseRecords) {}

  @ResolveField(() => CaseRecordType)
  async record(@Parent() { id }: CaseParent, @LoadRow() load: Load): Promise<CaseRecordType> {
    const record = await load(this.records.ofCases, id);
    if (!record) throw notFound();
    return record;
  }
}

@Resolver(() => RecordEntryType)
export class RecordEntryFields {
  @ResolveField(() => String, { nullable: true })
  withdrawnReason(@Parent() { corrections }: RecordEntryType): string | null {
    return corrections.find((correction) => correction.kind === 'withdrawn')?.reason ?? null;
  }
}

@Resolver(() => RecordEntryChanged)
export class RecordEntryChangedFields {
  constructor(private readonly records: CaseRecords) {}

  @ResolveField(() => RecordEntryType)
  entry(@Parent() { entryId }: RecordEntryChanged, @Db() db: ReadDb): Promise<RecordEntryType> {
    return this.records.one(db, entryId);
  }
}

@Resolver(() => ClientContactSaved)
export class ClientContactSavedFields {
  constructor(private readonly contacts: ClientContacts) {}

  @ResolveField(() => ClientContactType)
  contact(@Parent() { clientId }: ClientContactSaved, @Db() db: ReadDb): Promise<ClientContactType> {
    return this.contacts.one(db, clientId);
  }
}
