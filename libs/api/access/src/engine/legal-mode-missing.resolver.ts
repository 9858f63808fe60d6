import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Db, type ReadDb } from '@rinnalla/api-core';
import { Access } from './access.js';
import { LegalModeMissing } from './legal-ground.js';
import { PermissionChoice, permissionChoices } from './permission-choice.js';

@Resolver(() => LegalModeMissing)
export class LegalModeMissingFields {
  constructor(private readonly access: Access) {}

  @ResolveField(() => [PermissionChoice], {
    description: 'The clients’ live permissions that would open this case to the one asked or joining (M2).',
  })
  async permissions(
    @Parent() { caseId, clientIds, targetRegister }: LegalModeMissing,
    @Db() db: ReadDb,
  ): Promise<PermissionChoice[]> {
    const facts = (await this.access.readableCases(db, [caseId])).get(caseId);
    return facts ? permissionChoices(db, { ...facts, clientIds }, targetRegister) : [];
  }
}
