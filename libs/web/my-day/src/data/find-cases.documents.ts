import { graphql } from '@rinnalla/web-graphql';

export const FindCasesDocument = graphql(`
  query FindCases($text: String!) {
    findCases(text: $text, first: 8) {
      id
      number
      topic
      status
      serviceFunction
      workspaceId
      clients {
        id
        name
        birthYear
      }
    }
  }
`);
