import { graphql } from '@rinnalla/web-graphql';

export const PlanSigningParts = graphql(`
  fragment PlanSigningParts on PlanSigning {
    id
    planId
    caseId
    number
    agreedOn
    obstacle
    dissent
    signedAt
    profession
    signedBy {
      ...PlanProfessional
    }
  }
`);

export const SignPlanDocument = graphql(`
  mutation SignPlan($input: SignPlanInput!) {
    signPlan(input: $input) {
      ... on PlanSigned {
        plan {
          ...LivePlan
        }
      }
      ... on StaleVersion {
        currentVersion
        changedBy
        changedAt
      }
      ... on PlanIncomplete {
        missing {
          number
          key
          law
        }
      }
      ... on PlanSignerRefused {
        why
        law
      }
    }
  }
`);

/** Whether the law lets the viewer sign, asked as the dialog opens: it hangs on the case, its team and licences, of which no event of the plan tells. */
export const PlanSignerDocument = graphql(`
  query PlanSigner($caseId: ID!) {
    case(id: $caseId) {
      id
      plans {
        id
        caseId
        signingProblem {
          why
          law
        }
      }
    }
  }
`);

/** How a part of a signed version was withdrawn as wrong in the living plan afterwards. */
export const SignedPartWithdrawal = graphql(`
  fragment SignedPartWithdrawal on Correction {
    id
    at
    by {
      ...PlanProfessional
    }
  }
`);

/** A signed version in full. Its parts have no identity: they stay apart from the living plan in the cache. */
export const SignedPlanPrintDocument = graphql(`
  query SignedPlanPrint($caseId: ID!, $signingId: ID!) {
    printSignedPlan(caseId: $caseId, signingId: $signingId) {
      signing {
        ...PlanSigningParts
      }
      client {
        id
        givenNames
        familyName
        birthDate
      }
      items {
        number
        key
        state
        notApplicableReason
      }
      texts {
        lineId
        withdrawal {
          ...SignedPartWithdrawal
        }
        item
        voice
        body
        updatedAt
        updatedBy {
          ...PlanProfessional
        }
      }
      goals {
        lineId
        withdrawal {
          ...SignedPartWithdrawal
        }
        title
        description
        attainment
        updatedAt
        updatedBy {
          ...PlanProfessional
        }
      }
      plannedServices {
        lineId
        withdrawal {
          ...SignedPartWithdrawal
        }
        service
        description
        provider
        startsOn
        duration
        clientProposal
        updatedAt
        updatedBy {
          ...PlanProfessional
        }
      }
      responsibilities {
        lineId
        withdrawal {
          ...SignedPartWithdrawal
        }
        what
        dueOn
        responsibilityStatus: status
        owner {
          ...PlanProfessional
        }
      }
    }
  }
`);
