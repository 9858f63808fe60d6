import { Field, ID, ObjectType } from '@nestjs/graphql';
import { BoardClientType } from '../board/board.types.js';

@ObjectType('FoundCase', { description: 'A case the viewer may see, as a search finds it.' })
export class FoundCaseType {
  @Field(() => ID, { description: 'Id of the case.' }) id: string;
  @Field() number: string;
  @Field() topic: string;
  @Field() status: string;
  @Field() serviceFunction: string;
  @Field(() => ID) workspaceId: string;
  @Field(() => [BoardClientType]) clients: BoardClientType[];
}
