import { graphql } from '@rinnalla/web-graphql';

export const LiveAvailability = graphql(`
  fragment LiveAvailability on Availability {
    id
    isAvailable
    since
    professional {
      id
      name
      profession
    }
  }
`);

/** What a change of rights changes on the person's own screens. */
export const LiveRights = graphql(`
  fragment LiveRights on Me {
    id
    idleMinutes
    countyTasks
    opensFunctions
    answeringRefusal
    answersTo: expertise {
      id
      code
      nameFi
      nameSv
      nameEn
    }
    workspaces {
      tasks
      workspace {
        id
        nameFi
        nameSv
        unit {
          id
          nameFi
          nameSv
        }
      }
    }
  }
`);

export const MeDocument = graphql(`
  query Me {
    me {
      id
      draftKey
      screenLanguage
      professional {
        id
        name
        profession
        register
        unit {
          id
          nameFi
          nameSv
        }
      }
      availability {
        ...LiveAvailability
      }
      expertise {
        id
        code
        nameFi
        nameSv
        nameEn
      }
      ...LiveRights
    }
  }
`);

export const ChooseLanguageDocument = graphql(`
  mutation ChooseLanguage($input: ChooseLanguageInput!) {
    chooseLanguage(input: $input) {
      ... on LanguageChosen {
        language
      }
    }
  }
`);

export const SwitchAvailabilityDocument = graphql(`
  mutation SwitchAvailability($input: SwitchAvailabilityInput!) {
    switchAvailability(input: $input) {
      ... on AvailabilitySwitched {
        availability {
          ...LiveAvailability
        }
      }
    }
  }
`);
