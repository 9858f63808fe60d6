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

export const ClientContactsDocument = graphql(`
  query ClientContacts($caseId: ID!) {
    case(id: $caseId) {
      id
      clients {
        id
        role
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
