import { graphql } from '@rinnalla/web-graphql';

export const FindNewcomerDocument = graphql(`
  query FindNewcomer($hetu: String, $fullName: FullNameInput, $birthDate: String) {
    findNewcomer(hetu: $hetu, fullName: $fullName, birthDate: $birthDate) {
      exists
      unitNameFi
      unitNameSv
      canAskToJoin
    }
  }
`);

export const AskToJoinDocument = graphql(`
  mutation AskToJoin($input: AskToJoinInput!) {
    askToJoin(input: $input) {
      ... on JoinAsked {
        isSent
      }
    }
  }
`);
