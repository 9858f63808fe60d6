import { stringifyDocument } from '@urql/core';
import type { DocumentNode } from 'graphql';
import type { GraphqlClient } from '@rinnalla/web-graphql';
import type { LiveView } from '@rinnalla/web-realtime';
import type { Session } from './session.js';

/** What can be opened: a query with the view that keeps it fresh. */
export interface Screen {
  /** Name of its own query. */
  readonly name: string;
  /** The query with its variables: screens with the same show the same. */
  readonly key: string;
  open(client: GraphqlClient): StandingScreen;
  /** Asks the server for the same, past every cache. */
  readAfresh(session: Session): Promise<Shown>;
}

/** A screen that stands open in a tab. */
export interface StandingScreen {
  readonly screen: Screen;
  /** What it follows now: some follow what only the answer told of. */
  view(): LiveView;
  /** Reads, and stays. @param shown told of whatever it then shows */
  read(shown: () => void): Promise<void>;
  /** The feature says that here it asks its own query again. */
  readonly hasAskedAgain: boolean;
  /** It tells its reader that there is nothing to be seen. */
  readonly isUnseen: boolean;
  /** What on it is not as the server has it, in words. Changes nothing. @param session to ask the server for more */
  faults(truth: Shown, session: Session): Promise<readonly string[]>;
  /** Leaves it as the server has it. */
  mend(hadFaults: boolean): Promise<void>;
  forget(): void;
  close(): void;
}

/** What stands on a screen: data, or why there is none. */
export interface Shown {
  readonly data: unknown;
  readonly failure: string | null;
}

export async function readAfresh(
  session: Session,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Promise<Shown> {
  const { data, errors } = await session.post<unknown>(stringifyDocument(document), variables);
  const code = errors?.[0]?.extensions?.code;
  return errors ? { data: null, failure: String(code) } : { data, failure: null };
}
