import { graphql } from '@rinnalla/web-graphql';

/** Whoever may be chosen among colleagues, by name, profession and unit. */
export const ColleagueToChoose = graphql(`
  fragment ColleagueToChoose on Professional {
    id
    name
    profession
    unit {
      id
      nameFi
      nameSv
    }
  }
`);

export const ColleaguesDocument = graphql(`
  query Colleagues($text: String!, $carriesSpecialSupport: Boolean!) {
    colleagues(text: $text, carriesSpecialSupport: $carriesSpecialSupport) {
      ...ColleagueToChoose
    }
  }
`);
