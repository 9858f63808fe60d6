import { Module } from '@nestjs/common';
import { BoardResolver } from './board/board.resolver.js';

@Module({ providers: [BoardResolver] })
export class OverviewsModule {}
