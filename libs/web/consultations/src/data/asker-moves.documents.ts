import { graphql } from '@rinnalla/web-graphql';

export const GiveMoreInfoDocument = graphql(`
  mutation GiveMoreInfo($input: ConsultationMessageInput!) {
    giveMoreInfo(input: $input) {
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

export const ReassignConsultationDocument = graphql(`
  mutation ReassignConsultation($input: ReassignConsultationInput!) {
    reassignConsultation(input: $input) {
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

export const ReopenConsultationDocument = graphql(`
  mutation ReopenConsultation($input: ConsultationMoveInput!) {
    reopenConsultation(input: $input) {
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

export const CancelConsultationDocument = graphql(`
  mutation CancelConsultation($input: ConsultationReasonInput!) {
    cancelConsultation(input: $input) {
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

export const CloseConsultationDocument = graphql(`
  mutation CloseConsultation($input: CloseConsultationInput!) {
    closeConsultation(input: $input) {
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
