import type { MeQuery } from '@rinnalla/web-graphql';

/** What the server says of a signed-in person: a social worker of workspace A who consults nobody, unless told otherwise. */
export const meAnswer = (id: string, about: Partial<MeQuery['me']> = {}): MeQuery => {
  const unit = { __typename: 'Unit' as const, id: 'unit-a', nameFi: 'Yksikkö A', nameSv: 'Enhet A' };
  const professional = {
    __typename: 'Professional' as const,
    id,
    name: `${id} Testinen`,
    profession: 'social_worker' as const,
    register: 'social' as const,
    unit,
  };
  return {
    __typename: 'Query',
    me: {
      __typename: 'Me',
      id,
      draftKey: btoa('k'.repeat(32)),
      screenLanguage: 'fi',
      professional,
      availability: { __typename: 'Availability', id, isAvailable: false, since: null, professional },
      expertise: [],
      // One field of the server under two names: one answer.
      answersTo: about.expertise ?? [],
      countyTasks: [],
      opensFunctions: ['families_with_children', 'working_age', 'older_people'],
      answeringRefusal: null,
      idleMinutes: 30,
      workspaces: [
        {
          __typename: 'MyWorkspace',
          tasks: ['service_arranging'],
          workspace: {
            __typename: 'Workspace',
            id: 'workspace-a',
            nameFi: 'Tiimi A',
            nameSv: 'Team A',
            unit,
          },
        },
      ],
      ...about,
    },
  };
};
