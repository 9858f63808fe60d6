import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Action, type Actor, CurrentActor, Db, input, parseInput, type ReadDb } from '@rinnalla/api-core';
import { z } from 'zod';
import * as inputs from './assessment-inputs.types.js';
import * as results from './assessment-results.types.js';
import { assessmentsById } from './assessment.loader.js';
import { AssessmentSectionVersionType, AssessmentType } from './assessment.types.js';
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

@Resolver()
export class AssessmentQueries {
  constructor(private readonly reads: AssessmentReads) {}

  @Action('assessment.print')
  @Query(() => AssessmentType, { description: 'The whole assessment, to be printed.' })
  printAssessment(@Db() db: ReadDb, @Args('id', { type: () => ID }) id: string): Promise<AssessmentType> {
    return this.reads.one(db, assessmentsById, parseInput(z.object({ id: input.id }), { id }).id, 'print');
  }

  @Action('assessment.sectionVersions')
  @Query(() => [AssessmentSectionVersionType], {
    description: 'What a section said at each saving, by whom and when: the latest first.',
  })
  assessmentSectionVersions(
    @Db() db: ReadDb,
    @Args('sectionId', { type: () => ID }) sectionId: string,
  ): Promise<AssessmentSectionVersionType[]> {
    return this.reads.versions(db, parseInput(z.object({ sectionId: input.id }), { sectionId }).sectionId);
  }
}

@Resolver()
export class AssessmentWriting {
  constructor(
    private readonly starting: StartAssessment,
    private readonly correcting: CorrectAssessmentStart,
    private readonly saving: SaveSection,
    private readonly deciding: DecideAssessment,
  ) {}

  @Action('assessment.start')
  @Mutation(() => results.MoveAssessmentResult)
  startAssessment(@CurrentActor() actor: Actor, @Args('input') asked: inputs.StartAssessmentInput) {
    return this.starting.run(actor, parseInput(inputs.startAssessment, asked));
  }

  @Action('assessment.correctStart')
  @Mutation(() => results.CorrectAssessmentStartResult, {
    description: 'Of one that has begun and is not signed, and so of the clocks that its start met.',
  })
  correctAssessmentStart(
    @CurrentActor() actor: Actor,
    @Args('input') asked: inputs.CorrectAssessmentStartInput,
  ) {
    return this.correcting.run(actor, parseInput(inputs.correctAssessmentStart, asked));
  }

  @Action('assessment.saveSection')
  @Mutation(() => results.SaveAssessmentSectionResult)
  saveAssessmentSection(
    @CurrentActor() actor: Actor,
    @Args('input') asked: inputs.SaveAssessmentSectionInput,
  ) {
    return this.saving.run(actor, parseInput(inputs.saveSection, asked));
  }

  @Action('assessment.decide')
  @Mutation(() => results.MoveAssessmentResult)
  decideAssessment(@CurrentActor() actor: Actor, @Args('input') asked: inputs.DecideAssessmentInput) {
    return this.deciding.run(actor, parseInput(inputs.decideAssessment, asked));
  }
}

@Resolver()
export class AssessmentParticipation {
  constructor(
    private readonly askingProfessional: InviteProfessional,
    private readonly askingAuthority: InviteAuthority,
    private readonly marking: MarkAttendance,
  ) {}

  @Action('assessment.inviteProfessional')
  @Mutation(() => results.InviteProfessionalResult)
  inviteProfessional(@CurrentActor() actor: Actor, @Args('input') asked: inputs.InviteProfessionalInput) {
    return this.askingProfessional.run(actor, parseInput(inputs.inviteProfessional, asked));
  }

  @Action('assessment.inviteAuthority')
  @Mutation(() => results.InviteAuthorityResult)
  inviteAuthority(@CurrentActor() actor: Actor, @Args('input') asked: inputs.InviteAuthorityInput) {
    return this.askingAuthority.run(actor, parseInput(inputs.inviteAuthority, asked));
  }

  @Action('assessment.markAttendance')
  @Mutation(() => results.MoveAssessmentResult)
  markAttendance(@CurrentActor() actor: Actor, @Args('input') asked: inputs.MarkAttendanceInput) {
    return this.marking.run(actor, parseInput(inputs.markAttendance, asked));
  }
}

@Resolver()
export class AssessmentMoves {
  constructor(
    private readonly opening: OpenCaseAssessment,
    private readonly completing: CompleteDraft,
    private readonly signing: SignAssessment,
    private readonly discontinuing: DiscontinueAssessment,
    private readonly forgoing: ForgoAssessment,
  ) {}

  @Action('assessment.open')
  @Mutation(() => results.OpenCaseAssessmentResult)
  openCaseAssessment(@CurrentActor() actor: Actor, @Args('input') asked: inputs.OpenCaseAssessmentInput) {
    return this.opening.run(actor, parseInput(inputs.openCaseAssessment, asked));
  }

  @Action('assessment.completeDraft')
  @Mutation(() => results.CompleteAssessmentDraftResult)
  completeAssessmentDraft(@CurrentActor() actor: Actor, @Args('input') asked: inputs.AssessmentVersionInput) {
    return this.completing.run(actor, parseInput(inputs.assessmentVersion, asked));
  }

  @Action('assessment.sign')
  @Mutation(() => results.SignAssessmentResult)
  signAssessment(@CurrentActor() actor: Actor, @Args('input') asked: inputs.AssessmentVersionInput) {
    return this.signing.run(actor, parseInput(inputs.assessmentVersion, asked));
  }

  @Action('assessment.discontinue')
  @Mutation(() => results.DiscontinueAssessmentResult)
  discontinueAssessment(
    @CurrentActor() actor: Actor,
    @Args('input') asked: inputs.DiscontinueAssessmentInput,
  ) {
    return this.discontinuing.run(actor, parseInput(inputs.discontinueAssessment, asked));
  }

  @Action('assessment.forgo')
  @Mutation(() => results.ForgoAssessmentResult, {
    description: 'None is made: it is evidently unnecessary, SHL 36 § 2 mom.',
  })
  forgoAssessment(@CurrentActor() actor: Actor, @Args('input') asked: inputs.ForgoAssessmentInput) {
    return this.forgoing.run(actor, parseInput(inputs.forgoAssessment, asked));
  }
}
