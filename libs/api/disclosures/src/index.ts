import { DisclosureEntity, DisclosureRequestEntity } from './disclosure.entity.js';

export { DisclosureEntity, DisclosureRequestEntity } from './disclosure.entity.js';
export const DISCLOSURES_ENTITIES = [DisclosureEntity, DisclosureRequestEntity];
export * from './disclosures.module.js';
export { OverrideType } from './overrides/override.types.js';
export { DenialType } from './denials/denial.types.js';
export { DeclarationReads } from './permissions/declaration-reads.js';
export { DisclosurePermissionType } from './permissions/permission.types.js';
export { disclosureRecords, disclosureRequestRecords, overrideRecords } from './live-records.js';
export { DisclosureRequestType, DisclosureType } from './named/disclosure.types.js';
