import { graphql } from '@rinnalla/web-graphql';

export const IntakePerson = graphql(`
  fragment IntakePerson on Professional {
    id
    name
    profession
  }
`);

export const IntakeUnit = graphql(`
  fragment IntakeUnit on Unit {
    id
    nameFi
    nameSv
  }
`);

export const LiveContact = graphql(`
  fragment LiveContact on Contact {
    id
    version
    isEmergencyDuty
    channel
    madeBy
    purpose
    hasConsent
    receivedAt
    body
    givenNames
    familyName
    birthDate
    statedAge
    contactLanguage
    hasHighestCareAllowance
    isDisabledPerson
    isSpecialSupportChild
    contactStatus: status
    statusSince
    queuedAt
    alertedAt
    openedAt
    takenAt
    measures
    outcome
    isKnownClient
    knownToldFrom
    isSamePerson
    caseId
    isArrivalCorrectable
    nextMoves: moves
    clocks {
      id
      ruleId
      basis
      kind
      section
      dueOn
      wording
      clockState: state
    }
    unit {
      ...IntakeUnit
    }
    takenBy {
      ...IntakePerson
    }
    reporter {
      name
      reachedAt
      isSecret
      secrecyGround
    }
    masks {
      field
      reason
      sections
    }
    handover {
      toEmergencyDuty
      doneSoFar
      offeredAt
      offerAlertedAt: alertedAt
      isForMe
      toUnit {
        ...IntakeUnit
      }
      offeredBy {
        ...IntakePerson
      }
    }
    forwarding {
      authority
      forwardGround: ground
      groundReason
      forwardedAt
      forwardedBy {
        ...IntakePerson
      }
      reportedOn
      report
    }
    contactSteps: steps {
      id
      contactMove: move
      at
      stepNote: note
      fromReceived
      toReceived
      fromReport
      fromReportedOn
      toReport
      toReportedOn
      by {
        ...IntakePerson
      }
    }
  }
`);

export const IntakeQueuesDocument = graphql(`
  query IntakeQueues {
    intakeQueues {
      streamId
      isEmergencyDuty
      unit {
        ...IntakeUnit
      }
      open {
        ...LiveContact
      }
      waiting {
        ...LiveContact
      }
      dealtWith {
        ...LiveContact
      }
    }
  }
`);

export const IntakeCountsDocument = graphql(`
  query IntakeCounts {
    intakeCounts {
      unread
      alerted
      streamIds
    }
  }
`);

export const IntakePlacesDocument = graphql(`
  query IntakePlaces {
    intakePlaces {
      streamId
      isEmergencyDuty
      unit {
        ...IntakeUnit
      }
    }
  }
`);

/** Whether the person is a client already; logged, and counted against the limit of searches. */
export const IntakeNewcomerDocument = graphql(`
  query IntakeNewcomer($hetu: String, $fullName: FullNameInput, $birthDate: String) {
    findNewcomer(hetu: $hetu, fullName: $fullName, birthDate: $birthDate) {
      exists
      unitNameFi
      unitNameSv
      canAskToJoin
    }
  }
`);

export const IntakeFindCasesDocument = graphql(`
  query IntakeFindCases($text: String!) {
    findCases(text: $text, first: 8) {
      id
      number
      topic
      clients {
        id
        name
        birthYear
      }
    }
  }
`);

/** Who may answer for a case of a service function that one's own work tasks don't open. */
export const CaseOpenersDocument = graphql(`
  query CaseOpeners($workspaceId: ID!, $serviceFunction: ServiceFunction!) {
    caseOpeners(workspaceId: $workspaceId, serviceFunction: $serviceFunction) {
      ...ColleagueToChoose
    }
  }
`);
