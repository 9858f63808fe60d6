export { meAnswer } from '@rinnalla/web-session/testing';
export { eventOf, FakeLine } from '@rinnalla/web-realtime/testing';
export { FakeServer, GraphqlFault, type SentRequest } from '@rinnalla/web-graphql/testing';
export { settled } from './settled.js';
export { openDesk, type Desk, type DeskOptions } from './open-desk.js';
