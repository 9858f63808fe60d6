import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { maskOf, MaskType } from '@rinnalla/api-access';
import { CaseClientType } from '@rinnalla/api-cases';
import { type Load, LoadRow } from '@rinnalla/api-core';
import { StatedPurposeType } from '../record.types.js';
import { ClientContactType } from './client-contact.types.js';
import { ClientContacts } from './client-contacts.js';

@Resolver(() => CaseClientType)
export class CaseClientContactFields {
  constructor(private readonly contacts: ClientContacts) {}

  @ResolveField(() => ClientContactType, {
    nullable: true,
    description: 'Null also where non-disclosure for safety hides it: see `masks`.',
  })
  async contact(@Parent() { id }: CaseClientType, @LoadRow() load: Load): Promise<ClientContactType | null> {
    return (await load(this.contacts.onCases, id))?.contact ?? null;
  }

  @ResolveField(() => [MaskType], {
    description: 'What the law keeps from the viewer of this client, and why.',
  })
  async masks(@Parent() { id }: CaseClientType, @LoadRow() load: Load): Promise<MaskType[]> {
    const found = await load(this.contacts.onCases, id);
    return found?.isProtected ? [maskOf('contact', 'non_disclosure')] : [];
  }

  @ResolveField(() => StatedPurposeType, {
    nullable: true,
    description: 'Under which stated purpose a protected contact is open now, and until when.',
  })
  async contactPurpose(
    @Parent() { id }: CaseClientType,
    @LoadRow() load: Load,
  ): Promise<StatedPurposeType | null> {
    return (await load(this.contacts.onCases, id))?.purpose ?? null;
  }
}
