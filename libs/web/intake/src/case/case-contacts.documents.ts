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

/** What a case came of: contacts, or what was told as it was opened by hand. Null: the law keeps that from the reader. */
export const ContactsOfCaseDocument = graphql(`
  query ContactsOfCase($caseId: ID!) {
    case(id: $caseId) {
      id
      opening {
        id
        madeBy
        purpose
        isUrgent
        measures
        openedAt
        openedBy {
          ...IntakePerson
        }
      }
      contacts {
        ...LiveCaseContact
      }
    }
  }
`);
