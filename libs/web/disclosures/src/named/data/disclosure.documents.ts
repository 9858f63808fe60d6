import { graphql } from '@rinnalla/web-graphql';

export const DisclosureParts = graphql(`
  fragment DisclosureParts on Disclosure {
    id
    ground
    sections
    reason
    at
    endedAt
    recordCount
    isToMe
    viewerCanEnd
    version
    by {
      ...SharingPerson
    }
    recipient {
      ...SharingPerson
    }
  }
`);

export const DisclosureRequestParts = graphql(`
  fragment DisclosureRequestParts on DisclosureRequest {
    id
    caseId
    what
    askedAt
    status
    answer
    answeredAt
    isMine
    version
    askedBy {
      ...SharingPerson
    }
    answeredBy {
      ...SharingPerson
    }
  }
`);

export const CaseDisclosuresDocument = graphql(`
  query CaseDisclosures($caseId: ID!) {
    case(id: $caseId) {
      id
      disclosures {
        ...DisclosureParts
      }
      disclosureRequests {
        ...DisclosureRequestParts
      }
      team {
        id
        kind
        professional {
          id
        }
      }
    }
  }
`);

export const DisclosableEntriesDocument = graphql(`
  query DisclosableEntries($caseId: ID!) {
    case(id: $caseId) {
      id
      record {
        id
        entries {
          id
          register
          kind
          occurredOn
          body
          openUnder
          withdrawnAt
          client {
            id
            givenNames
            familyName
          }
        }
      }
    }
  }
`);

export const DiscloseRecordsDocument = graphql(`
  mutation DiscloseRecords($input: DiscloseRecordsInput!) {
    discloseRecords(input: $input) {
      ... on RecordsDisclosed {
        disclosure {
          ...DisclosureParts
        }
      }
      ... on NotYoursToDisclose {
        sections
      }
      ... on NotForOneself {
        sections
      }
    }
  }
`);

export const EndDisclosureDocument = graphql(`
  mutation EndDisclosure($input: EndDisclosureInput!) {
    endDisclosure(input: $input) {
      ... on DisclosureEnded {
        disclosure {
          ...DisclosureParts
        }
      }
      ... on StaleVersion {
        currentVersion
      }
    }
  }
`);

export const AskDisclosureDocument = graphql(`
  mutation AskDisclosure($input: AskDisclosureInput!) {
    askDisclosure(input: $input) {
      ... on DisclosureAsked {
        request {
          ...DisclosureRequestParts
        }
      }
      ... on DisclosureAlreadyAsked {
        requestId
      }
    }
  }
`);

export const AnswerDisclosureRequestDocument = graphql(`
  mutation AnswerDisclosureRequest($input: AnswerDisclosureRequestInput!) {
    answerDisclosureRequest(input: $input) {
      ... on DisclosureRequestAnswered {
        request {
          ...DisclosureRequestParts
        }
      }
      ... on NotYoursToDisclose {
        sections
      }
      ... on StaleVersion {
        currentVersion
      }
    }
  }
`);

export const DisclosurePageDocument = graphql(`
  query DisclosurePage($id: ID!) {
    disclosure(id: $id) {
      ...DisclosureParts
      client {
        givenNames
        familyName
        birthDate
      }
      entries {
        id
        kind
        serviceFunction
        occurredOn
        body
        withdrawnAt
        createdBy {
          ...SharingPerson
        }
      }
    }
  }
`);

export const MyNoticesDocument = graphql(`
  query MyNotices {
    myNotices {
      id
      overrides {
        ...OverrideParts
      }
      disclosures {
        ...DisclosureParts
      }
      requests {
        ...DisclosureRequestParts
      }
    }
  }
`);
