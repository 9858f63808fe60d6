/** Upper bounds of what one input may hold; the same numbers bind the forms, the API and the database checks. */
export const INPUT_LIMITS = {
  /** Characters in a name or a short label. */
  name: 200,
  /** Characters in a one-line description: a goal, a responsibility, a reason. */
  line: 500,
  /** Characters of words to find something by. */
  search: 100,
  /** Characters in a plan text, a question, an answer or a message. */
  text: 20_000,
  /** Rows in one page of any list. */
  page: 100,
  /** Record references in one live re-read. */
  refs: 200,
  /** Streams one socket may watch. */
  streams: 50,
  /** Events in one catch-up answer; more than that is a reset. */
  events: 500,
} as const;

/** Limits of a GraphQL document itself. */
export const DOCUMENT_LIMITS = {
  tokens: 2_000,
  depth: 10,
  aliases: 40,
  rootFields: 5,
  complexity: 20_000,
  bodyBytes: 262_144,
} as const;
