import { RelationEntity } from './relations/relation.entity.js';
import { WorkTaskEntity } from './relations/work-task.entity.js';
import { AccountEntity, SessionEntity } from './sessions/session.entity.js';
import { DenialEntity } from './sharing/denial.entity.js';
import { DisclosurePermissionEntity } from './sharing/disclosure-permission.entity.js';
import { OverrideEntity } from './sharing/override.entity.js';
import { PurposeStatementEntity } from './sharing/purpose-statement.entity.js';

export * from './relations/relation.entity.js';
export * from './relations/work-task.entity.js';
export * from './sessions/session.entity.js';

export const ACCESS_ENTITIES = [
  RelationEntity,
  WorkTaskEntity,
  AccountEntity,
  SessionEntity,
  DisclosurePermissionEntity,
  DenialEntity,
  OverrideEntity,
  PurposeStatementEntity,
];
export * from './sharing/denial.entity.js';
export * from './sharing/disclosure-permission.entity.js';
export * from './sharing/override.entity.js';
export * from './sharing/purpose-statement.entity.js';
export * from './access.module.js';
export * from './ending/revoke-ended.js';
export * from './engine/access.js';
export * from './engine/authority-ground.js';
export * from './engine/case-filter.js';
export * from './engine/case-rows.js';
export * from './engine/standing.js';
export * from './engine/use-of-cases.js';
export * from './sessions/password-again.js';
export * from './sessions/session-secret.js';
export * from './sessions/sessions.js';
export * from './sessions/sign-in-limits.js';
export * from './engine/law.types.js';
export * from './engine/legal-ground.js';
export * from './engine/mask.types.js';
export { PermissionChoice, permissionChoices } from './engine/permission-choice.js';
