import {
  CountyEntity,
  CountyReckoningEntity,
  UnitEntity,
  UnitHoursEntity,
  WorkspaceEntity,
} from './entities/places.entity.js';
import {
  AvailabilityEntity,
  ExpertiseEntity,
  ProfessionalEntity,
  ProfessionalExpertiseEntity,
} from './entities/professional.entity.js';

export * from './entities/places.entity.js';
export * from './entities/professional.entity.js';

export const ORGANISATION_ENTITIES = [
  CountyEntity,
  UnitEntity,
  CountyReckoningEntity,
  UnitHoursEntity,
  WorkspaceEntity,
  ProfessionalEntity,
  ExpertiseEntity,
  ProfessionalExpertiseEntity,
  AvailabilityEntity,
];
export * from './organisation.loader.js';
export * from './organisation.module.js';
export * from './organisation.types.js';
export { myself } from './queries/my-organisation.js';
