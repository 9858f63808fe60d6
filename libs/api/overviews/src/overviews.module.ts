import { Module } from '@nestjs/common';
import { BoardResolver } from './board/board.resolver.js';
import { MyDayResolver } from './my-day/my-day.resolver.js';
import { CaseSearchResolver } from './search/case-search.resolver.js';

@Module({ providers: [BoardResolver, MyDayResolver, CaseSearchResolver] })
export class OverviewsModule {}
