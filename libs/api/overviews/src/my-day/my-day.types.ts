import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BoardPersonType, BoardRowType } from '../board/board.types.js';

@ObjectType('MyDayResponsibility', { description: 'One thing somebody has to do, on a case of mine.' })
export class MyDayResponsibilityType {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field() caseNumber: string;
  @Field(() => [String], { description: 'Family name first.' }) clientNames: string[];
  @Field() what: string;
  @Field(() => BoardPersonType) owner: BoardPersonType;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' }) dueOn: string | null;
  @Field() status: string;
  @Field(() => Date, { description: 'Since when it has this status.' }) since: Date;
  @Field(() => Int) version: number;
  @Field() isMine: boolean;
  @Field() isOverdue: boolean;
}

@ObjectType('MyDayConsultation', { description: 'A consultation I asked that now waits for me.' })
export class MyDayConsultationType {
  @Field(() => ID) id: string;
  @Field({ description: '`more_info_asked`: to be given; `answered` or `declined`: to be closed.' })
  status: string;
  @Field() mode: string;
  @Field() urgency: string;
  @Field() question: string;
  @Field() expertiseNameFi: string;
  @Field() expertiseNameSv: string;
  @Field() expertiseNameEn: string;
  @Field(() => String, { nullable: true, description: 'Family name first; null when anonymous.' })
  clientName: string | null;
  @Field(() => BoardPersonType, { nullable: true }) claimedBy: BoardPersonType | null;
  @Field(() => Date) lastStepAt: Date;
}

@ObjectType('JoinRequest', {
  description: 'A colleague who met a client of mine asks to be taken into the team.',
})
export class JoinRequestType {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field() caseNumber: string;
  @Field(() => [String]) clientNames: string[];
  @Field(() => BoardPersonType) askedBy: BoardPersonType;
  @Field({ description: 'The asker’s unit.' }) unitNameFi: string;
  @Field() unitNameSv: string;
  @Field() reason: string;
  @Field(() => Date) askedAt: Date;
}

@ObjectType('WaitingForMe')
export class WaitingForMeType {
  @Field(() => [MyDayResponsibilityType], { description: 'Proposed to me: to be accepted or declined.' })
  responsibilities: MyDayResponsibilityType[];
  @Field(() => [MyDayConsultationType]) consultations: MyDayConsultationType[];
  @Field(() => [JoinRequestType], { description: 'Asked within 30 days, to cases whose team I decide on.' })
  joinRequests: JoinRequestType[];
  @Field(() => Int, { description: 'Unclaimed consultations of my expertise.' }) unclaimed: number;
}

@ObjectType('CaseChangedSinceSeen', {
  description: 'A case of mine that others changed after I last looked.',
})
export class CaseChangedSinceSeenType {
  @Field(() => ID) caseId: string;
  @Field() number: string;
  @Field(() => [String]) clientNames: string[];
  @Field(() => Int, { description: 'At most 100.' }) changes: number;
  @Field(() => Date) lastChangeAt: Date;
  @Field(() => BoardPersonType) lastChangeBy: BoardPersonType;
}

@ObjectType('MyDay', { description: 'What slips, who promised what, what changed: over all my cases.' })
export class MyDayType {
  @Field(() => [MyDayResponsibilityType], {
    description: 'Past their due day: mine, and all on cases I am the named worker of.',
  })
  overdue: MyDayResponsibilityType[];
  @Field(() => WaitingForMeType) waitingForMe: WaitingForMeType;
  @Field(() => [MyDayResponsibilityType], {
    description: 'Open, of others, on cases I am the named worker of.',
  })
  promisedByOthers: MyDayResponsibilityType[];
  @Field(() => [CaseChangedSinceSeenType], { description: 'Latest change first.' })
  changedSinceSeen: CaseChangedSinceSeenType[];
  @Field(() => [BoardRowType], { description: 'Cases I work on that have not ended; next due first.' })
  myCases: BoardRowType[];
}
