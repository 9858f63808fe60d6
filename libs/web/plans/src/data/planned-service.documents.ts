import { graphql } from '@rinnalla/web-graphql';

export const AddPlannedServiceDocument = graphql(`
  mutation AddPlannedService($input: AddPlannedServiceInput!) {
    addPlannedService(input: $input) {
      ... on PlannedServiceChanged {
        plannedService {
          ...LivePlannedService
        }
      }
    }
  }
`);

export const CorrectPlannedServiceDocument = graphql(`
  mutation CorrectPlannedService($input: CorrectPlannedServiceInput!) {
    correctPlannedService(input: $input) {
      ... on PlannedServiceChanged {
        plannedService {
          ...LivePlannedService
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
