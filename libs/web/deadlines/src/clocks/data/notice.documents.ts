import { graphql } from '@rinnalla/web-graphql';

export const OpenNoticesDocument = graphql(`
  query OpenNotices {
    openNotices {
      id
      kind
      at
      seenAt
      overAt
      caseId
      caseNumber
      contactId
      clientNames
      version
      clock {
        ...ClockParts
      }
    }
  }
`);

export const OpenNoticeCountDocument = graphql(`
  query OpenNoticeCount {
    openNoticeCount
  }
`);

export const SeeNoticesDocument = graphql(`
  mutation SeeNotices($input: SeeNoticesInput!) {
    seeNotices(input: $input) {
      ... on NoticesSeen {
        ids
      }
    }
  }
`);
