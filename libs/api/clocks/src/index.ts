import {
  ClockChangeEntity,
  ClockClientEntity,
  ClockEntity,
  StartEventEntity,
} from './entities/clock.entity.js';
import { NoticeEntity } from './entities/notice.entity.js';

export const CLOCK_ENTITIES = [
  ClockEntity,
  ClockChangeEntity,
  StartEventEntity,
  ClockClientEntity,
  NoticeEntity,
];
export * from './entities/clock.entity.js';
export * from './entities/notice.entity.js';
export { clockSettingsOf } from './starting/clock-setting.js';
export { noteStart, startClocks, startMissingClocks } from './starting/case-clocks.js';
export {
  adoptContactClocks,
  type ContactOfClocks,
  judgeSpecialSupport,
  moveContactClocks,
  startContactClocks,
} from './starting/contact-clocks.js';
export { startCareClocks } from './starting/care-clocks.js';
export { startReportBackClock } from './starting/report-back-clock.js';
export { startSupportElsewhere } from './starting/support-elsewhere.js';
export { joinContactClocks } from './starting/join-clocks.js';
export { noteOpening } from './starting/note-opening.js';
export { type ClocksOf, correctMet, dropClocks, meetClocks } from './changes/close-clocks.js';
export { correctCareGiven, meetCareClocks, takeBackCareGiven } from './changes/care-given.js';
export { correctContactStart } from './changes/correct-contact-start.js';
export { type DroppedClocks, reviveClocks } from './changes/revive-clocks.js';
export { correctStart } from './changes/correct-start.js';
export { type Runs, tellLateTurns, turnClocks } from './changes/turn-clocks.js';
export { tellWhoAnswers } from './changes/notices.js';
export { type ClockRow, type NewClock, rowOf } from './starting/insert-clocks.js';
export { CLOCK_STATE, clocksOfCases } from './clock-rows.js';
export { ClockBasis, ClockKind, ClockState, ClockType, NoticeType } from './clock.types.js';
export { ClocksModule } from './clocks.module.js';
export { mayChangeCareClocks, mayChangeClocks } from './commands/clock-in-hand.js';
export { StartAfterMet } from './clock-results.types.js';
export { ClockReads } from './queries/clock-reads.js';
export { casesWaitingForCare } from './queries/waiting-care.js';
export { openClocks } from './queries/open-clocks.js';
export { noticeRecords } from './queries/notices.js';
