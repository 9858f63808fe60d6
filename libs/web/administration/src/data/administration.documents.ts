import { graphql } from '@rinnalla/web-graphql';

export const OfficePeriodShown = graphql(`
  fragment OfficePeriodShown on OfficePeriod {
    opens
    closes
  }
`);

export const LiveStaffedUnit = graphql(`
  fragment LiveStaffedUnit on StaffedUnit {
    id
    nameFi
    nameSv
    knownFor: speciality
    isJointServiceUnit
    closedAt
    hasOwnHours
    officeHours {
      opensOnHolidays
      weekly {
        mon {
          ...OfficePeriodShown
        }
        tue {
          ...OfficePeriodShown
        }
        wed {
          ...OfficePeriodShown
        }
        thu {
          ...OfficePeriodShown
        }
        fri {
          ...OfficePeriodShown
        }
        sat {
          ...OfficePeriodShown
        }
        sun {
          ...OfficePeriodShown
        }
      }
      exceptions {
        day
        periods {
          ...OfficePeriodShown
        }
      }
    }
    people
    version
    workspaces {
      id
      nameFi
      nameSv
      defaultLegalMode
      jointServiceId
      closedAt
      openCases
      people
      version
    }
  }
`);

export const LiveStaffMember = graphql(`
  fragment LiveStaffMember on StaffMember {
    id
    login
    givenName
    familyName
    profession
    register
    registrationNumber
    licenceValidUntil
    licenceRestrictedSince
    inOffice
    languages
    disabledAt
    version
    sessions
    lastSeenAt
    unit {
      id
      nameFi
      nameSv
    }
    answersTo: expertise {
      id
      code
      nameFi
      nameSv
      nameEn
    }
    tasks {
      id
      task
      serviceFunctions
      specialities
      validFrom
      validTo
      isInForce
      version
      workspace {
        id
        nameFi
        nameSv
      }
    }
    rightsLog(first: 10) {
      id
      at
      kind
      byName
      task
    }
  }
`);

export const PlacesDocument = graphql(`
  query Places {
    administration {
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
      units {
        ...LiveStaffedUnit
      }
      expertise {
        id
        code
        nameFi
        nameSv
        nameEn
        register
      }
    }
  }
`);

export const StaffDocument = graphql(`
  query Staff($text: String!, $after: ID) {
    administration {
      people(text: $text, first: 50, after: $after) {
        next
        rows {
          ...LiveStaffMember
        }
      }
    }
  }
`);

export const StaffMemberDocument = graphql(`
  query StaffMember($id: ID!) {
    administration {
      person(id: $id) {
        ...LiveStaffMember
      }
    }
  }
`);
