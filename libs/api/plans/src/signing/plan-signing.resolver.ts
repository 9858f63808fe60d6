import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Action,
  type Actor,
  CurrentActor,
  Db,
  input,
  type Load,
  LoadRow,
  notFound,
  parseInput,
  type ReadDb,
} from '@rinnalla/api-core';
import { contentVersion } from '@rinnalla/domain';
import { z } from 'zod';
import { PlanSigned, SignPlanResult } from '../plan-results.types.js';
import { PlanType } from '../plan.types.js';
import { PlanReads } from '../queries/plan-reads.js';
import {
  asSignedPlan,
  planSignerProblems,
  planSigningsById,
  signedPlansById,
} from './plan-signing.loader.js';
import { PlanSignerProblemType, PlanSigningType, signPlan, SignPlanInput } from './plan-signing.types.js';
import { SignPlan } from './sign-plan.js';
import { SignedPlanType } from './signed-plan.types.js';

const printed = z.object({ caseId: input.id, signingId: input.id });

@Resolver()
export class PlanSigningQueries {
  constructor(private readonly reads: PlanReads) {}

  @Action('plan.print')
  @Query(() => SignedPlanType, {
    description: 'A signed version of a plan in full, as it stood; its reading is logged as printing.',
  })
  async printSignedPlan(
    @Db() db: ReadDb,
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('signingId', { type: () => ID }) signingId: string,
  ): Promise<SignedPlanType> {
    const asked = parseInput(printed, { caseId, signingId });
    const signed = await this.reads.one(db, signedPlansById, asked.signingId, 'print');
    if (signed.caseId !== asked.caseId) throw notFound();
    return asSignedPlan(signed);
  }
}

@Resolver()
export class PlanSigningMutations {
  constructor(private readonly signing: SignPlan) {}

  @Action('plan.sign')
  @Mutation(() => SignPlanResult)
  signPlan(@CurrentActor() actor: Actor, @Args('input') asked: SignPlanInput) {
    return this.signing.run(actor, parseInput(signPlan, asked));
  }
}

@Resolver(() => PlanType)
export class PlanSigningFields {
  @ResolveField(() => Boolean, {
    description:
      'Was what was agreed written anew since the last signing? Carrying it out changes no plan. False while none is signed.',
  })
  isChangedSinceSigning(@Parent() { storedItems, ...plan }: PlanType): boolean {
    const [last] = plan.signings;
    return last !== undefined && contentVersion({ ...plan, items: storedItems }) > last.contentVersion;
  }

  @ResolveField(() => PlanSignerProblemType, {
    nullable: true,
    description: 'Null when the law lets the viewer sign it, whose right on the case it is to sign.',
  })
  signingProblem(@Parent() { id }: PlanType, @LoadRow() load: Load): Promise<PlanSignerProblemType | null> {
    return load(planSignerProblems, id);
  }
}

@Resolver(() => PlanSigned)
export class PlanSignedFields {
  constructor(private readonly reads: PlanReads) {}

  @ResolveField(() => PlanSigningType)
  signing(@Parent() { signingId }: PlanSigned, @Db() db: ReadDb): Promise<PlanSigningType> {
    return this.reads.one(db, planSigningsById, signingId);
  }
}
