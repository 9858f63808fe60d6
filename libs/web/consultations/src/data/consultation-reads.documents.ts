import { graphql } from '@rinnalla/web-graphql';

export const ConsultationInboxDocument = graphql(`
  query ConsultationInbox {
    consultationInbox {
      unclaimed {
        ...ConsultationRow
      }
      mine {
        ...ConsultationRow
      }
      waiting {
        ...ConsultationRow
      }
    }
  }
`);

export const ConsultationDocument = graphql(`
  query Consultation($id: ID!) {
    consultation(id: $id) {
      ...LiveConsultation
    }
  }
`);

export const CaseConsultationsDocument = graphql(`
  query CaseConsultations($caseId: ID!) {
    case(id: $caseId) {
      id
      viewerCan {
        askConsultation
      }
      consultations {
        ...ConsultationRow
      }
    }
  }
`);

/** Whom one can ask, and who of them is available now. */
export const ExpertisesDocument = graphql(`
  query Expertises {
    expertises {
      ...ConsultationExpertise
      register
      availability {
        ...LiveAvailability
      }
    }
  }
`);

/** What of a case may travel with a question: its clients, and the plan texts that say something. */
export const AskAboutCaseDocument = graphql(`
  query AskAboutCase($caseId: ID!) {
    case(id: $caseId) {
      id
      number
      topic
      viewerCan {
        askConsultation
      }
      clients {
        id
        role
        client {
          id
          givenNames
          familyName
          birthDate
        }
      }
      plans {
        id
        client {
          id
          givenNames
          familyName
        }
        texts {
          id
          item
          voice
          body
          updatedAt
        }
      }
    }
  }
`);

export const ConsultationGroundDocument = graphql(`
  query ConsultationGround($caseId: ID!, $clientId: ID, $expertiseId: ID!) {
    consultationGround(caseId: $caseId, clientId: $clientId, expertiseId: $expertiseId) {
      derived
      modes
      missingEvidence
      sections
      permissions {
        id
        recipients
        recipientName
        serviceFunctions
        patientData
        recordedFrom
        recordedUntil
        givenOn
        giverName
      }
    }
  }
`);

/** Cases of the reader's own, to ask about on a page that is no case's. */
export const CasesToAskAboutDocument = graphql(`
  query CasesToAskAbout($text: String!) {
    findCases(text: $text, first: 8) {
      id
      number
      clients {
        id
        name
      }
    }
  }
`);
