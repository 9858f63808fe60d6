import { graphql } from '@rinnalla/web-graphql';

export const AddGoalDocument = graphql(`
  mutation AddGoal($input: AddGoalInput!) {
    addGoal(input: $input) {
      ... on GoalChanged {
        goal {
          ...LiveGoal
        }
      }
    }
  }
`);

export const CorrectGoalDocument = graphql(`
  mutation CorrectGoal($input: CorrectGoalInput!) {
    correctGoal(input: $input) {
      ... on GoalChanged {
        goal {
          ...LiveGoal
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

export const RateGoalDocument = graphql(`
  mutation RateGoal($input: RateGoalInput!) {
    rateGoal(input: $input) {
      ... on GoalChanged {
        goal {
          ...LiveGoal
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
