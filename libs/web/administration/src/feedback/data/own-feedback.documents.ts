import { graphql } from '@rinnalla/web-graphql';

export const FeedbackShown = graphql(`
  fragment FeedbackShown on AccessibilityFeedback {
    id
    body
    page
    answerWish
    receivedOn
    dueOn
    dueAt
    state
    turnsAt
    answer
    answeredAt
    answeredBy {
      id
      name
      profession
      unit {
        id
        nameFi
        nameSv
      }
    }
    version
  }
`);

export const AccessibilityStatementDocument = graphql(`
  query AccessibilityStatement {
    accessibilityStatement {
      countyNameFi
      countyNameSv
      answerDays
      section
    }
  }
`);

export const OwnFeedbackDocument = graphql(`
  query OwnFeedback($after: String) {
    myAccessibilityFeedback(first: 10, after: $after) {
      next
      feedback {
        ...FeedbackShown
      }
    }
  }
`);

export const SendFeedbackDocument = graphql(`
  mutation SendFeedback($input: SendAccessibilityFeedbackInput!) {
    sendAccessibilityFeedback(input: $input) {
      ... on AccessibilityFeedbackChanged {
        feedback {
          ...FeedbackShown
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
