import { RelationEntity, WorkTaskEntity } from './relations/relation.entity.js';
import { AccountEntity, SessionEntity } from './sessions/session.entity.js';

export * from './relations/relation.entity.js';
export * from './sessions/session.entity.js';

export const ACCESS_ENTITIES = [RelationEntity, WorkTaskEntity, AccountEntity, SessionEntity];
export * from './access.module.js';
export * from './engine/access.js';
export * from './engine/case-filter.js';
export * from './sessions/session-secret.js';
export * from './sessions/sessions.js';
export * from './sessions/sign-in-limits.js';
export * from './engine/legal-ground.js';
