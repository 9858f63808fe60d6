import type { IntakeQueuesQuery } from '@rinnalla/web-graphql';

export type Queue = IntakeQueuesQuery['intakeQueues'][number];
export type ContactStep = Contact['contactSteps'][number];
export type ContactClock = Contact['clocks'][number];
export type Contact = Queue['open'][number];
