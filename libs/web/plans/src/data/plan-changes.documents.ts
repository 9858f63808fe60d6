import { graphql } from '@rinnalla/web-graphql';

export const StartPlanDocument = graphql(`
  mutation StartPlan($input: StartPlanInput!) {
    startPlan(input: $input) {
      ... on PlanStarted {
        plan {
          ...LivePlan
        }
      }
    }
  }
`);

export const SavePlanTextDocument = graphql(`
  mutation SavePlanText($input: SavePlanTextInput!) {
    savePlanText(input: $input) {
      ... on PlanTextSaved {
        text {
          ...LivePlanText
        }
      }
      ... on StaleVersion {
        currentVersion
        currentText
        changedBy
        changedAt
      }
    }
  }
`);

export const MarkPlanItemDocument = graphql(`
  mutation MarkPlanItem($input: MarkPlanItemInput!) {
    markPlanItem(input: $input) {
      ... on PlanItemMarked {
        item {
          ...LivePlanItem
        }
      }
      ... on StaleVersion {
        currentVersion
        currentText
      }
    }
  }
`);

export const WithdrawLineDocument = graphql(`
  mutation WithdrawLine($input: WithdrawLineInput!) {
    withdrawLine(input: $input) {
      ... on LineWithdrawn {
        line {
          ... on PlanText {
            ...LivePlanText
          }
          ... on Goal {
            ...LiveGoal
          }
          ... on PlannedService {
            ...LivePlannedService
          }
          ... on Responsibility {
            ...LiveResponsibility
          }
        }
      }
      ... on LineAlreadyWithdrawn {
        withdrawnAt
      }
      ... on StaleVersion {
        currentVersion
      }
    }
  }
`);
