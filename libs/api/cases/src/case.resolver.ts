import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '@rinnalla/api-access';
import { Action, type Actor, CurrentActor, Db, input, parseInput, type ReadDb } from '@rinnalla/api-core';
import { z } from 'zod';
import * as inputs from './case-inputs.types.js';
import * as results from './case-results.types.js';
import { CaseType } from './case.types.js';
import { AddTeamMember } from './commands/add-team-member.js';
import { EndTeamMembership } from './commands/end-team-membership.js';
import { MoveCase } from './commands/move-case.js';
import { NameWorkPair } from './commands/name-work-pair.js';
import { NameWorker } from './commands/name-worker.js';
import { SeeCase } from './commands/see-case.js';
import { MoveCaseResult } from './ending/ending.types.js';
import { OpenCase } from './opening/open-case.js';
import { openCase, OpenCaseInput } from './opening/opening-inputs.types.js';
import { caseView } from './queries/case-view.js';

@Resolver(() => CaseType)
export class CaseQueries {
  constructor(private readonly access: Access) {}

  @Action('case.read')
  @Query(() => CaseType, { description: 'One case with its page.' })
  case(@Db() db: ReadDb, @Args('id', { type: () => ID }) id: string): Promise<CaseType> {
    return caseView(db, this.access, parseInput(z.object({ id: input.id }), { id }).id, 'case_work');
  }
}

@Resolver()
export class CaseMoves {
  constructor(
    private readonly moving: MoveCase,
    private readonly opening: OpenCase,
    private readonly seeing: SeeCase,
  ) {}

  @Action('case.move')
  @Mutation(() => MoveCaseResult)
  moveCase(@CurrentActor() actor: Actor, @Args('input') asked: inputs.MoveCaseInput) {
    return this.moving.run(actor, parseInput(inputs.moveCase, asked));
  }

  @Action('case.open')
  @Mutation(() => results.OpenCaseResult)
  openCase(@CurrentActor() actor: Actor, @Args('input') asked: OpenCaseInput) {
    return this.opening.run(actor, parseInput(openCase, asked));
  }

  @Action('case.see')
  @Mutation(() => results.SeeCaseResult)
  seeCase(@CurrentActor() actor: Actor, @Args('input') asked: inputs.SeeCaseInput) {
    return this.seeing.run(actor, parseInput(inputs.seeCase, asked));
  }
}

@Resolver()
export class TeamMutations {
  constructor(
    private readonly adding: AddTeamMember,
    private readonly ending: EndTeamMembership,
    private readonly naming: NameWorker,
    private readonly pairing: NameWorkPair,
  ) {}

  @Action('team.add')
  @Mutation(() => results.AddTeamMemberResult)
  addTeamMember(@CurrentActor() actor: Actor, @Args('input') asked: inputs.TeamInput) {
    return this.adding.run(actor, parseInput(inputs.team, asked));
  }

  @Action('team.end')
  @Mutation(() => results.EndTeamMembershipResult)
  endTeamMembership(@CurrentActor() actor: Actor, @Args('input') asked: inputs.EndTeamMembershipInput) {
    return this.ending.run(actor, parseInput(inputs.endTeamMembership, asked));
  }

  @Action('team.nameWorker')
  @Mutation(() => results.NameWorkerResult)
  nameWorker(@CurrentActor() actor: Actor, @Args('input') asked: inputs.NameWorkerInput) {
    return this.naming.run(actor, parseInput(inputs.nameWorker, asked));
  }

  @Action('team.namePair')
  @Mutation(() => results.NameWorkPairResult)
  nameWorkPair(@CurrentActor() actor: Actor, @Args('input') asked: inputs.TeamInput) {
    return this.pairing.run(actor, parseInput(inputs.team, asked));
  }
}
