import { graphql } from '@rinnalla/web-graphql';

export const PlanProfessional = graphql(`
  fragment PlanProfessional on Professional {
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

export const PlanCorrection = graphql(`
  fragment PlanCorrection on Correction {
    id
    kind
    at
    reason
    original
    by {
      ...PlanProfessional
    }
  }
`);

/** An item is asked for whole wherever it is asked for: it has no identity of its own until it is marked. */
export const PlanItemParts = graphql(`
  fragment PlanItemParts on PlanItem {
    id
    planId
    caseId
    number
    key
    law
    state
    voices
    notApplicableReason
    version
    updatedAt
    updatedBy {
      ...PlanProfessional
    }
  }
`);

/** What any line of a plan changes on the whole. */
export const PlanWhole = graphql(`
  fragment PlanWhole on Plan {
    id
    caseId
    completeness
    isChangedSinceSigning
    items {
      ...PlanItemParts
    }
  }
`);

export const PlanTextParts = graphql(`
  fragment PlanTextParts on PlanText {
    id
    planId
    caseId
    item
    voice
    body
    version
    updatedAt
    correctedAt
    updatedBy {
      ...PlanProfessional
    }
    corrections {
      ...PlanCorrection
    }
  }
`);

export const GoalParts = graphql(`
  fragment GoalParts on Goal {
    id
    planId
    caseId
    title
    description
    attainment
    version
    createdAt
    updatedAt
    correctedAt
    withdrawnAt
    withdrawnReason
    createdBy {
      ...PlanProfessional
    }
    updatedBy {
      ...PlanProfessional
    }
    ratings {
      id
      attainment
      note
      at
      by {
        ...PlanProfessional
      }
    }
    corrections {
      ...PlanCorrection
    }
  }
`);

export const PlannedServiceParts = graphql(`
  fragment PlannedServiceParts on PlannedService {
    id
    planId
    caseId
    service
    description
    startsOn
    duration
    provider
    clientProposal
    version
    createdAt
    updatedAt
    correctedAt
    withdrawnAt
    withdrawnReason
    createdBy {
      ...PlanProfessional
    }
    updatedBy {
      ...PlanProfessional
    }
    corrections {
      ...PlanCorrection
    }
  }
`);

export const ResponsibilityParts = graphql(`
  fragment ResponsibilityParts on Responsibility {
    id
    planId
    caseId
    goalId
    what
    dueOn
    responsibilityStatus: status
    statusSince
    isOverdue
    declineReason
    handOverReason
    handedOverFrom
    viewerMoves
    version
    createdAt
    updatedAt
    correctedAt
    withdrawnAt
    withdrawnReason
    owner {
      ...PlanProfessional
    }
    createdBy {
      ...PlanProfessional
    }
    updatedBy {
      ...PlanProfessional
    }
    corrections {
      ...PlanCorrection
    }
  }
`);
