import { graphql } from './generated/gql.js';

/**
 * The one re-read of what live events name. A feature that shows a new kind of record writes its fragment in its own library and
 * adds a line here.
 */
export const RecordsDocument = graphql(`
  query Records($refs: [RecordRef!]!) {
    records(refs: $refs) {
      ... on Availability {
        ...LiveAvailability
      }
      ... on BoardRow {
        ...LiveBoardRow
      }
      ... on Case {
        ...LiveCase
      }
      ... on StatusEvent {
        ...LiveStatusEvent
      }
      ... on Plan {
        ...LivePlan
      }
      ... on PlanItem {
        itemId: id
        plan {
          ...PlanWhole
        }
      }
      ... on PlanText {
        ...LivePlanText
      }
      ... on Goal {
        ...LiveGoal
      }
      ... on PlannedService {
        ...LivePlannedService
      }
      ... on Responsibility {
        ...LiveResponsibility
      }
      ... on Assessment {
        ...LiveAssessment
      }
      ... on AssessmentSection {
        ...LiveAssessmentSection
      }
      ... on AssessmentParticipant {
        ...LiveAssessmentParticipant
      }
      ... on Consultation {
        ...LiveConsultation
      }
      ... on ConsultationMessage {
        ...LiveConsultationMessage
      }
      ... on DisclosurePermission {
        ...LiveDisclosurePermission
      }
      ... on Decision {
        ...LiveDecision
      }
      ... on Denial {
        ...LiveDenial
      }
      ... on RecordEntry {
        ...LiveRecordEntry
      }
      ... on Contact {
        ...LiveCaseContact
      }
      ... on ClientContact {
        ...LiveClientContact
      }
      ... on Me {
        ...LiveRights
      }
      ... on GoneRecord {
        kind
        id
      }
    }
  }
`);
