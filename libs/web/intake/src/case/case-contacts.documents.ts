import { graphql } from '@rinnalla/web-graphql';

/** A contact as whoever works on its case reads it. */
export const LiveCaseContact = graphql(`
  fragment LiveCaseContact on Contact {
    id
    version
    ofCase: caseId
    channel
    madeBy
    purpose
    hasConsent
    receivedAt
    body
    givenNames
    familyName
    contactStatus: status
    measures
    reporter {
      name
      reachedAt
      isSecret
      secrecyGround
    }
    masks {
      field
      reason
      sections
    }
    contactSteps: steps {
      id
      contactMove: move
      at
      stepNote: note
      by {
        ...IntakePerson
      }
    }
  }
`);

/** Null contacts: the law keeps assessments, and what led to them, from the reader. */
export const ContactsOfCaseDocument = graphql(`
  query ContactsOfCase($caseId: ID!) {
    case(id: $caseId) {
      id
      contacts {
        ...LiveCaseContact
      }
    }
  }
`);
