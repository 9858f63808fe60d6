import { graphql } from '@rinnalla/web-graphql';

export const RightsOfDocument = graphql(`
  query RightsOf($professionalId: ID!) {
    rightsOf(professionalId: $professionalId) {
      id
      openCases
      relations {
        kind
        relations
        open
      }
      expertise {
        id
        nameFi
        nameSv
        nameEn
      }
      places {
        tasks
        workspace {
          id
          nameFi
          nameSv
        }
        documents {
          ...DocumentRightShown
        }
        operations {
          operation
          reach
        }
      }
    }
  }
`);

export const DocumentRightShown = graphql(`
  fragment DocumentRightShown on DocumentRight {
    kind
    mode
    extent
    section
    serviceFunctions
  }
`);

export const DifferenceShown = graphql(`
  fragment DifferenceShown on RightsDifference {
    casesGained
    casesLost
    alarmsRaised
    alarmsEnded
    expertiseGained {
      id
      nameFi
      nameSv
      nameEn
    }
    expertiseLost {
      id
      nameFi
      nameSv
      nameEn
    }
    places {
      workspace {
        id
        nameFi
        nameSv
      }
      documentsGained {
        ...DocumentRightShown
      }
      documentsLost {
        ...DocumentRightShown
      }
      operationsGained {
        operation
        reach
      }
      operationsLost {
        operation
        reach
      }
    }
  }
`);

export const PreviewRightsDocument = graphql(`
  query PreviewRights($change: RightsChangeInput!) {
    previewRights(change: $change) {
      ... on RightsPreview {
        difference {
          ...DifferenceShown
        }
      }
      ... on RightsRefused {
        fault
        section
      }
      ... on ChangedMeanwhile {
        currentVersion
      }
    }
  }
`);

export const ChangeRightsDocument = graphql(`
  mutation ChangeRights($input: ChangeRightsInput!) {
    changeRights(input: $input) {
      ... on RightsChanged {
        person {
          ...LiveStaffMember
        }
        difference {
          ...DifferenceShown
        }
      }
      ... on RightsRefused {
        fault
        section
      }
      ... on ChangedMeanwhile {
        currentVersion
      }
    }
  }
`);
