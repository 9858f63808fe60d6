import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Action,
  type Actor,
  type Batch,
  CurrentActor,
  type Load,
  LoadRow,
  parseInput,
} from '@rinnalla/api-core';
import type { EndReason } from '@rinnalla/domain';
import { CaseType } from '../case.types.js';
import { readRows } from '../rows-with-people.js';
import { checksOf, openOnCases } from './ending-checks.js';
import * as types from './ending.types.js';
import { EndingOfCase } from './propose-ending.js';

type EndingRow = Omit<types.EndingType, 'checks' | 'proposedAt' | 'proposedBy' | 'reason'> & {
  readonly at: Date;
  readonly by: types.EndingType['proposedBy'];
  readonly reason: EndReason;
};

const endingsOfCases: Batch<types.EndingType> = {
  read: async (db, caseIds) => {
    const rows = await readRows<EndingRow>(
      db,
      `SELECT e.id, e.case_id AS "caseId", e.reason, e.closing_record AS "closingRecord", e.proposed_at AS at, e.proposed_by AS by, e.version
       FROM ending_proposal e WHERE e.case_id = ANY ($1::uuid[]) AND e.withdrawn_at IS NULL AND e.ended_at IS NULL`,
      [caseIds],
    );
    const open = rows.length === 0 ? [] : await openOnCases(db, caseIds);
    return rows.map(({ at, by, ...row }) => ({
      ...row,
      proposedAt: at,
      proposedBy: by,
      checks: checksOf(
        open.filter(({ caseId }) => caseId === row.caseId),
        row.reason,
      ),
    }));
  },
  idOf: (row) => row.caseId,
};

@Resolver(() => CaseType)
export class CaseEndingFields {
  @ResolveField(() => types.EndingType, {
    nullable: true,
    description: 'The proposed end; null where none is, and for those who may not end the case.',
  })
  async ending(
    @Parent() { id, viewerCan }: CaseType,
    @LoadRow() load: Load,
  ): Promise<types.EndingType | null> {
    return viewerCan.end ? load(endingsOfCases, id) : null;
  }
}

@Resolver()
export class EndingMutations {
  constructor(private readonly ending: EndingOfCase) {}

  @Action('ending.propose')
  @Mutation(() => types.ProposeEndingResult)
  proposeEnding(@CurrentActor() actor: Actor, @Args('input') asked: types.ProposeEndingInput) {
    return this.ending.propose(actor, parseInput(types.proposeEnding, asked));
  }

  @Action('ending.withdraw')
  @Mutation(() => types.WithdrawEndingResult)
  withdrawEnding(@CurrentActor() actor: Actor, @Args('input') asked: types.EndingInHandInput) {
    return this.ending.withdraw(actor, parseInput(types.endingInHand, asked));
  }

  @Action('ending.end')
  @Mutation(() => types.EndCaseResult, { description: 'Ends the case and what ends with it, in one go.' })
  endCase(@CurrentActor() actor: Actor, @Args('input') asked: types.EndingInHandInput) {
    return this.ending.end(actor, parseInput(types.endingInHand, asked));
  }
}
