import { useRead } from '@rinnalla/web-graphql';
import { MeDocument } from './session.documents.js';
import { useSession, type Me } from './session-context.js';

const NONE = {};

/** The signed-in person as they stand now: work tasks, workspaces, availability. */
export function useMe(): Me {
  const session = useSession();
  const { data } = useRead({ query: MeDocument, variables: NONE });
  return data?.me ?? session.me;
}
