import { graphql } from '@rinnalla/web-graphql';

export const OpenCaseAssessmentDocument = graphql(`
  mutation OpenCaseAssessment($input: OpenCaseAssessmentInput!) {
    openCaseAssessment(input: $input) {
      ... on AssessmentChanged {
        assessment {
          ...LiveAssessment
        }
      }
    }
  }
`);

export const StartAssessmentDocument = graphql(`
  mutation StartAssessment($input: StartAssessmentInput!) {
    startAssessment(input: $input) {
      ... on AssessmentChanged {
        assessment {
          ...LiveAssessment
        }
      }
      ... on AssessmentMoveNotAllowed {
        status
      }
    }
  }
`);

export const CorrectAssessmentStartDocument = graphql(`
  mutation CorrectAssessmentStart($input: CorrectAssessmentStartInput!) {
    correctAssessmentStart(input: $input) {
      ... on AssessmentChanged {
        assessment {
          ...LiveAssessment
        }
      }
      ... on AssessmentMoveNotAllowed {
        status
      }
      ... on AssessmentStartAfterWork {
        workedOn
        section
      }
    }
  }
`);

export const SaveAssessmentSectionDocument = graphql(`
  mutation SaveAssessmentSection($input: SaveAssessmentSectionInput!) {
    saveAssessmentSection(input: $input) {
      ... on AssessmentSectionSaved {
        section {
          ...LiveAssessmentSection
        }
      }
      ... on StaleVersion {
        currentVersion
        currentText
        changedBy
        changedAt
      }
      ... on AssessmentMoveNotAllowed {
        status
      }
    }
  }
`);

export const DecideAssessmentDocument = graphql(`
  mutation DecideAssessment($input: DecideAssessmentInput!) {
    decideAssessment(input: $input) {
      ... on AssessmentChanged {
        assessment {
          ...LiveAssessment
        }
      }
      ... on StaleVersion {
        currentVersion
      }
      ... on AssessmentMoveNotAllowed {
        status
      }
    }
  }
`);

export const InviteProfessionalDocument = graphql(`
  mutation InviteProfessional($input: InviteProfessionalInput!) {
    inviteProfessional(input: $input) {
      ... on AssessmentChanged {
        assessment {
          ...LiveAssessment
        }
      }
      ... on LegalModeMissing {
        sections
      }
      ... on AssessmentMoveNotAllowed {
        status
      }
    }
  }
`);

export const InviteAuthorityDocument = graphql(`
  mutation InviteAuthority($input: InviteAuthorityInput!) {
    inviteAuthority(input: $input) {
      ... on AssessmentChanged {
        assessment {
          ...LiveAssessment
        }
      }
      ... on AuthorityGroundMissing {
        sections
      }
      ... on AssessmentMoveNotAllowed {
        status
      }
    }
  }
`);

export const MarkAttendanceDocument = graphql(`
  mutation MarkAttendance($input: MarkAttendanceInput!) {
    markAttendance(input: $input) {
      ... on AssessmentChanged {
        assessment {
          ...LiveAssessment
        }
      }
      ... on AssessmentMoveNotAllowed {
        status
      }
    }
  }
`);

export const CompleteAssessmentDraftDocument = graphql(`
  mutation CompleteAssessmentDraft($input: AssessmentVersionInput!) {
    completeAssessmentDraft(input: $input) {
      ... on AssessmentChanged {
        assessment {
          ...LiveAssessment
        }
      }
      ... on AssessmentMoveNotAllowed {
        status
      }
    }
  }
`);

export const SignAssessmentDocument = graphql(`
  mutation SignAssessment($input: AssessmentVersionInput!) {
    signAssessment(input: $input) {
      ... on AssessmentChanged {
        assessment {
          ...LiveAssessment
        }
      }
      ... on AssessmentMoveNotAllowed {
        status
      }
      ... on SignerRefused {
        why
        law
      }
    }
  }
`);

export const DiscontinueAssessmentDocument = graphql(`
  mutation DiscontinueAssessment($input: DiscontinueAssessmentInput!) {
    discontinueAssessment(input: $input) {
      ... on AssessmentChanged {
        assessment {
          ...LiveAssessment
        }
      }
      ... on AssessmentMoveNotAllowed {
        status
      }
      ... on SignerRefused {
        why
        law
      }
    }
  }
`);

export const ForgoAssessmentDocument = graphql(`
  mutation ForgoAssessment($input: ForgoAssessmentInput!) {
    forgoAssessment(input: $input) {
      ... on AssessmentChanged {
        assessment {
          ...LiveAssessment
        }
      }
      ... on SignerRefused {
        why
        law
      }
    }
  }
`);

/** Whoever the law lets sign, as the named worker's pair: a member of the team alone does not answer for the client. */
export const InviteSignerDocument = graphql(`
  mutation InviteSigner($input: TeamInput!) {
    nameWorkPair(input: $input) {
      ... on TeamChanged {
        case {
          ...LiveCase
        }
      }
      ... on NamedWorkerRefused {
        section
      }
      ... on LegalModeMissing {
        sections
      }
    }
  }
`);
