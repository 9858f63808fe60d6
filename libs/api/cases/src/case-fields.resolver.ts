import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '@rinnalla/api-access';
import { Db, type Load, type LoadMany, LoadRow, LoadRows, type ReadDb } from '@rinnalla/api-core';
import { professionalsById } from '@rinnalla/api-organisation';
import { allowedMoves, type CaseStatus } from '@rinnalla/domain';
import { alarmsOfCases, clientsOfCases, statusEventsOfCases, teamsOfCases } from './case.loader.js';
import { CaseChange } from './case-results.types.js';
import {
  CaseAlarmType,
  CaseClientType,
  CaseMoveType,
  CaseType,
  ProfessionalType,
  StatusEventType,
  TeamMemberType,
} from './case.types.js';
import { caseView } from './queries/case-view.js';

@Resolver(() => CaseType)
export class CaseFields {
  @ResolveField(() => [CaseClientType])
  clients(@Parent() { id }: CaseType, @LoadRows() load: LoadMany): Promise<CaseClientType[]> {
    return load(clientsOfCases, id);
  }

  @ResolveField(() => [TeamMemberType], { description: 'Named worker first.' })
  team(@Parent() { id }: CaseType, @LoadRows() load: LoadMany): Promise<TeamMemberType[]> {
    return load(teamsOfCases, id);
  }

  @ResolveField(() => [CaseAlarmType])
  alarms(@Parent() { id }: CaseType, @LoadRows() load: LoadMany): Promise<CaseAlarmType[]> {
    return load(alarmsOfCases, id);
  }

  @ResolveField(() => [StatusEventType], { description: 'Newest first.' })
  timeline(@Parent() { id }: CaseType, @LoadRows() load: LoadMany): Promise<StatusEventType[]> {
    return load(statusEventsOfCases, id);
  }

  @ResolveField(() => [CaseMoveType], { description: 'Where the status leads from here.' })
  moves(@Parent() { status }: CaseType): readonly CaseMoveType[] {
    return allowedMoves(status as CaseStatus);
  }

  @ResolveField(() => ProfessionalType, { nullable: true })
  lastChangeBy(
    @Parent() { lastChangeById }: CaseType,
    @LoadRow() load: Load,
  ): Promise<ProfessionalType | null> {
    return load(professionalsById, lastChangeById);
  }
}

@Resolver(() => TeamMemberType)
export class TeamMemberFields {
  @ResolveField(() => ProfessionalType)
  professional(
    @Parent() { professionalId }: TeamMemberType,
    @LoadRow() load: Load,
  ): Promise<ProfessionalType | null> {
    return load(professionalsById, professionalId);
  }
}

@Resolver(() => StatusEventType)
export class StatusEventFields {
  @ResolveField(() => ProfessionalType)
  by(@Parent() { byId }: StatusEventType, @LoadRow() load: Load): Promise<ProfessionalType | null> {
    return load(professionalsById, byId);
  }
}

@Resolver(() => CaseChange)
export class CaseChangeFields {
  constructor(private readonly access: Access) {}

  @ResolveField(() => CaseType, {
    nullable: true,
    description: 'Null when the change took the case out of the viewer’s own sight.',
  })
  async case(@Parent() { caseId }: CaseChange, @Db() db: ReadDb): Promise<CaseType | null> {
    const readable = await this.access.readableCases(db, [caseId]);
    return readable.has(caseId) ? caseView(db, this.access, caseId, 'case_work') : null;
  }
}
