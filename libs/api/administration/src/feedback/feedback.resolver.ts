import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Action,
  type Actor,
  CurrentActor,
  Db,
  type Load,
  type LoadMany,
  LoadRow,
  LoadRows,
  parseInput,
  type ReadDb,
} from '@rinnalla/api-core';
import { professionalsById, ProfessionalType } from '@rinnalla/api-organisation';
import { accessibilityStatement } from './accessibility-statement.js';
import { AnswerFeedbackCommand } from './answer-feedback.js';
import { CorrectFeedbackArrivalCommand } from './correct-feedback-arrival.js';
import { feedbackCounts } from './feedback-counts.js';
import {
  answerFeedback,
  correctFeedbackArrival,
  countyPage,
  ownPage,
  recordFeedback,
  sendFeedback,
} from './feedback-inputs.js';
import { correctionsOfFeedback, feedbackById } from './feedback.loader.js';
import { countyFeedback, ownFeedback } from './feedback-pages.js';
import {
  AccessibilityFeedbackChanged,
  AccessibilityFeedbackCountsType,
  AccessibilityFeedbackPageType,
  AccessibilityFeedbackResult,
  AccessibilityFeedbackType,
  AccessibilityStatementType,
  AnswerAccessibilityFeedbackInput,
  CorrectFeedbackArrivalInput,
  FeedbackArrivalCorrectionType,
  RecordAccessibilityFeedbackInput,
  SendAccessibilityFeedbackInput,
} from './feedback.types.js';
import { RecordFeedbackCommand } from './record-feedback.js';
import { SendFeedbackCommand } from './send-feedback.js';

@Resolver()
export class FeedbackQueries {
  @Action('feedback.statement')
  @Query(() => AccessibilityStatementType)
  accessibilityStatement(@Db() db: ReadDb): Promise<AccessibilityStatementType> {
    return accessibilityStatement(db);
  }

  @Action('feedback.own')
  @Query(() => AccessibilityFeedbackPageType, {
    description: 'What the reader has sent, the newest first, with the answers.',
  })
  myAccessibilityFeedback(
    @Db() db: ReadDb,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<AccessibilityFeedbackPageType> {
    return ownFeedback(db, parseInput(ownPage, { first, after: after ?? null }));
  }

  @Action('feedback.list')
  @Query(() => AccessibilityFeedbackPageType, {
    description: 'For administrators: what waits by due day, or what was answered, the latest first.',
  })
  accessibilityFeedback(
    @Db() db: ReadDb,
    @Args('isAnswered', { defaultValue: false }) isAnswered: boolean,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<AccessibilityFeedbackPageType> {
    return countyFeedback(db, parseInput(countyPage, { isAnswered, first, after: after ?? null }));
  }

  @Action('feedback.counts')
  @Query(() => AccessibilityFeedbackCountsType)
  accessibilityFeedbackCounts(@Db() db: ReadDb): Promise<AccessibilityFeedbackCountsType> {
    return feedbackCounts(db);
  }
}

@Resolver()
export class FeedbackMutations {
  constructor(
    private readonly sending: SendFeedbackCommand,
    private readonly recording: RecordFeedbackCommand,
    private readonly answering: AnswerFeedbackCommand,
    private readonly correcting: CorrectFeedbackArrivalCommand,
  ) {}

  @Action('feedback.send')
  @Mutation(() => AccessibilityFeedbackResult)
  sendAccessibilityFeedback(
    @CurrentActor() actor: Actor,
    @Args('input') asked: SendAccessibilityFeedbackInput,
  ) {
    return this.sending.run(actor, parseInput(sendFeedback, asked));
  }

  @Action('feedback.record')
  @Mutation(() => AccessibilityFeedbackResult, { description: 'Of what came by mail or by phone.' })
  recordAccessibilityFeedback(
    @CurrentActor() actor: Actor,
    @Args('input') asked: RecordAccessibilityFeedbackInput,
  ) {
    return this.recording.run(actor, parseInput(recordFeedback, asked));
  }

  @Action('feedback.answer')
  @Mutation(() => AccessibilityFeedbackResult, { description: 'Once; the sender reads it.' })
  answerAccessibilityFeedback(
    @CurrentActor() actor: Actor,
    @Args('input') asked: AnswerAccessibilityFeedbackInput,
  ) {
    return this.answering.run(actor, parseInput(answerFeedback, asked));
  }

  @Action('feedback.correctArrival')
  @Mutation(() => AccessibilityFeedbackResult)
  correctFeedbackArrival(@CurrentActor() actor: Actor, @Args('input') asked: CorrectFeedbackArrivalInput) {
    return this.correcting.run(actor, parseInput(correctFeedbackArrival, asked));
  }
}

@Resolver(() => AccessibilityFeedbackChanged)
export class AccessibilityFeedbackChangedFields {
  @ResolveField(() => AccessibilityFeedbackType)
  feedback(
    @Parent() { feedbackId }: AccessibilityFeedbackChanged,
    @LoadRow() load: Load,
  ): Promise<AccessibilityFeedbackType | null> {
    return load(feedbackById, feedbackId);
  }
}

@Resolver(() => AccessibilityFeedbackType)
export class AccessibilityFeedbackFields {
  @ResolveField(() => ProfessionalType, {
    nullable: true,
    description: 'Who sent it here; null where it came otherwise.',
  })
  sender(
    @Parent() { senderId }: AccessibilityFeedbackType,
    @LoadRow() load: Load,
  ): Promise<ProfessionalType | null> | null {
    return senderId === null ? null : load(professionalsById, senderId);
  }

  @ResolveField(() => ProfessionalType)
  recordedBy(
    @Parent() { recordedById }: AccessibilityFeedbackType,
    @LoadRow() load: Load,
  ): Promise<ProfessionalType | null> {
    return load(professionalsById, recordedById);
  }

  @ResolveField(() => ProfessionalType, { nullable: true })
  answeredBy(
    @Parent() { answeredById }: AccessibilityFeedbackType,
    @LoadRow() load: Load,
  ): Promise<ProfessionalType | null> | null {
    return answeredById === null ? null : load(professionalsById, answeredById);
  }

  @ResolveField(() => [FeedbackArrivalCorrectionType], {
    description: 'What stood before, oldest first; told to administrators.',
  })
  corrections(
    @Parent() { id }: AccessibilityFeedbackType,
    @LoadRows() load: LoadMany,
  ): Promise<FeedbackArrivalCorrectionType[]> {
    return load(correctionsOfFeedback, id);
  }
}

@Resolver(() => FeedbackArrivalCorrectionType)
export class FeedbackArrivalCorrectionFields {
  @ResolveField(() => ProfessionalType)
  by(
    @Parent() { by }: FeedbackArrivalCorrectionType,
    @LoadRow() load: Load,
  ): Promise<ProfessionalType | null> {
    return load(professionalsById, by);
  }
}
