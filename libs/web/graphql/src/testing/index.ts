export * as webDocuments from '../generated/graphql.js';
export { SwitchAvailabilityDocument } from '../generated/graphql.js';
export { FakeServer, GraphqlFault, type SentRequest } from './fake-server.js';
