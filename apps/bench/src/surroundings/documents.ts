import { createHash } from 'node:crypto';

/** What our server is asked. In production only listed documents are answered; these are put on its list. */
const DOCUMENTS = {
  board: `query BenchBoard($workspaceId: ID!) {
    board(workspaceId: $workspaceId, first: 50) {
      next
      rows {
        id number topic serviceFunction status statusSince
        clients { id name birthYear }
        namedWorker { id name profession }
        unitNameFi unitNameSv nextDueOn openConsultations lastChangeAt
        lastChangeBy { id name profession }
        version
      }
    }
  }`,
  boardByName: `query BenchBoardByName($workspaceId: ID!, $text: String!) {
    board(workspaceId: $workspaceId, first: 50, filter: { text: $text }) {
      rows { id number status clients { id name birthYear } namedWorker { id name } nextDueOn openConsultations }
    }
  }`,
  search: `query BenchSearch($text: String!) {
    findCases(text: $text, first: 20) { id number topic status clients { id name birthYear } }
  }`,
  deadlines: `query BenchDeadlines($unitId: ID!) {
    deadlines(unitId: $unitId, first: 50) {
      next isCountsOnly
      counts { basis state count isMore }
      rows {
        id caseId caseNumber clientName ruleId section limit basis kind state startedAt firstDueOn dueOn dueAt extendedAt metAt version
      }
    }
  }`,
  intake: `query BenchIntake {
    intakeQueues {
      streamId isEmergencyDuty unit { id nameFi nameSv }
      open {
        id channel madeBy purpose receivedAt body givenNames familyName birthDate status statusSince openedAt measures outcome version moves
        takenBy { id name profession } reporter { name isSecret } handover { toEmergencyDuty offeredAt isForMe }
      }
      waiting { id channel receivedAt givenNames familyName status statusSince outcome }
      dealtWith { id channel receivedAt givenNames familyName status statusSince outcome }
    }
  }`,
  plan: `query BenchPlan($caseId: ID!) {
    case(id: $caseId) {
      id version
      plans {
        id
        client { id givenNames familyName birthDate }
        items { number notApplicableReason version updatedAt updatedBy { ...Person } }
        texts { id item voice body version updatedAt updatedBy { ...Person } corrections { ...Correction } }
        goals {
          id title description attainment version createdAt withdrawnAt createdBy { ...Person }
          ratings { id attainment note at by { ...Person } }
          corrections { ...Correction }
        }
        plannedServices {
          id service description provider startsOn duration clientProposal version createdAt withdrawnAt createdBy { ...Person }
          corrections { ...Correction }
        }
        responsibilities {
          id what dueOn status statusSince version createdAt withdrawnAt owner { ...Person } createdBy { ...Person }
          corrections { ...Correction }
        }
      }
    }
  }
  fragment Person on Professional { id name profession unit { id nameFi nameSv } }
  fragment Correction on Correction { id kind original reason at by { ...Person } }`,
  logSearch: `query BenchLogSearch($search: AuditLogSearch!) {
    auditLog(search: $search, first: 50) {
      next
      client { id name birthDate }
      rows {
        id at operation purpose ground register fieldClasses clients records code
        person { id name profession unitNameFi unitNameSv } giver { id name profession unitNameFi unitNameSv }
      }
    }
  }`,
  orderReport: `mutation BenchOrderReport($input: OrderClientReportInput!) {
    orderClientReport(input: $input) { __typename ... on ClientReportChanged { report { id } } }
  }`,
  move: `mutation BenchMove($input: MoveCaseInput!) {
    moveCase(input: $input) { __typename ... on CaseMoved { positions { stream seq } case { id status version } } }
  }`,
} as const;

type DocumentName = keyof typeof DOCUMENTS;

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** Hash to text, as the web's build writes its own. */
export const benchDocuments: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(DOCUMENTS).map((text) => [hashOf(text), text]),
);

/** The body that asks our server so: the document's hash only, as the web does. */
export const ourQuestion = (name: DocumentName, variables: Readonly<Record<string, unknown>>) =>
  JSON.stringify({ documentId: hashOf(DOCUMENTS[name]), variables });

/** The same screens, in the words PostGraphile gives them. */
const PEER_DOCUMENTS = {
  board: `query Board($workspace: UUID!) {
    boardCases(workspace: $workspace, first: 50) {
      pageInfo { hasNextPage endCursor }
      nodes {
        rowId number topic serviceFunction status statusSince
        clients { nodes { rowId familyName givenNames birthDate } }
        namedWorker { rowId givenName familyName profession }
        unitByUnitId { nameFi nameSv }
        nextDueOn openConsultations lastChangeAt
        professionalByLastChangeBy { rowId givenName familyName profession }
        version
      }
    }
  }`,
  plan: `query Plan($caseId: UUID!) {
    caseByRowId(rowId: $caseId) {
      rowId version
      plansByCaseId {
        nodes {
          rowId
          clientByClientId { rowId givenNames familyName birthDate }
          planItemsByPlanId { nodes { item notApplicableReason version updatedAt professionalByUpdatedBy { ...Person } } }
          planTextsByPlanId {
            nodes { rowId item voice body version updatedAt professionalByUpdatedBy { ...Person } corrections { ...Corrections } }
          }
          goalsByPlanId {
            nodes {
              rowId title description attainment version createdAt withdrawnAt professionalByCreatedBy { ...Person }
              goalRatingsByGoalId { nodes { rowId attainment note at professionalByBy { ...Person } } }
              corrections { ...Corrections }
            }
          }
          plannedServicesByPlanId {
            nodes {
              rowId service description provider startsOn duration clientProposal version createdAt withdrawnAt
              professionalByCreatedBy { ...Person }
              corrections { ...Corrections }
            }
          }
          responsibilitiesByPlanId {
            nodes {
              rowId what dueOn status statusSince version createdAt withdrawnAt
              professionalByOwnerId { ...Person } professionalByCreatedBy { ...Person }
              corrections { ...Corrections }
            }
          }
        }
      }
    }
  }
  fragment Person on Professional { rowId givenName familyName profession unitByUnitId { rowId nameFi nameSv } }
  fragment Corrections on CorrectionConnection { nodes { rowId kind original reason at professionalByBy { ...Person } } }`,
} as const;

export const peerQuestion = (
  name: keyof typeof PEER_DOCUMENTS,
  variables: Readonly<Record<string, unknown>>,
) => JSON.stringify({ query: PEER_DOCUMENTS[name], variables });
