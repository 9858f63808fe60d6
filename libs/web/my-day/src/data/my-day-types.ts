import type { FindCasesQuery, MyDayQuery } from '@rinnalla/web-graphql';

export type MyDayData = MyDayQuery['myDay'];
export type Line = MyDayData['overdue'][number];
export type WaitingConsultation = MyDayData['waitingForMe']['consultations'][number];
export type JoinRequest = MyDayData['waitingForMe']['joinRequests'][number];
export type ChangedCase = MyDayData['changedSinceSeen'][number];
export type OwnCase = MyDayData['myCases'][number];
export type FoundCase = FindCasesQuery['findCases'][number];
