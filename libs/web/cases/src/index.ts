export { caseView, timelineView } from './data/case-view.js';
export { CaseFrame, type CaseFrameProps, type CaseOnScreen, type CaseTab } from './frame/case-frame.js';
export { CaseTeam, type CaseTeamProps } from './team/case-team.js';
export { CaseTimeline, type CaseTimelineProps } from './timeline/case-timeline.js';
export { CASE_TABS, useCaseTabName, type CaseTabId } from './frame/tab-names.js';
