import { graphql } from '@rinnalla/web-graphql';

export const ClaimConsultationDocument = graphql(`
  mutation ClaimConsultation($input: ConsultationMoveInput!) {
    claimConsultation(input: $input) {
      ... on ConsultationMoved {
        consultation {
          ...LiveConsultation
        }
      }
      ... on AlreadyClaimed {
        consultationId
        claimedBy {
          ...ConsultationPerson
        }
      }
      ... on ConsultationMoveNotAllowed {
        status
        allowed
      }
      ... on StaleVersion {
        currentVersion
      }
    }
  }
`);

export const ReleaseConsultationDocument = graphql(`
  mutation ReleaseConsultation($input: ConsultationReasonInput!) {
    releaseConsultation(input: $input) {
      ... on ConsultationMoved {
        consultation {
          ...LiveConsultation
        }
      }
      ... on AlreadyClaimed {
        consultationId
        claimedBy {
          ...ConsultationPerson
        }
      }
      ... on ConsultationMoveNotAllowed {
        status
        allowed
      }
      ... on StaleVersion {
        currentVersion
      }
      ... on IdentifiersFound {
        found {
          kind
          start
          end
          excerpt
        }
      }
    }
  }
`);

export const AskMoreInfoDocument = graphql(`
  mutation AskMoreInfo($input: ConsultationMessageInput!) {
    askMoreInfo(input: $input) {
      ... on ConsultationMoved {
        consultation {
          ...LiveConsultation
        }
      }
      ... on AlreadyClaimed {
        consultationId
        claimedBy {
          ...ConsultationPerson
        }
      }
      ... on ConsultationMoveNotAllowed {
        status
        allowed
      }
      ... on StaleVersion {
        currentVersion
      }
      ... on IdentifiersFound {
        found {
          kind
          start
          end
          excerpt
        }
      }
    }
  }
`);

export const AnswerConsultationDocument = graphql(`
  mutation AnswerConsultation($input: AnswerConsultationInput!) {
    answerConsultation(input: $input) {
      ... on ConsultationMoved {
        consultation {
          ...LiveConsultation
        }
      }
      ... on AlreadyClaimed {
        consultationId
        claimedBy {
          ...ConsultationPerson
        }
      }
      ... on ConsultationMoveNotAllowed {
        status
        allowed
      }
      ... on StaleVersion {
        currentVersion
      }
      ... on IdentifiersFound {
        found {
          kind
          start
          end
          excerpt
        }
      }
    }
  }
`);

export const DeclineConsultationDocument = graphql(`
  mutation DeclineConsultation($input: ConsultationReasonInput!) {
    declineConsultation(input: $input) {
      ... on ConsultationMoved {
        consultation {
          ...LiveConsultation
        }
      }
      ... on AlreadyClaimed {
        consultationId
        claimedBy {
          ...ConsultationPerson
        }
      }
      ... on ConsultationMoveNotAllowed {
        status
        allowed
      }
      ... on StaleVersion {
        currentVersion
      }
      ... on IdentifiersFound {
        found {
          kind
          start
          end
          excerpt
        }
      }
    }
  }
`);

export const RedirectConsultationDocument = graphql(`
  mutation RedirectConsultation($input: RedirectConsultationInput!) {
    redirectConsultation(input: $input) {
      ... on ConsultationMoved {
        consultation {
          ...LiveConsultation
        }
      }
      ... on AlreadyClaimed {
        consultationId
        claimedBy {
          ...ConsultationPerson
        }
      }
      ... on ConsultationMoveNotAllowed {
        status
        allowed
      }
      ... on StaleVersion {
        currentVersion
      }
      ... on IdentifiersFound {
        found {
          kind
          start
          end
          excerpt
        }
      }
      ... on LegalModeMissing {
        possibleModes
        missingEvidence
        sections
      }
    }
  }
`);
