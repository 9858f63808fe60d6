import { Module } from '@nestjs/common';
import { CaseClockFields } from './case-clocks.resolver.js';
import { CaseChangeFields, CaseFields, StatusEventFields, TeamMemberFields } from './case-fields.resolver.js';
import { CaseMoves, CaseQueries, TeamMutations } from './case.resolver.js';
import { AddTeamMember } from './commands/add-team-member.js';
import { EndTeamMembership } from './commands/end-team-membership.js';
import { MoveCase } from './commands/move-case.js';
import { NameWorkPair } from './commands/name-work-pair.js';
import { NameWorker } from './commands/name-worker.js';
import { SeeCase } from './commands/see-case.js';
import * as endings from './ending/ending.resolver.js';
import { EndingOfCase } from './ending/propose-ending.js';
import { AskToJoin } from './newcomer/ask-to-join.js';
import { DismissJoinRequest } from './newcomer/dismiss-join-request.js';
import { NewcomerResolver } from './newcomer/newcomer.resolver.js';
import { OpenersFields, OpenersQueries } from './opening/openers.resolver.js';
import { OpenCase } from './opening/open-case.js';
import { CaseOpeningFields } from './opening/opening.resolver.js';

@Module({
  providers: [
    CaseQueries,
    CaseMoves,
    TeamMutations,
    CaseFields,
    TeamMemberFields,
    StatusEventFields,
    CaseChangeFields,
    CaseClockFields,
    CaseOpeningFields,
    ...Object.values(endings),
    EndingOfCase,
    MoveCase,
    OpenCase,
    SeeCase,
    AddTeamMember,
    EndTeamMembership,
    NameWorker,
    NameWorkPair,
    OpenersFields,
    OpenersQueries,
    NewcomerResolver,
    AskToJoin,
    DismissJoinRequest,
  ],
})
export class CasesModule {}
