import { graphql } from '@rinnalla/web-graphql';

/** What a person is shown of a permission to point to it as the ground. */
export const PermissionToChoose = graphql(`
  fragment PermissionToChoose on PermissionChoice {
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
`);

export const AddTeamMemberDocument = graphql(`
  mutation AddTeamMember($input: TeamInput!) {
    addTeamMember(input: $input) {
      ... on TeamChanged {
        case {
          ...LiveCase
        }
      }
      ... on AlreadyInTeam {
        teamMemberId
      }
      ... on LegalModeMissing {
        possibleModes
        missingEvidence
        sections
        permissions {
          ...PermissionToChoose
        }
      }
    }
  }
`);

export const NameWorkerDocument = graphql(`
  mutation NameWorker($input: NameWorkerInput!) {
    nameWorker(input: $input) {
      ... on TeamChanged {
        case {
          ...LiveCase
        }
      }
      ... on LegalModeMissing {
        possibleModes
        missingEvidence
        sections
        permissions {
          ...PermissionToChoose
        }
      }
      ... on NamedWorkerRefused {
        why
        section
      }
    }
  }
`);

export const NameWorkPairDocument = graphql(`
  mutation NameWorkPair($input: TeamInput!) {
    nameWorkPair(input: $input) {
      ... on TeamChanged {
        case {
          ...LiveCase
        }
      }
      ... on AlreadyInTeam {
        teamMemberId
      }
      ... on LegalModeMissing {
        possibleModes
        missingEvidence
        sections
        permissions {
          ...PermissionToChoose
        }
      }
      ... on NamedWorkerRefused {
        why
        section
      }
    }
  }
`);

export const EndTeamMembershipDocument = graphql(`
  mutation EndTeamMembership($input: EndTeamMembershipInput!) {
    endTeamMembership(input: $input) {
      ... on TeamChanged {
        case {
          ...LiveCase
        }
      }
      ... on NamedWorkerNeeded {
        section
      }
      ... on StaleVersion {
        currentVersion
      }
    }
  }
`);
