import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type CaseParent, CaseType } from '@rinnalla/api-cases';
import {
  Action,
  type Actor,
  CurrentActor,
  Db,
  input,
  type LoadMany,
  LoadRows,
  parseInput,
  type ReadDb,
} from '@rinnalla/api-core';
import { z } from 'zod';
import { AnswerHandover } from './commands/answer-handover.js';
import { CorrectArrival } from './commands/correct-arrival.js';
import { CorrectReportBack } from './commands/correct-report-back.js';
import { OfferHandover } from './commands/offer-handover.js';
import { JoinCase } from './commands/join-case.js';
import { MoveContact } from './commands/move-contact.js';
import { OpenContact } from './commands/open-contact.js';
import { OpenAssessment } from './commands/open-assessment.js';
import { RecordContact } from './commands/record-contact.js';
import { ReopenContact } from './commands/reopen-contact.js';
import { RecordReportBack } from './commands/record-report-back.js';
import { TakeContact } from './commands/take-contact.js';
import { WithdrawHandover } from './commands/withdraw-handover.js';
import * as inputs from './contact-inputs.types.js';
import * as results from './contact-results.types.js';
import { ContactType, IntakeCountsType, IntakePlaceType, IntakeQueueType } from './contact.types.js';
import { ContactReads } from './queries/contact-reads.js';
import { intakeCounts, intakePlaces, intakeQueues } from './queries/intake-queues.js';

@Resolver()
export class IntakeQueries {
  constructor(private readonly reads: ContactReads) {}

  @Action('intake.read')
  @Query(() => [IntakeQueueType], { description: 'The queues the viewer receives contacts in.' })
  intakeQueues(@Db() db: ReadDb): Promise<IntakeQueueType[]> {
    return intakeQueues(db);
  }

  @Action('intake.counts')
  @Query(() => IntakeCountsType)
  intakeCounts(@Db() db: ReadDb): Promise<IntakeCountsType> {
    return intakeCounts(db);
  }

  @Action('intake.places')
  @Query(() => [IntakePlaceType], { description: 'Every queue of the county, to hand a contact over to.' })
  intakePlaces(@Db() db: ReadDb): Promise<IntakePlaceType[]> {
    return intakePlaces(db);
  }

  @Action('contact.read')
  @Query(() => ContactType)
  contact(@Db() db: ReadDb, @Args('id', { type: () => ID }) id: string): Promise<ContactType> {
    return this.reads.one(db, parseInput(z.object({ id: input.id }), { id }).id);
  }
}

@Resolver(() => CaseType)
export class CaseContactFields {
  constructor(private readonly reads: ContactReads) {}

  @ResolveField(() => [ContactType], {
    nullable: true,
    description:
      'What came in of its clients and led to it or was joined to it, the latest first; null where the law keeps assessments from the viewer.',
  })
  async contacts(
    @Parent() { id, masks }: CaseParent,
    @LoadRows() load: LoadMany,
  ): Promise<ContactType[] | null> {
    return masks.some(({ field }) => field === 'assessments') ? null : load(this.reads.ofCases, id);
  }
}

@Resolver(() => results.ContactChange)
export class ContactChangeFields {
  constructor(private readonly reads: ContactReads) {}

  /** Null where the move took it out of the viewer's sight: offered on and accepted elsewhere. */
  @ResolveField(() => ContactType, { nullable: true })
  async contact(
    @Parent() { contactId }: results.ContactChange,
    @Db() db: ReadDb,
  ): Promise<ContactType | null> {
    const [contact] = await this.reads.byIds(db, [contactId], 'intake');
    return contact ?? null;
  }
}

@Resolver()
export class IntakeMutations {
  constructor(
    private readonly recording: RecordContact,
    private readonly looking: OpenContact,
    private readonly taking: TakeContact,
    private readonly moving: MoveContact,
  ) {}

  @Action('contact.record')
  @Mutation(() => results.RecordContactResult)
  recordContact(@CurrentActor() actor: Actor, @Args('input') asked: inputs.RecordContactInput) {
    return this.recording.run(actor, parseInput(inputs.recordContact, asked));
  }

  @Action('contact.open')
  @Mutation(() => results.RecordContactResult)
  openContact(@CurrentActor() actor: Actor, @Args('input') asked: inputs.OpenContactInput) {
    return this.looking.run(actor, parseInput(inputs.openContact, asked));
  }

