import { graphql } from '@rinnalla/web-graphql';

export const AskConsultationDocument = graphql(`
  mutation AskConsultation($input: AskConsultationInput!) {
    askConsultation(input: $input) {
      ... on ConsultationAsked {
        consultation {
          ...LiveConsultation
        }
      }
      ... on AcuteDangerNotSent {
        calls
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

export const SendConsultationMessageDocument = graphql(`
  mutation SendConsultationMessage($input: SendConsultationMessageInput!) {
    sendConsultationMessage(input: $input) {
      ... on ConsultationMessageWritten {
        message {
          ...LiveConsultationMessage
        }
      }
      ... on ConsultationMoveNotAllowed {
        status
        allowed
      }
      ... on StaleVersion {
        currentVersion
        currentText
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

export const CorrectConsultationMessageDocument = graphql(`
  mutation CorrectConsultationMessage($input: CorrectConsultationMessageInput!) {
    correctConsultationMessage(input: $input) {
      ... on ConsultationMessageWritten {
        message {
          ...LiveConsultationMessage
        }
      }
      ... on ConsultationMoveNotAllowed {
        status
        allowed
      }
      ... on StaleVersion {
        currentVersion
        currentText
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

export const WithdrawConsultationMessageDocument = graphql(`
  mutation WithdrawConsultationMessage($input: WithdrawConsultationMessageInput!) {
    withdrawConsultationMessage(input: $input) {
      ... on ConsultationMessageWritten {
        message {
          ...LiveConsultationMessage
        }
      }
      ... on ConsultationMoveNotAllowed {
        status
        allowed
      }
      ... on StaleVersion {
        currentVersion
        currentText
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
