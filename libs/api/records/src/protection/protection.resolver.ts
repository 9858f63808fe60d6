import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseClientType, clientsOfCases } from '@rinnalla/api-cases';
import {
  Action,
  type Actor,
  CurrentActor,
  Db,
  type Load,
  LoadRow,
  notFound,
  parseInput,
  type ReadDb,
} from '@rinnalla/api-core';
import { LiftNonDisclosure } from './lift-non-disclosure.js';
import * as types from './non-disclosure.types.js';
import { NonDisclosures } from './non-disclosures.js';
import * as inputs from './protection-inputs.types.js';
import { RecordNonDisclosure } from './record-non-disclosure.js';

@Resolver()
export class ProtectionMutations {
  constructor(
    private readonly recording: RecordNonDisclosure,
    private readonly lifting: LiftNonDisclosure,
  ) {}

  @Action('protection.record')
  @Mutation(() => types.RecordNonDisclosureResult)
  recordNonDisclosure(@CurrentActor() actor: Actor, @Args('input') asked: inputs.RecordNonDisclosureInput) {
    return this.recording.run(actor, parseInput(inputs.recordNonDisclosure, asked));
  }

  @Action('protection.lift')
  @Mutation(() => types.LiftNonDisclosureResult)
  liftNonDisclosure(@CurrentActor() actor: Actor, @Args('input') asked: inputs.LiftNonDisclosureInput) {
    return this.lifting.run(actor, parseInput(inputs.liftNonDisclosure, asked));
  }
}

@Resolver(() => types.NonDisclosureChanged)
export class NonDisclosureChangedFields {
  @ResolveField(() => CaseClientType)
  async caseClient(
    @Parent() { caseId, clientId }: types.NonDisclosureChanged,
    @Db() db: ReadDb,
  ): Promise<CaseClientType> {
    const clients = await clientsOfCases.read(db, [caseId]);
    const found = clients.find(({ client }) => client.id === clientId);
    if (!found) throw notFound();
    return found;
  }
}

@Resolver(() => CaseClientType)
export class CaseClientProtectionFields {
  constructor(private readonly protections: NonDisclosures) {}

  @ResolveField(() => [types.NonDisclosureType], {
    description: 'Non-disclosures for safety of the client, newest first: at most the first is in force.',
  })
  async nonDisclosures(
    @Parent() { id }: CaseClientType,
    @LoadRow() load: Load,
  ): Promise<readonly types.NonDisclosureType[]> {
    return (await load(this.protections.onCases, id))?.protections ?? [];
  }
}
