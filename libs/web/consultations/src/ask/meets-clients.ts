import type { WorkTask } from '@rinnalla/web-graphql';

/** Work tasks whose holders meet no clients, and so have nobody to ask about (457/2024 17, 22, 24 §). */
const MEET_NO_CLIENTS = new Set<WorkTask>(['administration', 'management', 'support']);

export const meetsClients = (tasks: readonly WorkTask[]): boolean =>
  tasks.some((task) => !MEET_NO_CLIENTS.has(task));
