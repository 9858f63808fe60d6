import { graphql } from '@rinnalla/web-graphql';

export const DataBreachParts = graphql(`
  fragment DataBreachParts on DataBreach {
    id
    knownAt
    dueAt
    section
    state
    turnsAt
    wasBreached
    happened
    concerned
    peopleCount
    consequences
    measures
    notifiedAt
    delayReason
    notNeededAt
    notNeededReason
    peopleToldOn
    peopleNotToldReason
    recordedAt
    version
    recordedBy {
      ...PersonInLog
    }
    history {
      id
      change
      at
      reason
      by {
        ...PersonInLog
      }
      earlier {
        field
        value
      }
    }
  }
`);

export const DataBreachesDocument = graphql(`
  query DataBreaches($isSettled: Boolean!, $after: String) {
    dataBreaches(isSettled: $isSettled, first: 25, after: $after) {
      next
      breaches {
        ...DataBreachParts
      }
    }
  }
`);

export const DataBreachCountsDocument = graphql(`
  query DataBreachCounts {
    dataBreachCounts {
      pressing
      late
      turnsAt
    }
  }
`);

export const RecordDataBreachDocument = graphql(`
  mutation RecordDataBreach($input: RecordDataBreachInput!) {
    recordDataBreach(input: $input) {
      ... on DataBreachChanged {
        breach {
          ...DataBreachParts
        }
      }
      ... on DataBreachRefused {
        refusal
        sections
      }
    }
  }
`);

export const CorrectDataBreachDocument = graphql(`
  mutation CorrectDataBreach($input: CorrectDataBreachInput!) {
    correctDataBreach(input: $input) {
      ... on DataBreachChanged {
        breach {
          ...DataBreachParts
        }
      }
      ... on DataBreachRefused {
        refusal
        sections
      }
    }
  }
`);

export const NotifyDataBreachDocument = graphql(`
  mutation NotifyDataBreach($input: NotifyDataBreachInput!) {
    notifyDataBreach(input: $input) {
      ... on DataBreachChanged {
        breach {
          ...DataBreachParts
        }
      }
      ... on DataBreachRefused {
        refusal
        sections
      }
    }
  }
`);

export const JudgeDataBreachDocument = graphql(`
  mutation JudgeDataBreach($input: JudgeDataBreachInput!) {
    judgeDataBreach(input: $input) {
      ... on DataBreachChanged {
        breach {
          ...DataBreachParts
        }
      }
      ... on DataBreachRefused {
        refusal
        sections
      }
    }
  }
`);

export const ReopenDataBreachDocument = graphql(`
  mutation ReopenDataBreach($input: ReopenDataBreachInput!) {
    reopenDataBreach(input: $input) {
      ... on DataBreachChanged {
        breach {
          ...DataBreachParts
        }
      }
      ... on DataBreachRefused {
        refusal
        sections
      }
    }
  }
`);

export const TellPeopleOfDataBreachDocument = graphql(`
  mutation TellPeopleOfDataBreach($input: TellPeopleOfDataBreachInput!) {
    tellPeopleOfDataBreach(input: $input) {
      ... on DataBreachChanged {
        breach {
          ...DataBreachParts
        }
      }
      ... on DataBreachRefused {
        refusal
        sections
      }
    }
  }
`);
