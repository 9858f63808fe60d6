import { graphql } from '@rinnalla/web-graphql';

/** A plan whole, as its page shows it, and as it is read when somebody has started it. */
export const LivePlan = graphql(`
  fragment LivePlan on Plan {
    id
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
`);

/** Each kind of line as it is read again after an event: itself, and what it changes on the whole. */
export const LivePlanItem = graphql(`
  fragment LivePlanItem on PlanItem {
    id
    ...PlanItemParts
    plan {
      ...PlanWhole
    }
  }
`);

export const LivePlanText = graphql(`
  fragment LivePlanText on PlanText {
    id
    ...PlanTextParts
    plan {
      ...PlanWhole
    }
  }
`);

export const LiveGoal = graphql(`
  fragment LiveGoal on Goal {
    id
    ...GoalParts
    plan {
      ...PlanWhole
    }
  }
`);

export const LivePlannedService = graphql(`
  fragment LivePlannedService on PlannedService {
    id
    ...PlannedServiceParts
    plan {
      ...PlanWhole
    }
  }
`);

export const LiveResponsibility = graphql(`
  fragment LiveResponsibility on Responsibility {
    id
    ...ResponsibilityParts
    plan {
      ...PlanWhole
    }
  }
`);
