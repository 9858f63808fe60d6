import { graphql } from '@rinnalla/web-graphql';

export const FeedbackInHand = graphql(`
  fragment FeedbackInHand on AccessibilityFeedback {
    id
    ...FeedbackShown
    senderInWords
    recordedAt
    sender {
      id
      name
      profession
      unit {
        id
        nameFi
        nameSv
      }
    }
    recordedBy {
      id
      name
      profession
      unit {
        id
        nameFi
        nameSv
      }
    }
    corrections {
      id
      fromDay
      toDay
      reason
      at
      by {
        id
        name
        profession
        unit {
          id
          nameFi
          nameSv
        }
      }
    }
  }
`);

export const CountyFeedbackDocument = graphql(`
  query CountyFeedback($isAnswered: Boolean!, $after: String) {
    accessibilityFeedback(isAnswered: $isAnswered, first: 20, after: $after) {
      next
      feedback {
        ...FeedbackInHand
      }
    }
  }
`);

export const FeedbackCountsDocument = graphql(`
  query FeedbackCounts {
    accessibilityFeedbackCounts {
      dueSoon
      dueToday
      breached
      turnsAt
    }
  }
`);

export const RecordFeedbackDocument = graphql(`
  mutation RecordFeedback($input: RecordAccessibilityFeedbackInput!) {
    recordAccessibilityFeedback(input: $input) {
      ... on AccessibilityFeedbackChanged {
        feedback {
          ...FeedbackInHand
        }
      }
      ... on AccessibilityFeedbackRefused {
        refusal
        section
      }
      ... on StaleVersion {
        currentVersion
      }
    }
  }
`);

export const AnswerFeedbackDocument = graphql(`
  mutation AnswerFeedback($input: AnswerAccessibilityFeedbackInput!) {
    answerAccessibilityFeedback(input: $input) {
      ... on AccessibilityFeedbackChanged {
        feedback {
          ...FeedbackInHand
        }
      }
      ... on AccessibilityFeedbackRefused {
        refusal
        section
      }
      ... on StaleVersion {
        currentVersion
      }
    }
  }
`);

export const CorrectFeedbackArrivalDocument = graphql(`
  mutation CorrectFeedbackArrival($input: CorrectFeedbackArrivalInput!) {
    correctFeedbackArrival(input: $input) {
      ... on AccessibilityFeedbackChanged {
        feedback {
          ...FeedbackInHand
        }
      }
      ... on AccessibilityFeedbackRefused {
        refusal
        section
      }
      ... on StaleVersion {
        currentVersion
      }
    }
  }
`);
