import { graphql } from '@rinnalla/web-graphql';

export const RecordContactDocument = graphql(`
  mutation RecordContact($input: RecordContactInput!) {
    recordContact(input: $input) {
      ... on ContactChanged {
        contact {
          ...LiveContact
        }
      }
    }
  }
`);

export const IntakeAskToJoinDocument = graphql(`
  mutation IntakeAskToJoin($input: AskToJoinInput!) {
    askToJoin(input: $input) {
      ... on JoinAsked {
        isSent
      }
    }
  }
`);

export const OpenContactDocument = graphql(`
  mutation OpenContact($input: OpenContactInput!) {
    openContact(input: $input) {
      ... on ContactChanged {
        contact {
          ...LiveContact
        }
      }
    }
  }
`);

export const TakeContactDocument = graphql(`
  mutation TakeContact($input: ContactVersionInput!) {
    takeContact(input: $input) {
      ... on ContactChanged {
        contact {
          ...LiveContact
        }
      }
      ... on StaleVersion {
        currentVersion
      }
      ... on ContactMoveNotAllowed {
        status
      }
    }
  }
`);

export const CorrectContactArrivalDocument = graphql(`
  mutation CorrectContactArrival($input: CorrectContactArrivalInput!) {
    correctContactArrival(input: $input) {
      ... on ContactChanged {
        contact {
          ...LiveContact
        }
      }
      ... on StaleVersion {
        currentVersion
      }
      ... on ContactMoveNotAllowed {
        contactStatus: status
      }
      ... on ArrivalAfterRecorded {
        recordedAt
        section
      }
    }
  }
`);

export const ReopenContactDocument = graphql(`
  mutation ReopenContact($input: ReopenContactInput!) {
    reopenContact(input: $input) {
      ... on ContactChanged {
        contact {
          ...LiveContact
        }
      }
      ... on StaleVersion {
        currentVersion
      }
      ... on ContactMoveNotAllowed {
        contactStatus: status
      }
      ... on ContactHasCase {
        section
      }
    }
  }
`);

export const CorrectReportBackDocument = graphql(`
  mutation CorrectReportBack($input: CorrectReportBackInput!) {
    correctReportBack(input: $input) {
      ... on ContactChanged {
        contact {
          ...LiveContact
        }
      }
      ... on StaleVersion {
        currentVersion
      }
      ... on ContactMoveNotAllowed {
        contactStatus: status
      }
    }
  }
`);

export const RecordReportBackDocument = graphql(`
  mutation RecordReportBack($input: RecordReportBackInput!) {
    recordReportBack(input: $input) {
      ... on ContactChanged {
        contact {
          ...LiveContact
        }
      }
      ... on StaleVersion {
        currentVersion
      }
      ... on ContactMoveNotAllowed {
        contactStatus: status
      }
    }
  }
`);

export const MoveContactDocument = graphql(`
  mutation MoveContact($input: MoveContactInput!) {
    moveContact(input: $input) {
      ... on ContactChanged {
        contact {
          ...LiveContact
        }
      }
      ... on StaleVersion {
        currentVersion
      }
      ... on ContactNotTaken {
        takenById
      }
      ... on ContactMoveNotAllowed {
        contactStatus: status
      }
      ... on ContactMoveLacks {
        section
      }
    }
  }
`);

export const OpenAssessmentDocument = graphql(`
  mutation OpenAssessment($input: OpenAssessmentInput!) {
    openAssessment(input: $input) {
      ... on AssessmentOpened {
        caseId
        contact {
          ...LiveContact
        }
      }
      ... on NamesakesFound {
        found {
          familyMember
          isVisible
          canBeSame
          card {
            exists
            unitNameFi
            unitNameSv
            canAskToJoin
          }
        }
      }
      ... on PeopleUnclear {
        people {
          familyMember
          reason
        }
      }
      ... on ServiceFunctionNotOpen {
        sections
      }
      ... on NamedWorkerRefused {
        why
        section
      }
      ... on StaleVersion {
        currentVersion
      }
      ... on ContactNotTaken {
        takenById
      }
      ... on ContactMoveNotAllowed {
        contactStatus: status
      }
      ... on ContactMoveLacks {
        section
      }
    }
  }
`);

export const JoinContactToCaseDocument = graphql(`
  mutation JoinContactToCase($input: JoinContactInput!) {
    joinContactToCase(input: $input) {
      ... on ContactChanged {
        contact {
          ...LiveContact
        }
      }
      ... on StaleVersion {
        currentVersion
      }
      ... on ContactNotTaken {
        takenById
      }
      ... on ContactMoveNotAllowed {
        contactStatus: status
      }
      ... on ContactMoveLacks {
        section
      }
    }
  }
`);

export const OfferHandoverDocument = graphql(`
  mutation OfferHandover($input: OfferHandoverInput!) {
    offerHandover(input: $input) {
      ... on ContactChanged {
        contact {
          ...LiveContact
        }
      }
      ... on StaleVersion {
        currentVersion
      }
      ... on ContactNotTaken {
        takenById
      }
      ... on ContactMoveNotAllowed {
        contactStatus: status
      }
      ... on HandoverAlreadyOffered {
        offeredId: contactId
      }
    }
  }
`);

export const WithdrawHandoverDocument = graphql(`
  mutation WithdrawHandover($input: ContactVersionInput!) {
    withdrawHandover(input: $input) {
      __typename
      ... on ContactChanged {
        contact {
          ...LiveContact
        }
      }
    }
  }
`);

export const AnswerHandoverDocument = graphql(`
  mutation AnswerHandover($input: AnswerHandoverInput!) {
    answerHandover(input: $input) {
      ... on ContactChanged {
        contact {
          ...LiveContact
        }
      }
    }
  }
`);
