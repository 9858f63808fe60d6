import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Action,
  type Actor,
  badInput,
  CurrentActor,
  Db,
  input,
  type Load,
  type LoadMany,
  LoadRow,
  LoadRows,
  parseInput,
  type ReadDb,
} from '@rinnalla/api-core';
import { LANGUAGES } from '@rinnalla/contracts';
import { z } from 'zod';
import { clientReports } from './client-reports.js';
import { correctionsOfReports, reportsById, shownReport } from './client-report.loader.js';
import {
  ClientReportChanged,
  ClientReportCorrectionType,
  ClientReportPageType,
  ClientReportResult,
  ClientReportType,
  CorrectClientReportRequestInput,
  DeliverClientReportInput,
  OrderClientReportInput,
} from './client-report.types.js';
import { CorrectClientReportRequestCommand } from './correct-client-report-request.js';
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
const correctRequest = deliver.extend({
  requestedOn: input.day,
  reason: input.reason,
  longerReason: input.line.nullish(),
});
const page = z.object({ isDelivered: z.boolean(), first: input.page, after: z.string().max(200).nullable() });

@Resolver()
export class ClientReportResolver {
  constructor(
    private readonly ordering: OrderClientReportCommand,
    private readonly delivering: DeliverClientReportCommand,
    private readonly correcting: CorrectClientReportRequestCommand,
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

  @Action('clientReport.correctRequest')
  @Mutation(() => ClientReportResult, {
    description: 'Corrects the day of the request, delivered or not; what stood before is kept.',
  })
  correctClientReportRequest(
    @CurrentActor() actor: Actor,
    @Args('input') asked: CorrectClientReportRequestInput,
  ) {
    return this.correcting.run(actor, parseInput(correctRequest, asked));
  }
}

@Resolver(() => ClientReportType)
export class ClientReportFields {
  @ResolveField(() => [ClientReportCorrectionType], { description: 'What stood before, oldest first.' })
  corrections(
    @Parent() { id }: ClientReportType,
    @LoadRows() load: LoadMany,
  ): Promise<ClientReportCorrectionType[]> {
    return load(correctionsOfReports, id);
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
