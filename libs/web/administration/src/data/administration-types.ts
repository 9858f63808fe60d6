import type {
  DifferenceShownFragment,
  DocumentRightShownFragment,
  LeavePlanShownFragment,
  LiveStaffedUnitFragment,
  LiveStaffMemberFragment,
  PlacesQuery,
  RightsChangeInput,
  RightsOfQuery,
} from '@rinnalla/web-graphql';

export type StaffedUnit = LiveStaffedUnitFragment;
export type StaffedWorkspace = StaffedUnit['workspaces'][number];
export type StaffMember = LiveStaffMemberFragment;
export type GivenTask = StaffMember['tasks'][number];
export type Places = PlacesQuery['administration'];
export type Difference = DifferenceShownFragment;
export type DocumentRight = DocumentRightShownFragment;
export type PersonRights = RightsOfQuery['rightsOf'];
export type LeavePlan = LeavePlanShownFragment;
export type LeaveLine = LeavePlan['lines'][number];
/** The very object that is previewed and then applied. */
export type ChangeOfRights = RightsChangeInput;
