import { graphql } from './generated/gql.js';

/** What happened on streams after the last number the screen has. */
export const EventsSinceDocument = graphql(`
  query EventsSince($streams: [StreamCursor!]!) {
    eventsSince(streams: $streams) {
      stream
      isReset
      head
      events
    }
  }
`);
