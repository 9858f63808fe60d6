import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '@rinnalla/api-access';
import { clocksOfCases, ClockType, openClocks } from '@rinnalla/api-clocks';
import { type Batch, type LoadMany, LoadRows } from '@rinnalla/api-core';
import { CaseType } from './case.types.js';
import { readableCases } from './queries/readable-cases.js';

@Resolver(() => CaseType)
export class CaseClockFields {
  private readonly ofCases: Batch<ClockType> = {
    read: async (db, caseIds) => {
      const readable = await readableCases(db, this.access, caseIds);
      const clocks = await clocksOfCases.read(db, [...readable.keys()]);
      return openClocks(db, clocks, readable, 'case_work');
    },
    idOf: clocksOfCases.idOf,
  };

  constructor(private readonly access: Access) {}

  @ResolveField(() => [ClockType], {
    description: 'What runs first, the earliest due first; then what was met or does not apply.',
  })
  clocks(@Parent() { id }: CaseType, @LoadRows() load: LoadMany): Promise<ClockType[]> {
    return load(this.ofCases, id);
  }
}
