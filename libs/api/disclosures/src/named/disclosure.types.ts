import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@rinnalla/api-core';
import { DISCLOSURE_REQUEST_STATUSES, PROTECTION_GROUNDS } from '../disclosure.entity.js';

export const ProtectionGround = enumOf(PROTECTION_GROUNDS);
export const DisclosureRequestStatus = enumOf(DISCLOSURE_REQUEST_STATUSES);
registerEnumType(ProtectionGround, {
  name: 'ProtectionGround',
  description:
    '703/2023 56 §: health, development or safety endangered; a child’s interest; essential rights of the client.',
});
registerEnumType(DisclosureRequestStatus, { name: 'DisclosureRequestStatus' });

/** The section every one of them rests on. */
export const PROTECTION_LAW = '703/2023 56 §';

@ObjectType('DisclosedClient', {
  description: 'Whom disclosed records are about: a document names its client.',
})
export class DisclosedClientType {
  @Field() givenNames: string;
  @Field() familyName: string;
  @Field(() => String, { description: 'YYYY-MM-DD' }) birthDate: string;
}

@ObjectType('Disclosure', {
  description: 'Named records that their holder gave to a named colleague (M5, 703/2023 56 §).',
})
export class DisclosureType {
  @Field(() => ID) id: string;
  @Field(() => ProtectionGround) ground: string;
  @Field(() => [String]) sections: string[];
  @Field() reason: string;
  @Field(() => Date) at: Date;
  @Field(() => Date, { nullable: true, description: 'From then on nothing of it is shown.' })
  endedAt: Date | null;
  @Field(() => Int, { description: 'How many records were disclosed.' }) recordCount: number;
  @Field({ description: 'They were disclosed to the viewer.' }) isToMe: boolean;
  @Field({ description: 'The viewer may end it.' }) viewerCanEnd: boolean;
  @Field(() => Int) version: number;
  caseId: string;
  clientId: string;
  recordIds: string[];
  byId: string;
  recipientId: string;
}

@ObjectType('DisclosureRequest', {
  description: 'A colleague asks the holder to disclose: the most that 56 § lets one do.',
})
export class DisclosureRequestType {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field({ description: 'What is asked for and why, in the asker’s words.' }) what: string;
  @Field(() => Date) askedAt: Date;
  @Field(() => DisclosureRequestStatus) status: string;
  @Field(() => String, { nullable: true, description: 'The holder’s reason.' }) answer: string | null;
  @Field(() => Date, { nullable: true }) answeredAt: Date | null;
  @Field({ description: 'The viewer asked it.' }) isMine: boolean;
  @Field(() => Int) version: number;
  clientIds: string[];
  askedById: string;
  answeredById: string | null;
}

@ObjectType('Notices', {
  description:
    'What the law has one told of: overrides on one’s clients, disclosures to one, requests that wait.',
})
export class NoticesType {
  @Field(() => ID, { description: 'Always `notices`: there is one a viewer.' }) id: string;
}
