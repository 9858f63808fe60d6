import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type CaseParent, CaseType } from '@rinnalla/api-cases';
import {
  Action,
  type Actor,
  CallerAddress,
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
import { z } from 'zod';
import { EndOverride } from './end-override.js';
import * as inputs from './override-inputs.types.js';
import * as results from './override-results.types.js';
import { overrideReview, overrideReviewCounts, overrideReviews } from './override-reviews.js';
import { overridesById, overridesOfCases } from './override.loader.js';
import {
  OVERRIDE_REVIEW_STATUSES,
  OverrideReviewCountsType,
  OverrideReviewPageType,
  OverrideReviewStatusEnum,
  OverrideReviewType,
  OverrideType,
} from './override.types.js';
import { PleadOverride } from './plead-override.js';
import { ReviewOverride } from './review-override.js';

const page = z.object({ status: z.enum(OVERRIDE_REVIEW_STATUSES), page: z.int().min(1).max(1_000) });

@Resolver()
export class OverrideQueries {
  @Action('override.review')
  @Query(() => OverrideReviewPageType, { description: 'For the data-protection officer.' })
  overrideReviews(
    @Db() db: ReadDb,
    @Args('status', { type: () => OverrideReviewStatusEnum }) status: string,
    @Args('page', { type: () => Int, defaultValue: 1 }) number: number,
  ): Promise<OverrideReviewPageType> {
    const asked = parseInput(page, { status, page: number });
    return overrideReviews(db, asked.status, asked.page);
  }

  @Action('override.review')
  @Query(() => OverrideReviewCountsType, { description: 'For the data-protection officer.' })
  overrideReviewCounts(@Db() db: ReadDb): Promise<OverrideReviewCountsType> {
    return overrideReviewCounts(db);
  }
}

@Resolver()
export class OverrideMutations {
  constructor(
    private readonly pleading: PleadOverride,
    private readonly ending: EndOverride,
    private readonly reviewing: ReviewOverride,
  ) {}

  @Action('override.plead')
  @Mutation(() => results.PleadOverrideResult)
  pleadOverride(
    @CurrentActor() actor: Actor,
    @CallerAddress() address: string,
    @Args('input') asked: inputs.PleadOverrideInput,
  ) {
    return this.pleading.run(actor, parseInput(inputs.pleadOverride, asked), address);
  }

  @Action('override.end')
  @Mutation(() => results.EndOverrideResult)
  endOverride(@CurrentActor() actor: Actor, @Args('input') asked: inputs.EndOverrideInput) {
    return this.ending.run(actor, parseInput(inputs.endOverride, asked));
  }

  @Action('override.review')
  @Mutation(() => results.ReviewOverrideResult)
  reviewOverride(@CurrentActor() actor: Actor, @Args('input') asked: inputs.ReviewOverrideInput) {
    return this.reviewing.run(actor, parseInput(inputs.reviewOverride, asked));
  }
}

@Resolver(() => CaseType)
export class CaseOverrideFields {
  @ResolveField(() => [OverrideType], {
    description: 'In force now: one’s own, and as the named worker those of others.',
  })
  overrides(@Parent() { id }: CaseParent, @LoadRows() load: LoadMany): Promise<OverrideType[]> {
    return load(overridesOfCases, id);
  }
}

@Resolver(() => OverrideType)
export class OverrideFields {
  @ResolveField(() => ProfessionalType)
  by(@Parent() { byId }: OverrideType, @LoadRow() load: Load): Promise<ProfessionalType | null> {
    return load(professionalsById, byId);
  }
}

@Resolver(() => OverrideReviewType)
export class OverrideReviewFields {
  @ResolveField(() => ProfessionalType)
  by(@Parent() { byId }: OverrideReviewType, @LoadRow() load: Load): Promise<ProfessionalType | null> {
    return load(professionalsById, byId);
  }

  @ResolveField(() => ProfessionalType, { nullable: true })
  async reviewedBy(
    @Parent() { reviewedById }: OverrideReviewType,
    @LoadRow() load: Load,
  ): Promise<ProfessionalType | null> {
    return reviewedById ? load(professionalsById, reviewedById) : null;
  }
}

@Resolver(() => results.OverridePleaded)
export class OverridePleadedFields {
  @ResolveField(() => OverrideType)
  override(
    @Parent() { overrideId }: results.OverridePleaded,
    @LoadRow() load: Load,
  ): Promise<OverrideType | null> {
    return load(overridesById, overrideId);
  }
}

@Resolver(() => results.OverrideEnded)
export class OverrideEndedFields {
  @ResolveField(() => OverrideType)
  override(
    @Parent() { overrideId }: results.OverrideEnded,
    @LoadRow() load: Load,
  ): Promise<OverrideType | null> {
    return load(overridesById, overrideId);
  }
}

@Resolver(() => results.OverrideReviewed)
export class OverrideReviewedFields {
  @ResolveField(() => OverrideReviewType)
  review(@Parent() { overrideId }: results.OverrideReviewed, @Db() db: ReadDb): Promise<OverrideReviewType> {
    return overrideReview(db, overrideId);
  }
}
