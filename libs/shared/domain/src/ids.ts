declare const idOf: unique symbol;

/** A UUID that TypeScript does not let stand for the id of another kind of thing. At run time a plain string. */
export type Id<Kind extends string> = string & { readonly [idOf]: Kind };

export type CountyId = Id<'County'>;
export type UnitId = Id<'Unit'>;
export type WorkspaceId = Id<'Workspace'>;
export type UserId = Id<'User'>;
export type ProfessionalId = Id<'Professional'>;
export type SessionId = Id<'Session'>;
export type ExpertiseId = Id<'Expertise'>;
export type ClientId = Id<'Client'>;
export type ClientRelationshipId = Id<'ClientRelationship'>;
export type CaseId = Id<'Case'>;
export type RelationId = Id<'Relation'>;
export type StatusEventId = Id<'StatusEvent'>;
export type PlanId = Id<'Plan'>;
export type PlanTextId = Id<'PlanText'>;
export type GoalId = Id<'Goal'>;
export type PlannedServiceId = Id<'PlannedService'>;
export type ResponsibilityId = Id<'Responsibility'>;
export type ConsultationId = Id<'Consultation'>;
export type ConsultationMessageId = Id<'ConsultationMessage'>;
export type MutationId = Id<'Mutation'>;

// Any version: PostgreSQL's uuid type does not look at the version digit either.
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for the canonical 8-4-4-4-12 form, in either letter case. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** Narrows a text to an id of the kind the caller names; only the form is checked, not that the thing exists. */
export function isId<T extends Id<string>>(text: string): text is T {
  return isUuid(text);
}

/** The id in lower case, as the database prints it, so that equal ids are equal strings; null when it is no UUID. */
export function parseId<T extends Id<string>>(text: string): T | null {
  const id = text.toLowerCase();
  return isId<T>(id) ? id : null;
}
