import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@rinnalla/api-core';
import { AUTHORITY_GROUNDS } from '@rinnalla/domain';

export const AuthorityGround = enumOf(AUTHORITY_GROUNDS);
registerEnumType(AuthorityGround, {
  name: 'AuthorityGround',
  description: 'On what another authority is told of a client: consent, or what the law has in its stead.',
});
