import { graphql } from '@rinnalla/web-graphql';

/** What a relation rests on, as `useGroundWords` words it: the same in a team and in a consultation. */
export const RelationGroundParts = graphql(`
  fragment RelationGroundParts on RelationGround {
    isRelationshipVerified
    workTask
    jointService
    jointUnit {
      id
      nameFi
      nameSv
    }
    permissionGivenOn
    permissionGivenBy
    isPermissionWithdrawn
    incapacityReason
    assessedBy
    noLegalRepresentative
    justification
  }
`);
