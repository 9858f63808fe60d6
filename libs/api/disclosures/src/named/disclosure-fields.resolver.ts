import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type CaseParent, CaseType } from '@rinnalla/api-cases';
import { Db, type Load, type LoadMany, LoadRow, LoadRows, type ReadDb } from '@rinnalla/api-core';
import { professionalsById, ProfessionalType } from '@rinnalla/api-organisation';
import { CaseRecords, RecordEntryType } from '@rinnalla/api-records';
import { OverrideType } from '../overrides/override.types.js';
import { disclosedClient, disclosedRecords } from './disclosure-page.js';
import * as results from './disclosure-results.types.js';
import {
  disclosureRequestsById,
  disclosureRequestsOfCases,
  disclosuresById,
  disclosuresOfCases,
} from './disclosure.loader.js';
import {
  DisclosedClientType,
  DisclosureRequestType,
  DisclosureType,
  NoticesType,
} from './disclosure.types.js';
import { disclosuresToMe, overridesToMe, requestsToMe } from './notices.js';

@Resolver(() => CaseType)
export class CaseDisclosureFields {
  @ResolveField(() => [DisclosureType], { description: 'Newest first, those ended too.' })
  disclosures(@Parent() { id }: CaseParent, @LoadRows() load: LoadMany): Promise<DisclosureType[]> {
    return load(disclosuresOfCases, id);
  }

  @ResolveField(() => [DisclosureRequestType], {
    description:
      'Those the viewer asked, and for the named worker, the pair and the lead those that wait for an answer.',
  })
  disclosureRequests(
    @Parent() { id }: CaseParent,
    @LoadRows() load: LoadMany,
  ): Promise<DisclosureRequestType[]> {
    return load(disclosureRequestsOfCases, id);
  }
}

@Resolver(() => DisclosureType)
export class DisclosureFields {
  constructor(private readonly records: CaseRecords) {}

  @ResolveField(() => ProfessionalType)
  by(@Parent() { byId }: DisclosureType, @LoadRow() load: Load): Promise<ProfessionalType | null> {
    return load(professionalsById, byId);
  }

  @ResolveField(() => ProfessionalType)
  recipient(
    @Parent() { recipientId }: DisclosureType,
    @LoadRow() load: Load,
  ): Promise<ProfessionalType | null> {
    return load(professionalsById, recipientId);
  }

  @ResolveField(() => DisclosedClientType, { nullable: true, description: 'Null once it was ended.' })
  client(@Parent() disclosure: DisclosureType, @Db() db: ReadDb): Promise<DisclosedClientType | null> {
    return disclosedClient(db, disclosure);
  }

  @ResolveField(() => [RecordEntryType], {
    nullable: true,
    description: 'Exactly what was disclosed, for its receiver; null for others and once it was ended.',
  })
  entries(@Parent() disclosure: DisclosureType, @Db() db: ReadDb): Promise<RecordEntryType[] | null> {
    return disclosedRecords(db, this.records, disclosure);
  }
}

@Resolver(() => DisclosureRequestType)
export class DisclosureRequestFields {
  @ResolveField(() => ProfessionalType)
  askedBy(
    @Parent() { askedById }: DisclosureRequestType,
    @LoadRow() load: Load,
  ): Promise<ProfessionalType | null> {
    return load(professionalsById, askedById);
  }

  @ResolveField(() => ProfessionalType, { nullable: true })
  async answeredBy(
    @Parent() { answeredById }: DisclosureRequestType,
    @LoadRow() load: Load,
  ): Promise<ProfessionalType | null> {
    return answeredById ? load(professionalsById, answeredById) : null;
  }
}

@Resolver(() => NoticesType)
export class NoticesFields {
  @ResolveField(() => [OverrideType], {
    description: 'In force, of others, on cases the viewer is the named worker of.',
  })
  overrides(@Db() db: ReadDb): Promise<OverrideType[]> {
    return overridesToMe(db);
  }

  @ResolveField(() => [DisclosureType], { description: 'Disclosed to the viewer; newest first.' })
  disclosures(@Db() db: ReadDb): Promise<DisclosureType[]> {
    return disclosuresToMe(db);
  }

  @ResolveField(() => [DisclosureRequestType], {
    description: 'That wait for the viewer’s answer; the oldest first.',
  })
  requests(@Db() db: ReadDb): Promise<DisclosureRequestType[]> {
    return requestsToMe(db);
  }
}

@Resolver(() => results.RecordsDisclosed)
export class RecordsDisclosedFields {
  @ResolveField(() => DisclosureType)
  disclosure(
    @Parent() { disclosureId }: results.RecordsDisclosed,
    @LoadRow() load: Load,
  ): Promise<DisclosureType | null> {
    return load(disclosuresById, disclosureId);
  }
}

@Resolver(() => results.DisclosureEnded)
export class DisclosureEndedFields {
  @ResolveField(() => DisclosureType)
  disclosure(
    @Parent() { disclosureId }: results.DisclosureEnded,
    @LoadRow() load: Load,
  ): Promise<DisclosureType | null> {
    return load(disclosuresById, disclosureId);
  }
}

@Resolver(() => results.DisclosureAsked)
export class DisclosureAskedFields {
  @ResolveField(() => DisclosureRequestType)
  request(
    @Parent() { requestId }: results.DisclosureAsked,
    @LoadRow() load: Load,
  ): Promise<DisclosureRequestType | null> {
    return load(disclosureRequestsById, requestId);
  }
}

@Resolver(() => results.DisclosureRequestAnswered)
export class DisclosureRequestAnsweredFields {
  @ResolveField(() => DisclosureRequestType)
  request(
    @Parent() { requestId }: results.DisclosureRequestAnswered,
    @LoadRow() load: Load,
  ): Promise<DisclosureRequestType | null> {
    return load(disclosureRequestsById, requestId);
  }
}
