import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '@rinnalla/api-access';
import { Action, Db, input, parseInput, type ReadDb } from '@rinnalla/api-core';
import { z } from 'zod';
import {
  ConsultationCountsType,
  ConsultationGroundType,
  ConsultationInboxType,
  ConsultationType,
} from './consultation.types.js';
import { consultationGround } from './queries/consultation-ground.js';
import { consultationCounts, consultationInbox } from './queries/consultation-inbox.js';
import { consultationView } from './queries/consultation-view.js';

@Resolver()
export class ConsultationQueries {
  constructor(private readonly access: Access) {}

  @Action('consultation.inbox')
  @Query(() => ConsultationInboxType)
  consultationInbox(@Db() db: ReadDb): Promise<ConsultationInboxType> {
    return consultationInbox(db);
  }

  @Action('consultation.count')
  @Query(() => ConsultationCountsType)
  consultationCounts(@Db() db: ReadDb): Promise<ConsultationCountsType> {
    return consultationCounts(db);
  }

  @Action('consultation.read')
  @Query(() => ConsultationType)
  consultation(@Db() db: ReadDb, @Args('id', { type: () => ID }) id: string): Promise<ConsultationType> {
    return consultationView(db, parseInput(z.object({ id: input.id }), { id }).id);
  }

  @Action('consultation.ground')
  @Query(() => ConsultationGroundType, {
    description: 'What the form needs to know before it offers an identified consultation.',
  })
  consultationGround(
    @Db() db: ReadDb,
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('expertiseId', { type: () => ID }) expertiseId: string,
    @Args('clientId', {
      type: () => ID,
      nullable: true,
      description: 'Whom of the case; left out: its subject.',
    })
    clientId: string | null = null,
  ): Promise<ConsultationGroundType> {
    const asked = z.object({ caseId: input.id, expertiseId: input.id, clientId: input.id.nullable() });
    return consultationGround(db, this.access, parseInput(asked, { caseId, expertiseId, clientId }));
  }
}
