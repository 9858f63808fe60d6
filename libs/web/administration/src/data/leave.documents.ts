import { graphql } from '@rinnalla/web-graphql';

export const LeavePlanShown = graphql(`
  fragment LeavePlanShown on LeavePlan {
    professionalId
    blocked
    askedConsultations
    lines {
      id
      duty
      outcome
      caseNumber
      blockedBy
      section
      leavesNobody
      workspace {
        id
        nameFi
        nameSv
      }
      expertise {
        id
        nameFi
        nameSv
        nameEn
      }
      recipient {
        id
        name
      }
    }
  }
`);

export const PreviewLeaveDocument = graphql(`
  query PreviewLeave($leave: LeaveInputType!) {
    previewLeave(leave: $leave) {
      ... on LeavePreview {
        plan {
          ...LeavePlanShown
        }
      }
      ... on RightsRefused {
        fault
        section
      }
      ... on ChangedMeanwhile {
        currentVersion
      }
    }
  }
`);

export const MoveLeaverDocument = graphql(`
  mutation MoveLeaver($input: MoveLeaverInput!) {
    moveLeaver(input: $input) {
      ... on LeaverMoved {
        plan {
          ...LeavePlanShown
        }
        person {
          ...LiveStaffMember
        }
      }
      ... on LeaveBlocked {
        plan {
          ...LeavePlanShown
        }
      }
      ... on RightsRefused {
        fault
        section
      }
      ... on ChangedMeanwhile {
        currentVersion
      }
    }
  }
`);
