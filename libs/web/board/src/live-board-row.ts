import { graphql } from '@rinnalla/web-graphql';

/** A board's row as it is shown, and as it is read again after an event. */
export const LiveBoardRow = graphql(`
  fragment LiveBoardRow on BoardRow {
    id
    number
    topic
    serviceFunction
    status
    statusSince
    clients {
      id
      name
      birthYear
    }
    namedWorker {
      id
      name
      profession
    }
    workspaceId
    unitNameFi
    unitNameSv
    nextDueOn
    nextClock {
      kind
      basis
      dueOn
      dueState: state
    }
    openConsultations
    teamFaults
    lastChangeAt
    lastChangeBy {
      id
      name
      profession
    }
    version
  }
`);
