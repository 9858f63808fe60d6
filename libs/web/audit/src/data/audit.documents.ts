import { graphql } from '@rinnalla/web-graphql';

export const PersonInLog = graphql(`
  fragment PersonInLog on AuditPerson {
    id
    name
    profession
    unitNameFi
    unitNameSv
  }
`);

export const LogSearchDocument = graphql(`
  query LogSearch($search: AuditLogSearch!, $after: String) {
    auditLog(search: $search, first: 50, after: $after) {
      next
      client {
        id
        name
        birthDate
      }
      rows {
        id
        at
        operation
        purpose
        ground
        register
        fieldClasses
        clients
        records
        code
        person {
          ...PersonInLog
        }
        giver {
          ...PersonInLog
        }
      }
    }
  }
`);

export const LogPeopleDocument = graphql(`
  query LogPeople($text: String!) {
    auditPeople(text: $text) {
      ...PersonInLog
    }
  }
`);

export const LogPersonDocument = graphql(`
  query LogPerson($id: ID!) {
    auditPeople(id: $id) {
      ...PersonInLog
    }
  }
`);

export const LogPatternsDocument = graphql(`
  query LogPatterns($from: String!, $to: String!, $manyClients: Int!) {
    auditPatterns(from: $from, to: $to, manyClients: $manyClients) {
      isCut
      patterns {
        id
        kind
        clientId
        entries
        clients
        firstAt
        lastAt
        log
        person {
          ...PersonInLog
        }
      }
    }
  }
`);

export const ClientReportRow = graphql(`
  fragment ClientReportRow on ClientReport {
    id
    requestedOn
    dueOn
    state
    from
    to
    longerReason
    language
    orderedAt
    deliveredAt
    version
    client {
      id
      name
      birthDate
    }
    deliveredBy {
      id
      name
    }
    corrections {
      id
      requestedBefore
      requestedAfter
      dueBefore
      dueAfter
      fromBefore
      fromAfter
      reason
      at
      by {
        id
        name
      }
    }
  }
`);

export const ClientReportsDocument = graphql(`
  query ClientReports($isDelivered: Boolean!, $after: String) {
    clientReports(isDelivered: $isDelivered, first: 50, after: $after) {
      next
      reports {
        ...ClientReportRow
      }
    }
  }
`);

export const OrderClientReportDocument = graphql(`
  mutation OrderClientReport($input: OrderClientReportInput!) {
    orderClientReport(input: $input) {
      ... on ClientReportChanged {
        report {
          ...ClientReportRow
        }
      }
      ... on ClientReportRefused {
        refusal
        sections
      }
    }
  }
`);

export const DeliverClientReportDocument = graphql(`
  mutation DeliverClientReport($input: DeliverClientReportInput!) {
    deliverClientReport(input: $input) {
      ... on ClientReportChanged {
        report {
          ...ClientReportRow
        }
      }
      ... on ClientReportRefused {
        refusal
        sections
      }
    }
  }
`);

export const CorrectClientReportRequestDocument = graphql(`
  mutation CorrectClientReportRequest($input: CorrectClientReportRequestInput!) {
    correctClientReportRequest(input: $input) {
      ... on ClientReportChanged {
        report {
          ...ClientReportRow
        }
      }
      ... on ClientReportRefused {
        refusal
        sections
      }
    }
  }
`);
