import {
  ClientEntity,
  ClientRelationshipEntity,
  SpecialSupportEntity,
  ClientContactEntity,
  NonDisclosureEntity,
} from './client.entity.js';

export * from './client.entity.js';

export const CLIENTS_ENTITIES = [
  ClientEntity,
  ClientRelationshipEntity,
  SpecialSupportEntity,
  ClientContactEntity,
  NonDisclosureEntity,
];
