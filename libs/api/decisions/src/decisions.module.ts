import { Module } from '@nestjs/common';
import { CorrectDecisionDay } from './commands/correct-decision-day.js';
import { MoveDecision } from './commands/move-decision.js';
import { PrepareDecision } from './commands/prepare-decision.js';
import { RecordDecisionMade } from './commands/record-decision-made.js';
import * as resolvers from './decision.resolver.js';
import { DecisionReads } from './queries/decision-reads.js';

@Module({
  providers: [
    ...Object.values(resolvers),
    DecisionReads,
    PrepareDecision,
    RecordDecisionMade,
    MoveDecision,
    CorrectDecisionDay,
  ],
  exports: [DecisionReads],
})
export class DecisionsModule {}
