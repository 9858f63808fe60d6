import { graphql } from '@rinnalla/web-graphql';

export const LiveDecision = graphql(`
  fragment LiveDecision on Decision {
    id
    caseId
    clientId
    clientName
    decidedService: service
    topic
    isOfJointService
    jointService {
      id
      nameFi
      nameSv
    }
    decisionStatus: status
    isUrgent
    pendingOn
    needFoundOn
    madeOn
    madeByName
    madeByOffice
    deviatesFromPlan
    deviationReason
    notifiedOn
    executionStartedOn
    endedOn
    notExecutedReason
    notExecutedNote
    executeBy
    appealUntil
    leadsTo
    stages {
      id
      status
      day
      at
      by {
        id
        name
      }
    }
    corrections {
      id
      act
      fromDay
      toDay
      reason
      at
      by {
        id
        name
      }
    }
    version
  }
`);

export const CaseDecisionsDocument = graphql(`
  query CaseDecisions($caseId: ID!) {
    case(id: $caseId) {
      id
      status
      isDeliveredJointly
      workspace {
        id
        nameFi
        nameSv
      }
      viewerCan {
        trackDecisions
      }
      masks {
        field
        reason
        sections
        remedy
      }
      clients {
        id
        role
        client {
          id
          givenNames
          familyName
        }
      }
      decisions {
        ...LiveDecision
      }
    }
  }
`);

export const PrepareDecisionDocument = graphql(`
  mutation PrepareDecision($input: PrepareDecisionInput!) {
    prepareDecision(input: $input) {
      ... on DecisionPrepared {
        decision {
          ...LiveDecision
        }
      }
      ... on DecisionPreparationRefused {
        preparationFault: why
        section
      }
    }
  }
`);

export const RecordDecisionMadeDocument = graphql(`
  mutation RecordDecisionMade($input: RecordDecisionMadeInput!) {
    recordDecisionMade(input: $input) {
      ... on DecisionMoved {
        decision {
          ...LiveDecision
        }
      }
      ... on DecisionMoveNotAllowed {
        status
        allowed
      }
      ... on DecisionMoveLacks {
        requires
        section
      }
      ... on DecisionMakerRefused {
        why
        section
      }
      ... on StaleVersion {
        currentVersion
      }
    }
  }
`);

export const NotifyDecisionDocument = graphql(`
  mutation NotifyDecision($input: DecisionDayInput!) {
    notifyDecision(input: $input) {
      ...DecisionAnswer
    }
  }
`);

export const StartDecisionDocument = graphql(`
  mutation StartDecision($input: DecisionDayInput!) {
    startDecision(input: $input) {
      ...DecisionAnswer
    }
  }
`);

export const ExecuteDecisionDocument = graphql(`
  mutation ExecuteDecision($input: DecisionDayInput!) {
    executeDecision(input: $input) {
      ...DecisionAnswer
    }
  }
`);

export const EndDecisionDocument = graphql(`
  mutation EndDecision($input: DecisionNotExecutedInput!) {
    endDecision(input: $input) {
      ...DecisionAnswer
    }
  }
`);

export const CorrectDecisionDayDocument = graphql(`
  mutation CorrectDecisionDay($input: CorrectDecisionDayInput!) {
    correctDecisionDay(input: $input) {
      ... on DecisionCorrected {
        decision {
          ...LiveDecision
        }
      }
      ... on DecisionDayMissing {
        act
      }
      ... on DecisionDaysOutOfOrder {
        notBefore
        notAfter
      }
      ... on DecisionMakerRefused {
        why
        section
      }
      ... on StaleVersion {
        currentVersion
      }
    }
  }
`);

export const DecisionAnswer = graphql(`
  fragment DecisionAnswer on MoveDecisionResult {
    ... on DecisionMoved {
      decision {
        ...LiveDecision
      }
    }
    ... on DecisionMoveNotAllowed {
      status
      allowed
    }
    ... on DecisionMoveLacks {
      requires
      section
    }
    ... on StaleVersion {
      currentVersion
    }
  }
`);
