import { graphql } from '@rinnalla/web-graphql';

export const ClockParts = graphql(`
  fragment ClockParts on Clock {
    id
    version
    caseId
    caseNumber
    contactId
    clientId
    clientName
    register
    ruleId
    ruleVersion
    basis
    kind
    binds
    section
    startEvent
    startedAt
    limit
    wording
    firstDueOn
    dueOn
    dueAt
    state
    breachedOn
    extendedAt
    metAt
    notApplicableAt
    isExtendable
    isStartCorrectable
    reckonedWith {
      evesCount
      readingSince
      hoursSince
      closesAt
      hoursOf {
        id
        nameFi
        nameSv
      }
    }
  }
`);

export const ClockHistoryParts = graphql(`
  fragment ClockHistoryParts on ClockHistory {
    id
    change
    at
    recordedAt
    reason
    fromDay
    toDay
    fromStart
    toStart
    by {
      id
      name
      profession
    }
  }
`);

export const ClockWithHistory = graphql(`
  fragment ClockWithHistory on Clock {
    id
    ...ClockParts
    history {
      ...ClockHistoryParts
    }
  }
`);

export const DeadlinesDocument = graphql(`
  query Deadlines($unitId: ID!, $filter: DeadlineFilter!, $after: String) {
    deadlines(unitId: $unitId, filter: $filter, after: $after) {
      unitId
      isCountsOnly
      next
      rows {
        ...ClockParts
        answeredBy {
          id
          name
          profession
        }
      }
      counts {
        state
        basis
        count
        isMore
      }
    }
  }
`);

export const CaseClocksDocument = graphql(`
  query CaseClocks($caseId: ID!) {
    case(id: $caseId) {
      id
      viewerCan {
        changeClocks
        changeCareClocks
      }
      clocks {
        ...ClockWithHistory
      }
    }
  }
`);

export const LeadingClockDocument = graphql(`
  query LeadingClock($caseId: ID!) {
    case(id: $caseId) {
      id
      clocks {
        ...ClockParts
      }
    }
  }
`);

export const PrintedClockDocument = graphql(`
  query PrintedClock($id: ID!) {
    printClock(id: $id) {
      ...ClockWithHistory
    }
  }
`);

export const ExtendClockDocument = graphql(`
  mutation ExtendClock($input: ExtendClockInput!) {
    extendClock(input: $input) {
      ... on ClockChanged {
        clock {
          ...ClockWithHistory
        }
      }
      ... on StaleVersion {
        currentVersion
      }
      ... on ClockAlreadyClosed {
        state
      }
      ... on ClockNotExtendable {
        section
      }
      ... on ExtensionReasonMissing {
        section
      }
      ... on ExtensionNotAfterDue {
        dueDay
        section
      }
      ... on ClosedDay {
        nextDay
        section
      }
    }
  }
`);

export const MarkClockNotApplicableDocument = graphql(`
  mutation MarkClockNotApplicable($input: MarkClockNotApplicableInput!) {
    markClockNotApplicable(input: $input) {
      ... on ClockChanged {
        clock {
          ...ClockWithHistory
        }
      }
      ... on StaleVersion {
        currentVersion
      }
      ... on ClockAlreadyClosed {
        state
      }
    }
  }
`);

export const CorrectClockStartDocument = graphql(`
  mutation CorrectClockStart($input: CorrectClockStartInput!) {
    correctClockStart(input: $input) {
      ... on ClockChanged {
        clock {
          ...ClockWithHistory
        }
      }
      ... on StaleVersion {
        currentVersion
      }
      ... on StartKeptElsewhere {
        keptBy
      }
      ... on StartAfterMet {
        metOn
      }
    }
  }
`);
