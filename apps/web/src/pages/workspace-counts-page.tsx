/** A team's numbers, loaded for whoever only manages it. */
export { WorkspaceCounts } from '@rinnalla/web-board';
