import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Action,
  type Actor,
  badInput,
  CurrentActor,
  Db,
  input,
  type Load,
  LoadRow,
  parseInput,
  type ReadDb,
} from '@rinnalla/api-core';
import { LANGUAGES } from '@rinnalla/contracts';
import { z } from 'zod';
import { clientReports } from './client-reports.js';
import { reportsById, shownReport } from './client-report.loader.js';
import {
  ClientReportChanged,
  ClientReportPageType,
  ClientReportResult,
  ClientReportType,
  DeliverClientReportInput,
  OrderClientReportInput,
} from './client-report.types.js';
import { DeliverClientReportCommand } from './deliver-client-report.js';
import { OrderClientReportCommand } from './order-client-report.js';

const order = z.object({
  mutationId: input.id,
  clientId: input.id.nullish(),
  hetu: z.string().max(20).nullish(),
  requestedOn: input.day,
  from: input.day.nullish(),
  to: input.day.nullish(),
  longerReason: input.line.nullish(),
  language: z.enum(LANGUAGES),
});
const deliver = z.object({ mutationId: input.id, id: input.id, version: input.version });
const page = z.object({ isDelivered: z.boolean(), first: input.page, after: z.string().max(200).nullable() });

@Resolver()
export class ClientReportResolver {
  constructor(
    private readonly ordering: OrderClientReportCommand,
    private readonly delivering: DeliverClientReportCommand,
  ) {}

  @Action('clientReport.list')
  @Query(() => ClientReportPageType, { description: 'Requests for the report of 703/2023 11 §, by due day.' })
  clientReports(
    @Db() db: ReadDb,
    @Args('isDelivered', { defaultValue: false }) isDelivered: boolean,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ClientReportPageType> {
    return clientReports(db, parseInput(page, { isDelivered, first, after: after ?? null }));
  }

  @Action('clientReport.order')
  @Mutation(() => ClientReportResult)
  orderClientReport(@CurrentActor() actor: Actor, @Args('input') asked: OrderClientReportInput) {
    const parsed = parseInput(order, asked);
    if (!parsed.clientId === !parsed.hetu)
      throw badInput('input.hetu', parsed.hetu ? 'notOnTheList' : 'required');
    return this.ordering.run(actor, parsed);
  }

  @Action('clientReport.deliver')
  @Mutation(() => ClientReportResult)
  deliverClientReport(@CurrentActor() actor: Actor, @Args('input') asked: DeliverClientReportInput) {
    return this.delivering.run(actor, parseInput(deliver, asked));
  }
}

@Resolver(() => ClientReportChanged)
export class ClientReportChangedFields {
  @ResolveField(() => ClientReportType)
  async report(
    @Parent() { reportId }: ClientReportChanged,
    @LoadRow() load: Load,
    @Db() db: ReadDb,
  ): Promise<ClientReportType | null> {
    const found = await load(reportsById, reportId);
    return found && shownReport(found, db.now);
  }
}
