import { Module } from '@nestjs/common';
import { AnswerHandover } from './commands/answer-handover.js';
import { CorrectArrival } from './commands/correct-arrival.js';
import { CorrectReportBack } from './commands/correct-report-back.js';
import { WithdrawHandover } from './commands/withdraw-handover.js';
import { OfferHandover } from './commands/offer-handover.js';
import { JoinCase } from './commands/join-case.js';
import { MoveContact } from './commands/move-contact.js';
import { OpenAssessment } from './commands/open-assessment.js';
import { OpenContact } from './commands/open-contact.js';
import { RecordContact } from './commands/record-contact.js';
import { ReopenContact } from './commands/reopen-contact.js';
import { RecordReportBack } from './commands/record-report-back.js';
import { TakeContact } from './commands/take-contact.js';
import { ContactReads } from './queries/contact-reads.js';
import * as resolvers from './contact.resolver.js';

@Module({
  providers: [
    ...Object.values(resolvers),
    ContactReads,
    RecordContact,
    OpenContact,
    TakeContact,
    ReopenContact,
    RecordReportBack,
    MoveContact,
    CorrectArrival,
    CorrectReportBack,
    OpenAssessment,
    JoinCase,
    OfferHandover,
    AnswerHandover,
    WithdrawHandover,
  ],
  exports: [ContactReads],
})
export class IntakeModule {}
