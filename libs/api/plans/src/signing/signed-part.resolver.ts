import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type LoadMany, LoadRows } from '@rinnalla/api-core';
import { CorrectionType } from '../plan-lines.types.js';
import { withdrawalsOfLines } from './later-withdrawal.loader.js';
import { SignedPart } from './signed-plan.types.js';

@Resolver(() => SignedPart)
export class SignedPartFields {
  @ResolveField(() => CorrectionType, {
    nullable: true,
    description:
      'How it was withdrawn as wrong in the living plan afterwards; the signed version stays as it was. Null where it stands, or cannot be read.',
  })
  async withdrawal(
    @Parent() part: SignedPart & { readonly body?: string },
    @LoadRows() load: LoadMany,
  ): Promise<CorrectionType | null> {
    const withdrawals = await load(withdrawalsOfLines, part.lineId);
    const ofPart = withdrawals.find(
      ({ at, body }) => at >= part.updatedAt && (body === null || body === part.body),
    );
    return ofPart ?? null;
  }
}
