import { graphql } from '@rinnalla/web-graphql';

export const ProposeResponsibilityDocument = graphql(`
  mutation ProposeResponsibility($input: ProposeResponsibilityInput!) {
    proposeResponsibility(input: $input) {
      ... on ResponsibilityChanged {
        responsibility {
          ...LiveResponsibility
        }
      }
      ... on NotInTeam {
        professionalId
      }
    }
  }
`);

export const AcceptResponsibilityDocument = graphql(`
  mutation AcceptResponsibility($input: ResponsibilityMoveInput!) {
    acceptResponsibility(input: $input) {
      ... on ResponsibilityChanged {
        responsibility {
          ...LiveResponsibility
        }
      }
      ... on ResponsibilityMoveNotAllowed {
        status
        allowed
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

export const StartResponsibilityDocument = graphql(`
  mutation StartResponsibility($input: ResponsibilityMoveInput!) {
    startResponsibility(input: $input) {
      ... on ResponsibilityChanged {
        responsibility {
          ...LiveResponsibility
        }
      }
      ... on ResponsibilityMoveNotAllowed {
        status
        allowed
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

export const CompleteResponsibilityDocument = graphql(`
  mutation CompleteResponsibility($input: ResponsibilityMoveInput!) {
    completeResponsibility(input: $input) {
      ... on ResponsibilityChanged {
        responsibility {
          ...LiveResponsibility
        }
      }
      ... on ResponsibilityMoveNotAllowed {
        status
        allowed
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

export const DeclineResponsibilityDocument = graphql(`
  mutation DeclineResponsibility($input: DeclineResponsibilityInput!) {
    declineResponsibility(input: $input) {
      ... on ResponsibilityChanged {
        responsibility {
          ...LiveResponsibility
        }
      }
      ... on ResponsibilityMoveNotAllowed {
        status
        allowed
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

export const HandOverResponsibilityDocument = graphql(`
  mutation HandOverResponsibility($input: HandOverResponsibilityInput!) {
    handOverResponsibility(input: $input) {
      ... on ResponsibilityHandedOver {
        responsibility {
          ...LiveResponsibility
        }
        successor {
          ...LiveResponsibility
        }
      }
      ... on NotInTeam {
        professionalId
      }
      ... on ResponsibilityMoveNotAllowed {
        status
        allowed
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

export const CorrectResponsibilityDocument = graphql(`
  mutation CorrectResponsibility($input: CorrectResponsibilityInput!) {
    correctResponsibility(input: $input) {
      ... on ResponsibilityChanged {
        responsibility {
          ...LiveResponsibility
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
