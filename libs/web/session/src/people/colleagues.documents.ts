import { graphql } from '@rinnalla/web-graphql';

export const ColleaguesDocument = graphql(`
  query Colleagues($text: String!, $carriesSpecialSupport: Boolean!) {
    colleagues(text: $text, carriesSpecialSupport: $carriesSpecialSupport) {
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
`);
