import { graphql } from '@rinnalla/web-graphql';

export const TeamColleaguesDocument = graphql(`
  query TeamColleagues($text: String!) {
    colleagues(text: $text) {
      ...CaseProfessional
    }
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
      }
    }
  }
`);

export const NameWorkerDocument = graphql(`
  mutation NameWorker($input: TeamInput!) {
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
