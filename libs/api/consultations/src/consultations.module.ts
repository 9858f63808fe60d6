import { Module } from '@nestjs/common';
import { AnswerConsultation } from './commands/answer-consultation.js';
import { AskConsultation } from './commands/ask-consultation.js';
import { AskMoreInfo } from './commands/ask-more-info.js';
import { CancelConsultation } from './commands/cancel-consultation.js';
import { ClaimConsultation } from './commands/claim-consultation.js';
import { CloseConsultation } from './commands/close-consultation.js';
import { CorrectConsultationMessage } from './commands/correct-consultation-message.js';
import { DeclineConsultation } from './commands/decline-consultation.js';
import { GiveMoreInfo } from './commands/give-more-info.js';
import { ReassignConsultation } from './commands/reassign-consultation.js';
import { RedirectConsultation } from './commands/redirect-consultation.js';
import { ReleaseConsultation } from './commands/release-consultation.js';
import { ReopenConsultation } from './commands/reopen-consultation.js';
import { SendConsultationMessage } from './commands/send-consultation-message.js';
import { WithdrawConsultationMessage } from './commands/withdraw-consultation-message.js';
import {
  AlreadyClaimedFields,
  CaseConsultationsField,
  ConsultationChangeFields,
  ConsultationFields,
  ConsultationMessageFields,
  ConsultationMessageWrittenFields,
  ConsultationStepFields,
  ConsultationSubjectFields,
} from './consultation-fields.resolver.js';
import {
  AskerMutations,
  ClaimantMutations,
  ConsultationMessageMutations,
  PassingOnMutations,
} from './consultation-mutations.resolver.js';
import { ConsultationQueries } from './consultation.resolver.js';

@Module({
  providers: [
    ConsultationQueries,
    AskerMutations,
    ClaimantMutations,
    PassingOnMutations,
    ConsultationMessageMutations,
    ConsultationFields,
    ConsultationMessageFields,
    ConsultationSubjectFields,
    ConsultationStepFields,
    CaseConsultationsField,
    ConsultationChangeFields,
    ConsultationMessageWrittenFields,
    AlreadyClaimedFields,
    AskConsultation,
    ClaimConsultation,
    ReleaseConsultation,
    AskMoreInfo,
    GiveMoreInfo,
    AnswerConsultation,
    DeclineConsultation,
    RedirectConsultation,
    ReassignConsultation,
    ReopenConsultation,
    CancelConsultation,
    CloseConsultation,
    SendConsultationMessage,
    CorrectConsultationMessage,
    WithdrawConsultationMessage,
  ],
})
export class ConsultationsModule {}
