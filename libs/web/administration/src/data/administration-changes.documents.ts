import { graphql } from '@rinnalla/web-graphql';

export const SaveUnitDocument = graphql(`
  mutation SaveUnit($input: SaveUnitInputType!) {
    saveUnit(input: $input) {
      ... on UnitSaved {
        unit {
          ...LiveStaffedUnit
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

export const SaveOfficeHoursDocument = graphql(`
  mutation SaveOfficeHours($input: SaveOfficeHoursInput!) {
    saveOfficeHours(input: $input) {
      ... on UnitSaved {
        unit {
          ...LiveStaffedUnit
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

export const CloseUnitDocument = graphql(`
  mutation CloseUnit($input: CloseUnitInputType!) {
    closeUnit(input: $input) {
      ... on UnitSaved {
        unit {
          ...LiveStaffedUnit
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

export const SaveWorkspaceDocument = graphql(`
  mutation SaveWorkspace($input: SaveWorkspaceInputType!) {
    saveWorkspace(input: $input) {
      ... on WorkspaceSaved {
        unit {
          ...LiveStaffedUnit
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

export const CloseWorkspaceDocument = graphql(`
  mutation CloseWorkspace($input: CloseWorkspaceInputType!) {
    closeWorkspace(input: $input) {
      ... on WorkspaceSaved {
        unit {
          ...LiveStaffedUnit
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

export const SaveCountySettingsDocument = graphql(`
  mutation SaveCountySettings($input: SaveCountySettingsInputType!) {
    saveCountySettings(input: $input) {
      ... on CountySettingsSaved {
        county {
          id
          nameFi
          nameSv
          idleMinutes
          evesCount
          elderlyFromAge
          startTarget
          completionTarget
        }
      }
    }
  }
`);

export const AddProfessionalDocument = graphql(`
  mutation AddProfessional($input: AddProfessionalInputType!) {
    addProfessional(input: $input) {
      ... on ProfessionalAdded {
        firstPassword
        person {
          ...LiveStaffMember
        }
      }
      ... on RightsRefused {
        fault
        section
      }
    }
  }
`);
