export * from './administration.module.js';
export { StaffedUnitType, StaffMemberType } from './administration.types.js';
export { isAdministrator } from './administrator.js';
export { unitsById as staffedUnitsById } from './queries/places.js';
export { staffById } from './queries/staff.js';
