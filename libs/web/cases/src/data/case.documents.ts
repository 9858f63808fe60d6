import { graphql } from '@rinnalla/web-graphql';

export const CaseProfessional = graphql(`
  fragment CaseProfessional on Professional {
    id
    name
    profession
    unit {
      id
      nameFi
      nameSv
    }
  }
`);

export const TeamMemberParts = graphql(`
  fragment TeamMemberParts on TeamMember {
    id
    caseId
    relation: kind
    legalMode
    ground {
      ...RelationGroundParts
    }
    joinedAt: since
    until
    version
    professional {
      ...CaseProfessional
    }
  }
`);

/** A case with its team, as every tab of its page shows it, and as it is read again after an event on either. */
export const LiveCase = graphql(`
  fragment LiveCase on Case {
    id
    number
    topic
    caseFunction: serviceFunction
    caseStatus: status
    statusSince
    openedAt
    seenAt
    version
    moves {
      to
      requires
    }
    viewerCan {
      move
      changeTeam
      writePlan
      askConsultation
      writeEntry
      end
    }
    masks {
      field
      reason
      sections
      remedy
    }
    workspace {
      id
      nameFi
      nameSv
    }
    clients {
      id
      role
      client {
        id
        givenNames
        familyName
        birthDate
        isNonDisclosed
      }
    }
    team {
      ...TeamMemberParts
    }
    alarms {
      id
      kind
      section
      since
    }
  }
`);

export const LiveStatusEvent = graphql(`
  fragment LiveStatusEvent on StatusEvent {
    id
    caseId
    fromStatus
    toStatus
    reason
    closingRecord
    at
    by {
      ...CaseProfessional
    }
  }
`);

export const CaseFrameDocument = graphql(`
  query CaseFrame($caseId: ID!) {
    case(id: $caseId) {
      ...LiveCase
    }
  }
`);

export const CaseTimelineDocument = graphql(`
  query CaseTimeline($caseId: ID!) {
    case(id: $caseId) {
      id
      timeline {
        ...LiveStatusEvent
      }
    }
  }
`);

export const SeeCaseDocument = graphql(`
  mutation SeeCase($input: SeeCaseInput!) {
    seeCase(input: $input) {
      ... on CaseSeen {
        caseId
      }
    }
  }
`);

export const MoveCaseDocument = graphql(`
  mutation MoveCase($input: MoveCaseInput!) {
    moveCase(input: $input) {
      ... on CaseMoved {
        case {
          ...LiveCase
          timeline {
            ...LiveStatusEvent
          }
        }
      }
      ... on MoveNotAllowed {
        status
        allowed {
          to
          requires
        }
      }
      ... on MoveLacks {
        requires
      }
      ... on StaleVersion {
        currentVersion
        currentText
      }
    }
  }
`);
