import { graphql } from '@rinnalla/web-graphql';

export const ConsultationPerson = graphql(`
  fragment ConsultationPerson on Professional {
    id
    name
    profession
    unit {
      id
      nameFi
      nameSv
    }
  }
`);

export const ConsultationExpertise = graphql(`
  fragment ConsultationExpertise on Expertise {
    id
    code
    nameFi
    nameSv
    nameEn
  }
`);

/** What a list shows of a consultation: no thread, no attachments. Renamed are fields that other live records have by another type. */
export const ConsultationRow = graphql(`
  fragment ConsultationRow on Consultation {
    id
    mode
    urgency
    stage: status
    question
    askedAt
    claimedAt
    answeredAt
    closedAt
    lastStepAt
    version
    viewerRole
    myMoves: viewerMoves
    expertise {
      ...ConsultationExpertise
    }
    askedBy {
      ...ConsultationPerson
    }
    claimedBy {
      ...ConsultationPerson
    }
    subject {
      clientName
      birthYear
      legalMode
      caseId
      caseNumber
    }
  }
`);

export const LiveConsultationMessage = graphql(`
  fragment LiveConsultationMessage on ConsultationMessage {
    id
    consultationId
    body
    createdAt
    correctedAt
    withdrawnAt
    version
    author {
      ...ConsultationPerson
    }
    corrections {
      id
      kind
      original
      reason
      at
      by {
        ...ConsultationPerson
      }
    }
  }
`);

/** A whole consultation, as it is read again after an event: a move may open its thread and attachments to the reader. */
export const LiveConsultation = graphql(`
  fragment LiveConsultation on Consultation {
    id
    ...ConsultationRow
    subject {
      ground {
        ...RelationGroundParts
      }
    }
    answer
    advice
    attachments {
      id
      item
      voice
      body
      copiedAt
    }
    messages {
      ...LiveConsultationMessage
    }
    steps {
      id
      move
      toStatus
      reason
      at
      by {
        ...ConsultationPerson
      }
    }
    outcome {
      usefulness
      changedPlan
      avoidedVisit
    }
  }
`);
