import { Module } from '@nestjs/common';
import * as fields from './assessment-fields.resolver.js';
import * as resolvers from './assessment.resolver.js';
import { CompleteDraft } from './commands/complete-draft.js';
import { CorrectAssessmentStart } from './commands/correct-assessment-start.js';
import { DecideAssessment } from './commands/decide-assessment.js';
import { DiscontinueAssessment } from './commands/discontinue-assessment.js';
import { ForgoAssessment } from './commands/forgo-assessment.js';
import { InviteAuthority, InviteProfessional } from './commands/invite.js';
import { MarkAttendance } from './commands/mark-attendance.js';
import { OpenCaseAssessment } from './commands/open-case-assessment.js';
import { SaveSection } from './commands/save-section.js';
import { SignAssessment } from './commands/sign-assessment.js';
import { StartAssessment } from './commands/start-assessment.js';
import { AssessmentReads } from './queries/assessment-reads.js';

@Module({
  providers: [
    ...Object.values(resolvers),
    ...Object.values(fields),
    AssessmentReads,
    OpenCaseAssessment,
    StartAssessment,
    CorrectAssessmentStart,
    SaveSection,
    DecideAssessment,
    InviteProfessional,
    InviteAuthority,
    MarkAttendance,
    CompleteDraft,
    SignAssessment,
    DiscontinueAssessment,
    ForgoAssessment,
  ],
})
export class AssessmentsModule {}
