import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type CaseParent, CaseType } from '@rinnalla/api-cases';
import { Db, type Load, type LoadMany, LoadRow, LoadRows, type ReadDb } from '@rinnalla/api-core';
import { professionalsById, ProfessionalType } from '@rinnalla/api-organisation';
import { DeniableRecordType, DenialType } from '../denials/denial.types.js';
import { CaseDeclarationsType } from './case-declarations.types.js';
import { peopleResting } from './declaration.loader.js';
import { DeclarationReads } from './declaration-reads.js';
import { DenialChanged, PermissionChanged } from './declaration-results.types.js';
import { DisclosurePermissionType } from './permission.types.js';

@Resolver(() => CaseType)
export class CaseDeclarationsField {
  @ResolveField(() => CaseDeclarationsType, {
    description: 'What its clients permit and deny (703/2023 58 §).',
  })
  declarations(@Parent() { id }: CaseParent): CaseDeclarationsType {
    return { caseId: id };
  }
}

@Resolver(() => CaseDeclarationsType)
export class CaseDeclarationsFields {
  constructor(private readonly reads: DeclarationReads) {}

  @ResolveField(() => [DisclosurePermissionType], { description: 'In force first, then the withdrawn.' })
  permissions(
    @Parent() { caseId }: CaseDeclarationsType,
    @LoadRows() load: LoadMany,
  ): Promise<DisclosurePermissionType[]> {
    return load(this.reads.permissions, caseId);
  }

  @ResolveField(() => [DenialType], { description: 'In force first, then the withdrawn.' })
  denials(@Parent() { caseId }: CaseDeclarationsType, @LoadRows() load: LoadMany): Promise<DenialType[]> {
    return load(this.reads.denials, caseId);
  }

  @ResolveField(() => [DeniableRecordType], {
    description: 'Records of the clients that the viewer sees: what a denial may name. Newest first.',
  })
  records(
    @Parent() { caseId }: CaseDeclarationsType,
    @LoadRows() load: LoadMany,
  ): Promise<DeniableRecordType[]> {
    return load(this.reads.records, caseId);
  }
}

@Resolver(() => DisclosurePermissionType)
export class DisclosurePermissionFields {
  @ResolveField(() => ProfessionalType)
  recordedBy(
    @Parent() { recordedById }: DisclosurePermissionType,
    @LoadRow() load: Load,
  ): Promise<ProfessionalType | null> {
    return load(professionalsById, recordedById);
  }

  @ResolveField(() => ProfessionalType, { nullable: true })
  async withdrawnBy(
    @Parent() { withdrawnById }: DisclosurePermissionType,
    @LoadRow() load: Load,
  ): Promise<ProfessionalType | null> {
    return withdrawnById ? load(professionalsById, withdrawnById) : null;
  }

  @ResolveField(() => Int, {
    description: 'How many people’s sight rests on it: in teams, and with claimed consultations.',
  })
  async peopleResting(@Parent() { id }: DisclosurePermissionType, @LoadRow() load: Load): Promise<number> {
    return (await load(peopleResting, id))?.people ?? 0;
  }
}

@Resolver(() => DenialType)
export class DenialFields {
  @ResolveField(() => ProfessionalType)
  recordedBy(
    @Parent() { recordedById }: DenialType,
    @LoadRow() load: Load,
  ): Promise<ProfessionalType | null> {
    return load(professionalsById, recordedById);
  }

  @ResolveField(() => ProfessionalType, { nullable: true })
  async withdrawnBy(
    @Parent() { withdrawnById }: DenialType,
    @LoadRow() load: Load,
  ): Promise<ProfessionalType | null> {
    return withdrawnById ? load(professionalsById, withdrawnById) : null;
  }
}

const OUT_OF_SIGHT = 'Null when the change itself took the client out of the viewer’s sight.';

@Resolver(() => PermissionChanged)
export class PermissionChangedFields {
  constructor(private readonly reads: DeclarationReads) {}

  @ResolveField(() => DisclosurePermissionType, { nullable: true, description: OUT_OF_SIGHT })
  async permission(
    @Parent() { permissionId }: PermissionChanged,
    @Db() db: ReadDb,
  ): Promise<DisclosurePermissionType | null> {
    return (await this.reads.permissionRecords(db, [permissionId]))[0] ?? null;
  }
}

@Resolver(() => DenialChanged)
export class DenialChangedFields {
  constructor(private readonly reads: DeclarationReads) {}

  @ResolveField(() => DenialType, { nullable: true, description: OUT_OF_SIGHT })
  async denial(@Parent() { denialId }: DenialChanged, @Db() db: ReadDb): Promise<DenialType | null> {
    return (await this.reads.denialRecords(db, [denialId]))[0] ?? null;
  }
}
