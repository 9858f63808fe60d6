import { Module } from '@nestjs/common';
import { AddRecordEntry } from './commands/add-record-entry.js';
import { CorrectRecordEntry } from './commands/correct-record-entry.js';
import { StatePurpose } from './commands/state-purpose.js';
import { WithdrawRecordEntry } from './commands/withdraw-record-entry.js';
import { ClientContacts } from './contact/client-contacts.js';
import { CaseClientContactFields } from './contact/contact-fields.resolver.js';
import { SaveClientContact } from './contact/save-client-contact.js';
import { LiftNonDisclosure } from './protection/lift-non-disclosure.js';
import { NonDisclosures } from './protection/non-disclosures.js';
import * as protection from './protection/protection.resolver.js';
import { RecordNonDisclosure } from './protection/record-non-disclosure.js';
import { CaseRecords } from './queries/case-records.js';
import * as fields from './record-fields.resolver.js';
import * as resolvers from './record.resolver.js';

@Module({
  providers: [
    ...Object.values(resolvers),
    ...Object.values(fields),
    CaseClientContactFields,
    CaseRecords,
    ClientContacts,
    AddRecordEntry,
    CorrectRecordEntry,
    WithdrawRecordEntry,
    StatePurpose,
    SaveClientContact,
    ...Object.values(protection),
    NonDisclosures,
    RecordNonDisclosure,
    LiftNonDisclosure,
  ],
  exports: [CaseRecords, ClientContacts],
})
export class RecordsModule {}
