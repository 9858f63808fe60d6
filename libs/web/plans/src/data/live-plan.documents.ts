import { graphql } from '@rinnalla/web-graphql';

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
