import { graphql } from '@rinnalla/web-graphql';

export const CaseEndingParts = graphql(`
  fragment CaseEndingParts on Case {
    id
    caseStatus: status
    ending {
      id
      endReason: reason
      closingRecord
      proposedAt
      proposedBy {
        id
        name
      }
      endingChecks: checks {
        kind
        items
        section
        isBlocking
      }
      version
    }
  }
`);

export const CaseEndingDocument = graphql(`
  query CaseEnding($caseId: ID!) {
    case(id: $caseId) {
      ...CaseEndingParts
    }
  }
`);

export const ProposeEndingDocument = graphql(`
  mutation ProposeEnding($input: ProposeEndingInput!) {
    proposeEnding(input: $input) {
      ... on EndingProposed {
        case {
          ...CaseEndingParts
        }
      }
      ... on EndingAlreadyProposed {
        caseId
      }
      ... on MoveNotAllowed {
        status
      }
    }
  }
`);

export const WithdrawEndingDocument = graphql(`
  mutation WithdrawEnding($input: EndingInHandInput!) {
    withdrawEnding(input: $input) {
      ... on EndingWithdrawn {
        case {
          ...CaseEndingParts
        }
      }
      ... on StaleVersion {
        currentVersion
      }
    }
  }
`);

export const EndCaseDocument = graphql(`
  mutation EndCase($input: EndingInHandInput!) {
    endCase(input: $input) {
      ... on CaseEnded {
        case {
          ...LiveCase
          ...CaseEndingParts
        }
      }
      ... on EndingBlocked {
        checks {
          kind
          items
          section
          isBlocking
        }
      }
      ... on MoveLacks {
        requires
      }
      ... on MoveNotAllowed {
        status
      }
      ... on StaleVersion {
        currentVersion
      }
    }
  }
`);
