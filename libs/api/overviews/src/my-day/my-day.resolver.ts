import { Query, Resolver } from '@nestjs/graphql';
import { Action, Db, type ReadDb } from '@rinnalla/api-core';
import { myDay } from './my-day.js';
import { MyDayType } from './my-day.types.js';

@Resolver()
export class MyDayResolver {
  @Action('myDay.read')
  @Query(() => MyDayType)
  myDay(@Db() db: ReadDb): Promise<MyDayType> {
    return myDay(db);
  }
}
