import { Args, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ServiceFunction } from '@rinnalla/api-access';
import { Action, Db, input, type LoadMany, LoadRows, parseInput, type ReadDb } from '@rinnalla/api-core';
import { MeType, ProfessionalType, professionalsById } from '@rinnalla/api-organisation';
import {
  calendarDay,
  functionsOpened,
  SERVICE_FUNCTIONS,
  type ServiceFunction as FunctionName,
} from '@rinnalla/domain';
import { z } from 'zod';
import { NamedWorkerRefusal } from '../case.types.js';
import { barredFromAnswering } from '../pairs/client-workers.js';
import { openersIn } from './who-answers.js';

const place = z.object({ workspaceId: input.id, serviceFunction: z.enum(SERVICE_FUNCTIONS) });

@Resolver(() => MeType)
export class OpenersFields {
  @ResolveField(() => [ServiceFunction], {
    description:
      'Service functions in which one may answer for a case: of which one’s work tasks open the documents.',
  })
  async opensFunctions(@Db() db: ReadDb): Promise<readonly FunctionName[]> {
    const { register, tasks } = await db.facts();
    return register === 'social' ? functionsOpened(tasks, calendarDay(db.now)) : [];
  }

  @ResolveField(() => NamedWorkerRefusal, {
    nullable: true,
    description:
      'Why one may not answer for a case that one opens, and names somebody else (SHL 42 § 2 mom.).',
  })
  async answeringRefusal(@Db() db: ReadDb): Promise<string | null> {
    const me = db.actor.professionalId;
    return (await barredFromAnswering(db, [me])).get(me) ?? null;
  }
}

@Resolver()
export class OpenersQueries {
  @Action('case.openers')
  @Query(() => [ProfessionalType], {
    description:
      'Who in the workspace may answer for a case of the service function, by name. A staff directory: no client data.',
  })
  async caseOpeners(
    @Db() db: ReadDb,
    @LoadRows() load: LoadMany,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
    @Args('serviceFunction', { type: () => ServiceFunction }) serviceFunction: string,
  ): Promise<ProfessionalType[]> {
    const openers = await openersIn(db, parseInput(place, { workspaceId, serviceFunction }));
    const ids = openers.map(({ professionalId }) => professionalId);
    const barred = await barredFromAnswering(db, ids);
    const people = await Promise.all(
      ids.filter((id) => !barred.has(id)).map((id) => load(professionalsById, id)),
    );
    return people.flat();
  }
}
