import { graphql } from '@rinnalla/web-graphql';

export const LiveDisclosurePermission = graphql(`
  fragment LiveDisclosurePermission on DisclosurePermission {
    id
    clientId
    clientName
    dataRegister
    recipients
    recipientName
    serviceFunctions
    patientData
    recordedFrom
    recordedUntil
    giver
    giverName
    means
    givenOn
    recordedAt
    recordedBy {
      id
      name
    }
    withdrawnAt
    withdrawnBy {
      id
      name
    }
    version
    caseIds
    peopleResting
  }
`);

export const LiveDenial = graphql(`
  fragment LiveDenial on Denial {
    id
    clientId
    clientName
    register
    target
    deniedFunction
    record {
      id
      kind
      occurredOn
    }
    giver
    giverName
    means
    givenOn
    recordedAt
    recordedBy {
      id
      name
    }
    withdrawnAt
    withdrawnBy {
      id
      name
    }
    version
    caseIds
  }
`);

export const CaseDeclarationsDocument = graphql(`
  query CaseDeclarations($caseId: ID!) {
    case(id: $caseId) {
      id
      viewerCan {
        recordPermission
      }
      clients {
        id
        role
        client {
          id
          givenNames
          familyName
          birthDate
        }
      }
      declarations {
        permissions {
          ...LiveDisclosurePermission
        }
        denials {
          ...LiveDenial
        }
      }
    }
  }
`);

export const DeniableRecordsDocument = graphql(`
  query DeniableRecords($caseId: ID!) {
    case(id: $caseId) {
      id
      declarations {
        records {
          id
          clientId
          register
          kind
          serviceFunction
          occurredOn
        }
      }
    }
  }
`);

export const PrintedDeclarationsDocument = graphql(`
  query PrintedDeclarations($caseId: ID!) {
    case(id: $caseId) {
      id
      number
      workspace {
        id
        nameFi
        nameSv
      }
    }
    printDeclarations(caseId: $caseId) {
      permissions {
        ...LiveDisclosurePermission
      }
      denials {
        ...LiveDenial
      }
    }
  }
`);

export const RecordPermissionDocument = graphql(`
  mutation RecordPermission($input: RecordPermissionInput!) {
    recordPermission(input: $input) {
      ... on PermissionChanged {
        lostSight
        permission {
          ...LiveDisclosurePermission
        }
      }
      ... on DeclarationFault {
        field
        section
      }
    }
  }
`);

export const WithdrawPermissionDocument = graphql(`
  mutation WithdrawPermission($input: WithdrawDeclarationInput!) {
    withdrawPermission(input: $input) {
      ... on PermissionChanged {
        lostSight
        permission {
          ...LiveDisclosurePermission
        }
      }
      ... on DeclarationAlreadyWithdrawn {
        withdrawnAt
      }
      ... on StaleVersion {
        currentVersion
      }
    }
  }
`);

export const RecordDenialDocument = graphql(`
  mutation RecordDenial($input: RecordDenialInput!) {
    recordDenial(input: $input) {
      ... on DenialChanged {
        lostSight
        denial {
          ...LiveDenial
        }
      }
      ... on DeclarationFault {
        field
        section
      }
    }
  }
`);

export const WithdrawDenialDocument = graphql(`
  mutation WithdrawDenial($input: WithdrawDeclarationInput!) {
    withdrawDenial(input: $input) {
      ... on DenialChanged {
        lostSight
        denial {
          ...LiveDenial
        }
      }
      ... on DeclarationAlreadyWithdrawn {
        withdrawnAt
      }
      ... on StaleVersion {
        currentVersion
      }
    }
  }
`);
