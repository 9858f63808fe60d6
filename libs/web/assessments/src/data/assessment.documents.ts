import { graphql } from '@rinnalla/web-graphql';

export const AssessmentPerson = graphql(`
  fragment AssessmentPerson on Professional {
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

export const AssessmentSectionParts = graphql(`
  fragment AssessmentSectionParts on AssessmentSection {
    id
    assessmentId
    caseId
    section
    body
    version
    updatedAt
    updatedBy {
      ...AssessmentPerson
    }
  }
`);

export const AssessmentParticipantParts = graphql(`
  fragment AssessmentParticipantParts on AssessmentParticipant {
    id
    assessmentId
    caseId
    authority
    authorityName
    authorityGround: ground
    groundReason
    invitee {
      ...AssessmentPerson
    }
    invitedAt
    invitedBy {
      ...AssessmentPerson
    }
    attendance
    attendanceNote
    version
  }
`);

/** What any part of an assessment changes on the whole. */
export const AssessmentWhole = graphql(`
  fragment AssessmentWhole on Assessment {
    id
    caseId
    assessmentStatus: status
    version
    missing {
      what
      law
    }
    assessmentMoves: moves
    signerProblem {
      why
      law
    }
  }
`);

/** An assessment whole, as its page shows it, and as it is read again after an event. */
export const LiveAssessment = graphql(`
  fragment LiveAssessment on Assessment {
    ...AssessmentWhole
    id
    client {
      id
      givenNames
      familyName
      birthDate
    }
    pendingSince
    startedOn
    startCorrections {
      id
      fromDay
      toDay
      reason
      at
      by {
        ...AssessmentPerson
      }
    }
    needGrounds
    needDuration
    needsSpecialSupport
    specialSupportReasons
    relationshipContinues
    needsNamedWorker
    makesPlan
    noPlanReason
    decidedAt
    decidedBy {
      ...AssessmentPerson
    }
    signedAt
    signedBy {
      ...AssessmentPerson
    }
    discontinuedAt
    discontinuedBy {
      ...AssessmentPerson
    }
    discontinueReason
    discontinueNote
    createdAt
    sections {
      ...AssessmentSectionParts
    }
    participants {
      ...AssessmentParticipantParts
    }
  }
`);

export const LiveAssessmentSection = graphql(`
  fragment LiveAssessmentSection on AssessmentSection {
    ...AssessmentSectionParts
    id
    assessment {
      ...AssessmentWhole
    }
  }
`);

/** Read with the list it stands in: whoever comes new finds a place there. */
export const LiveAssessmentParticipant = graphql(`
  fragment LiveAssessmentParticipant on AssessmentParticipant {
    ...AssessmentParticipantParts
    id
    assessment {
      ...AssessmentWhole
      participants {
        ...AssessmentParticipantParts
      }
    }
  }
`);

/** The assessments of a case whole, newest first. */
export const CaseAssessmentsDocument = graphql(`
  query CaseAssessments($caseId: ID!) {
    case(id: $caseId) {
      id
      caseStatus: status
      viewerCan {
        writeAssessment
        signAssessment
        changeTeam
      }
      masks {
        field
        reason
        sections
        remedy
      }
      team {
        id
        caseId
        relation: kind
        professional {
          ...AssessmentPerson
        }
      }
      clients {
        id
        role
        client {
          id
          givenNames
          familyName
        }
      }
      assessments {
        ...LiveAssessment
      }
    }
  }
`);

export const PrintedAssessmentDocument = graphql(`
  query PrintedAssessment($id: ID!) {
    printAssessment(id: $id) {
      ...LiveAssessment
    }
  }
`);

/** What a section said at each saving. */
export const SectionVersionsDocument = graphql(`
  query SectionVersions($sectionId: ID!) {
    assessmentSectionVersions(sectionId: $sectionId) {
      id
      version
      body
      at
      by {
        ...AssessmentPerson
      }
    }
  }
`);
