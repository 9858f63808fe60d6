import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Action, type Actor, CurrentActor, Db, input, parseInput, type ReadDb } from '@rinnalla/api-core';
import { z } from 'zod';
import { RecordDenial } from '../denials/record-denial.js';
import { WithdrawDenial } from '../denials/withdraw-denial.js';
import { CaseDeclarationsType } from './case-declarations.types.js';
import * as inputs from './declaration-inputs.types.js';
import { DeclarationReads } from './declaration-reads.js';
import * as results from './declaration-results.types.js';
import { RecordPermission } from './record-permission.js';
import { WithdrawPermission } from './withdraw-permission.js';

@Resolver()
export class DeclarationQueries {
  constructor(private readonly reads: DeclarationReads) {}

  @Action('declarations.print')
  @Query(() => CaseDeclarationsType, {
    description: 'What the clients of a case permit and deny, to be printed for them on request.',
  })
  async printDeclarations(
    @Db() db: ReadDb,
    @Args('caseId', { type: () => ID }) asked: string,
  ): Promise<CaseDeclarationsType> {
    const { caseId } = parseInput(z.object({ caseId: input.id }), { caseId: asked });
    await this.reads.notePrint(db, caseId);
    return { caseId };
  }
}

@Resolver()
export class DeclarationMutations {
  constructor(
    private readonly recordingPermission: RecordPermission,
    private readonly withdrawingPermission: WithdrawPermission,
    private readonly recordingDenial: RecordDenial,
    private readonly withdrawingDenial: WithdrawDenial,
  ) {}

  @Action('permission.record')
  @Mutation(() => results.RecordPermissionResult)
  recordPermission(@CurrentActor() actor: Actor, @Args('input') asked: inputs.RecordPermissionInput) {
    return this.recordingPermission.run(actor, parseInput(inputs.recordPermission, asked));
  }

  @Action('permission.record')
  @Mutation(() => results.WithdrawPermissionResult)
  withdrawPermission(@CurrentActor() actor: Actor, @Args('input') asked: inputs.WithdrawDeclarationInput) {
    return this.withdrawingPermission.run(actor, parseInput(inputs.withdrawDeclaration, asked));
  }

  @Action('permission.record')
  @Mutation(() => results.RecordDenialResult)
  recordDenial(@CurrentActor() actor: Actor, @Args('input') asked: inputs.RecordDenialInput) {
    return this.recordingDenial.run(actor, parseInput(inputs.recordDenial, asked));
  }

  @Action('permission.record')
  @Mutation(() => results.WithdrawDenialResult)
  withdrawDenial(@CurrentActor() actor: Actor, @Args('input') asked: inputs.WithdrawDeclarationInput) {
    return this.withdrawingDenial.run(actor, parseInput(inputs.withdrawDeclaration, asked));
  }
}
