import { graphql } from '@rinnalla/web-graphql';

export const LiveClientContact = graphql(`
  fragment LiveClientContact on ClientContact {
    id
    street
    postalCode
    municipality
    phone
    version
  }
`);

/** A client's place on a case with what non-disclosure for safety asks of it. */
export const ClientProtection = graphql(`
  fragment ClientProtection on CaseClient {
    id
    nonDisclosures {
      id
      validFrom
      validUntil
      toldBy
      createdAt
      createdBy {
        ...CaseProfessional
      }
      ended {
        kind
        at
        by {
          ...CaseProfessional
        }
        reason
      }
    }
  }
`);

export const ClientContactsDocument = graphql(`
  query ClientContacts($caseId: ID!) {
    case(id: $caseId) {
      id
      viewerCan {
        writeEntry
      }
      clients {
        id
        role
        ...ClientProtection
        client {
          id
          givenNames
          familyName
          isNonDisclosed
        }
        contact {
          ...LiveClientContact
        }
        masks {
          field
          reason
          sections
          remedy
        }
        contactPurpose {
          purpose
          validUntil
        }
      }
    }
  }
`);

export const SaveClientContactDocument = graphql(`
  mutation SaveClientContact($input: SaveClientContactInput!) {
    saveClientContact(input: $input) {
      ... on ClientContactSaved {
        contact {
          ...LiveClientContact
        }
      }
      ... on ContactProtected {
        sections
      }
      ... on StaleVersion {
        currentVersion
      }
    }
  }
`);

export const RecordNonDisclosureDocument = graphql(`
  mutation RecordNonDisclosure($input: RecordNonDisclosureInput!) {
    recordNonDisclosure(input: $input) {
      ... on NonDisclosureChanged {
        caseClient {
          client {
            id
            isNonDisclosed
          }
          ...ClientProtection
        }
      }
      ... on NonDisclosureRefused {
        field
        section
      }
      ... on StaleVersion {
        currentVersion
      }
    }
  }
`);

export const LiftNonDisclosureDocument = graphql(`
  mutation LiftNonDisclosure($input: LiftNonDisclosureInput!) {
    liftNonDisclosure(input: $input) {
      ... on NonDisclosureChanged {
        caseClient {
          client {
            id
            isNonDisclosed
          }
          ...ClientProtection
        }
      }
      ... on StaleVersion {
        currentVersion
      }
    }
  }
`);
