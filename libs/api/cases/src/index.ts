import {
  CaseAlarmEntity,
  CaseClientEntity,
  CaseEntity,
  CaseVisitEntity,
  CorrectionEntity,
  StatusEventEntity,
} from './entities/case.entity.js';
import { CaseOpeningEntity } from './entities/case-opening.entity.js';
import { EndingProposalEntity } from './entities/ending-proposal.entity.js';
import { JoinRequestEntity } from './entities/join-request.entity.js';

export * from './entities/case.entity.js';
export * from './entities/case-opening.entity.js';
export * from './entities/ending-proposal.entity.js';
export * from './entities/join-request.entity.js';

export const CASES_ENTITIES = [
  CaseAlarmEntity,
  CaseEntity,
  CaseOpeningEntity,
  CaseClientEntity,
  StatusEventEntity,
  CaseVisitEntity,
  CorrectionEntity,
  JoinRequestEntity,
  EndingProposalEntity,
];
export * from './case.events.js';
export * from './case.loader.js';
export * from './case.types.js';
export * from './case-inputs.types.js';
export * from './cases.module.js';
export * from './relation-ground.js';
export * from './queries/case-view.js';
export { readableCases } from './queries/readable-cases.js';
export { readableDocuments } from './queries/readable-documents.js';
export * from './correction.types.js';
export * from './rows-with-people.js';
export {
  checkPairOf,
  checkPairsOfProfessional,
  type PairsFound,
  turnSpecialSupport,
} from './pairs/check-pair.js';
export { needsSpecialSupport } from './pairs/client-workers.js';
export { endCaseOrPropose } from './ending/propose-ending.js';
export { checkPairs } from './pairs/check-pairs.js';
export { ContactMaker, ContactPurpose } from './opening/opening.types.js';
export {
  CaseChange,
  MoveLacks,
  MoveNotAllowed,
  NamedWorkerRefused,
  ServiceFunctionNotOpen,
} from './case-results.types.js';
export { insertCase, insertClient } from './opening/insert-case.js';
export { requireOpening } from './opening/who-answers.js';
export { moveCaseTo } from './commands/move-case-to.js';
export { joinTeam } from './commands/join-team.js';
export { recordFinding } from './newcomer/find-newcomer.js';
export { meetNamesakes, type Namesakes } from './newcomer/meet-namesakes.js';
export { NamesakesFound, type NewcomerCard } from './newcomer/newcomer.types.js';
export { nameKey, takeTurns, takeTurnsOf } from './newcomer/take-turns.js';