  @Action('contact.take')
  @Mutation(() => results.TakeContactResult)
  takeContact(@CurrentActor() actor: Actor, @Args('input') asked: inputs.ContactVersionInput) {
    return this.taking.run(actor, parseInput(inputs.contactVersion, asked));
  }

  @Action('contact.move')
  @Mutation(() => results.MoveContactResult)
  moveContact(@CurrentActor() actor: Actor, @Args('input') asked: inputs.MoveContactInput) {
    return this.moving.run(actor, parseInput(inputs.moveContact, asked));
  }
}

@Resolver()
export class IntakeCorrections {
  constructor(
    private readonly correcting: CorrectArrival,
    private readonly reopening: ReopenContact,
    private readonly hearing: RecordReportBack,
    private readonly hearingAnew: CorrectReportBack,
  ) {}

  @Action('contact.correctArrival')
  @Mutation(() => results.CorrectContactArrivalResult, {
    description: 'Of one still in its queue, and so of every clock that it started.',
  })
  correctContactArrival(
    @CurrentActor() actor: Actor,
    @Args('input') asked: inputs.CorrectContactArrivalInput,
  ) {
    return this.correcting.run(actor, parseInput(inputs.correctContactArrival, asked));
  }

  @Action('contact.reopen')
  @Mutation(() => results.ReopenContactResult, {
    description: 'Takes back that it was guided, forwarded or closed: it is in its queue again.',
  })
  reopenContact(@CurrentActor() actor: Actor, @Args('input') asked: inputs.ReopenContactInput) {
    return this.reopening.run(actor, parseInput(inputs.reopenContact, asked));
  }

  @Action('contact.reportBack')
  @Mutation(() => results.RecordReportBackResult, {
    description: 'What the authority that it was forwarded to did, as it told (SHL 40 § 2 mom.).',
  })
  recordReportBack(@CurrentActor() actor: Actor, @Args('input') asked: inputs.RecordReportBackInput) {
    return this.hearing.run(actor, parseInput(inputs.recordReportBack, asked));
  }

  @Action('contact.correctReportBack')
  @Mutation(() => results.CorrectReportBackResult, {
    description: 'As it was told, for a reason in words; what stood before stays in the history.',
  })
  correctReportBack(@CurrentActor() actor: Actor, @Args('input') asked: inputs.CorrectReportBackInput) {
    return this.hearingAnew.run(actor, parseInput(inputs.correctReportBack, asked));
  }
}

@Resolver()
export class IntakeOutcomes {
  constructor(
    private readonly opening: OpenAssessment,
    private readonly joining: JoinCase,
    private readonly offering: OfferHandover,
    private readonly answering: AnswerHandover,
    private readonly withdrawing: WithdrawHandover,
  ) {}

  @Action('contact.openAssessment')
  @Mutation(() => results.OpenAssessmentResult)
  openAssessment(@CurrentActor() actor: Actor, @Args('input') asked: inputs.OpenAssessmentInput) {
    return this.opening.run(actor, parseInput(inputs.openAssessment, asked));
  }

  @Action('contact.joinCase')
  @Mutation(() => results.MoveContactResult)
  joinContactToCase(@CurrentActor() actor: Actor, @Args('input') asked: inputs.JoinContactInput) {
    return this.joining.run(actor, parseInput(inputs.joinContact, asked));
  }

  @Action('contact.offer')
  @Mutation(() => results.OfferHandoverResult)
  offerHandover(@CurrentActor() actor: Actor, @Args('input') asked: inputs.OfferHandoverInput) {
    return this.offering.run(actor, parseInput(inputs.offerHandover, asked));
  }

  @Action('contact.withdrawOffer')
  @Mutation(() => results.WithdrawHandoverResult)
  withdrawHandover(@CurrentActor() actor: Actor, @Args('input') asked: inputs.ContactVersionInput) {
    return this.withdrawing.run(actor, parseInput(inputs.contactVersion, asked));
  }

  @Action('contact.answerOffer')
  @Mutation(() => results.AnswerHandoverResult)
  answerHandover(@CurrentActor() actor: Actor, @Args('input') asked: inputs.AnswerHandoverInput) {
    return this.answering.run(actor, parseInput(inputs.answerHandover, asked));
  }
}
