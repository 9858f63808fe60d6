import { DisclosureEntity, DisclosureRequestEntity } from './disclosure.entity.js';

export { DisclosureEntity, DisclosureRequestEntity } from './disclosure.entity.js';
export const DISCLOSURES_ENTITIES = [DisclosureEntity, DisclosureRequestEntity];
export * from './disclosures.module.js';
export { overridesById } from './overrides/override.loader.js';
export { OverrideType } from './overrides/override.types.js';
