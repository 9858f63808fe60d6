import { graphql } from '@rinnalla/web-graphql';

/** The plans of a case whole, and those who can take a responsibility in them. */
export const CasePlansDocument = graphql(`
  query CasePlans($caseId: ID!) {
    case(id: $caseId) {
      id
      serviceFunction
      viewerCan {
        writePlan
        signPlan
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
          ...PlanProfessional
        }
      }
      clientsWithoutPlan {
        id
        givenNames
        familyName
      }
      plans {
        ...LivePlan
      }
    }
  }
`);

/** Who does what by when, over all plans of a case; without the plan's texts, which this does not need. */
export const CaseResponsibilitiesDocument = graphql(`
  query CaseResponsibilities($caseId: ID!) {
    case(id: $caseId) {
      id
      viewerCan {
        writePlan
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
          ...PlanProfessional
        }
      }
      plans {
        id
        caseId
        client {
          id
          givenNames
          familyName
        }
        goals {
          id
          planId
          title
          createdAt
          withdrawnAt
        }
        responsibilities {
          ...ResponsibilityParts
        }
      }
    }
  }
`);

export const PlanPrintDocument = graphql(`
  query PlanPrint($caseId: ID!, $planId: ID!) {
    printPlan(caseId: $caseId, planId: $planId) {
      ...PlanWhole
      signings {
        ...PlanSigningParts
      }
      client {
        id
        givenNames
        familyName
        birthDate
      }
      texts {
        ...PlanTextParts
      }
      goals {
        ...GoalParts
      }
      plannedServices {
        ...PlannedServiceParts
      }
      responsibilities {
        ...ResponsibilityParts
      }
    }
  }
`);

/** What the print view needs beside the plan: whose, of which case, and which plans there are. */
export const PrintedCaseDocument = graphql(`
  query PrintedCase($caseId: ID!) {
    case(id: $caseId) {
      id
      number
      topic
      serviceFunction
      status
      masks {
        field
        reason
        sections
        remedy
      }
      workspace {
        id
        nameFi
        nameSv
        unit {
          id
          nameFi
          nameSv
        }
      }
      team {
        id
        caseId
        relation: kind
        professional {
          ...PlanProfessional
        }
      }
      plans {
        id
        caseId
        client {
          id
          givenNames
          familyName
        }
      }
    }
  }
`);
