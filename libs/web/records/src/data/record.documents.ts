import { graphql } from '@rinnalla/web-graphql';

/** One entry as the record shows it, and as it is read again after an event. */
export const LiveRecordEntry = graphql(`
  fragment LiveRecordEntry on RecordEntry {
    id
    caseId
    register
    entryFunction: serviceFunction
    entryKind: kind
    speciality
    careEvent
    occurredOn
    body
    createdAt
    correctedAt
    withdrawnAt
    withdrawnReason
    version
    openUnder
    viewerCanCorrect
    client {
      id
      givenNames
      familyName
    }
    createdBy {
      ...CaseProfessional
    }
    corrections {
      id
      correction: kind
      original
      reason
      at
      by {
        ...CaseProfessional
      }
    }
  }
`);

export const CaseRecordDocument = graphql(`
  query CaseRecord($caseId: ID!) {
    case(id: $caseId) {
      id
      clients {
        id
        role
        client {
          id
          givenNames
          familyName
        }
      }
      record {
        id
        viewerMayWrite
        viewerMayWriteOf
        viewerMayTell
        entries {
          ...LiveRecordEntry
        }
        masked {
          register
          reason
          sections
          remedy
          entries
        }
        purpose {
          purpose
          validUntil
        }
      }
    }
  }
`);

export const AddRecordEntryDocument = graphql(`
  mutation AddRecordEntry($input: AddRecordEntryInput!) {
    addRecordEntry(input: $input) {
      ... on RecordEntryChanged {
        entry {
          ...LiveRecordEntry
        }
      }
      ... on EntryNotAllowed {
        obstacle
        sections
      }
    }
  }
`);

export const CorrectRecordEntryDocument = graphql(`
  mutation CorrectRecordEntry($input: CorrectRecordEntryInput!) {
    correctRecordEntry(input: $input) {
      ... on RecordEntryChanged {
        entry {
          ...LiveRecordEntry
        }
      }
      ... on EntryNotAllowed {
        obstacle
        sections
      }
      ... on EntryAlreadyWithdrawn {
        withdrawnAt
      }
      ... on StartAfterMet {
        metOn
      }
      ... on StaleVersion {
        currentVersion
      }
    }
  }
`);

export const WithdrawRecordEntryDocument = graphql(`
  mutation WithdrawRecordEntry($input: WithdrawRecordEntryInput!) {
    withdrawRecordEntry(input: $input) {
      ... on RecordEntryChanged {
        entry {
          ...LiveRecordEntry
        }
      }
      ... on EntryNotAllowed {
        obstacle
        sections
      }
      ... on EntryAlreadyWithdrawn {
        withdrawnAt
      }
      ... on StaleVersion {
        currentVersion
      }
    }
  }
`);

/** The case is read anew by whoever stated the purpose: what it opens is not the same for records and contacts. */
export const StatePurposeDocument = graphql(`
  mutation StatePurpose($input: StatePurposeInput!) {
    statePurpose(input: $input) {
      ... on PurposeStated {
        case {
          id
        }
      }
    }
  }
`);
