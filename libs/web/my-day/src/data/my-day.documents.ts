import { graphql } from '@rinnalla/web-graphql';

export const MyDayResponsibility = graphql(`
  fragment MyDayLine on MyDayResponsibility {
    id
    caseId
    caseNumber
    clientNames
    what
    dueOn
    status
    since
    isMine
    isOverdue
    version
    owner {
      id
      name
      profession
    }
  }
`);

export const MyDayDocument = graphql(`
  query MyDay {
    myDay {
      overdue {
        ...MyDayLine
      }
      waitingForMe {
        unclaimed
        joinRequests {
          id
          caseId
          caseNumber
          clientNames
          reason
          askedAt
          unitNameFi
          unitNameSv
          askedBy {
            id
            name
            profession
          }
        }
        responsibilities {
          ...MyDayLine
        }
        consultations {
          id
          status
          mode
          urgency
          question
          lastStepAt
          clientName
          expertiseNameFi
          expertiseNameSv
          expertiseNameEn
          claimedBy {
            id
            name
            profession
          }
        }
      }
      promisedByOthers {
        ...MyDayLine
      }
      changedSinceSeen {
        caseId
        number
        clientNames
        changes
        lastChangeAt
        lastChangeBy {
          id
          name
          profession
        }
      }
      myCases {
        ...LiveBoardRow
      }
    }
  }
`);

export const AcceptProposalDocument = graphql(`
  mutation AcceptProposal($input: ResponsibilityMoveInput!) {
    acceptResponsibility(input: $input) {
      ... on ResponsibilityChanged {
        planId
      }
      ... on ResponsibilityMoveNotAllowed {
        status
      }
      ... on StaleVersion {
        currentVersion
      }
      ... on LineAlreadyWithdrawn {
        withdrawnAt
      }
    }
  }
`);

export const DeclineProposalDocument = graphql(`
  mutation DeclineProposal($input: DeclineResponsibilityInput!) {
    declineResponsibility(input: $input) {
      ... on ResponsibilityChanged {
        planId
      }
      ... on ResponsibilityMoveNotAllowed {
        status
      }
      ... on StaleVersion {
        currentVersion
      }
      ... on LineAlreadyWithdrawn {
        withdrawnAt
      }
    }
  }
`);

export const DismissJoinRequestDocument = graphql(`
  mutation DismissJoinRequest($input: DismissJoinRequestInput!) {
    dismissJoinRequest(input: $input) {
      ... on JoinRequestDismissed {
        positions {
          stream
          seq
        }
        id
      }
    }
  }
`);
