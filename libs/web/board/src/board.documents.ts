import { graphql } from '@rinnalla/web-graphql';

export const BoardDocument = graphql(`
  query Board($workspaceId: ID!, $filter: BoardFilter!, $sort: BoardSort!, $first: Int!, $after: String) {
    board(workspaceId: $workspaceId, filter: $filter, sort: $sort, first: $first, after: $after) {
      next
      rows {
        ...LiveBoardRow
      }
    }
  }
`);

export const WorkspaceCountsDocument = graphql(`
  query WorkspaceCounts($workspaceId: ID!) {
    workspaceCounts(workspaceId: $workspaceId) {
      id
      byStatus {
        status
        count
      }
      overdueResponsibilities
      openConsultations
      withoutNamedWorker
    }
  }
`);

export const OpenCaseDocument = graphql(`
  mutation OpenCase($input: OpenCaseInput!) {
    openCase(input: $input) {
      ... on CaseOpened {
        positions {
          stream
          seq
        }
        case {
          id
          number
        }
      }
      ... on ClientAlreadyKnown {
        isVisible
        card {
          exists
          unitNameFi
          unitNameSv
          canAskToJoin
        }
      }
      ... on NamesakesFound {
        found {
          isVisible
          card {
            exists
            unitNameFi
            unitNameSv
            canAskToJoin
          }
        }
      }
      ... on ServiceFunctionNotOpen {
        sections
      }
      ... on NamedWorkerRefused {
        why
        section
      }
    }
  }
`);
