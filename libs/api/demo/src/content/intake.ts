import type { PersonKey } from './people.js';
import type { WorkspaceKey } from './places.js';

/** Who receives contacts besides their other tasks (SHL 34, 36 §): somebody of social welfare in every unit. */
export const INTAKE: readonly (readonly [PersonKey, WorkspaceKey])[] = [
  ['aino', 'adultTeam'],
  ['jussi', 'adultTeam'],
  ['jenni', 'mindTeam'],
  ['maria', 'rehabTeam'],
  ['katja', 'disabilityTeam'],
  ['jari', 'disabilityTeam'],
  ['heidi', 'homeSupport'],
  ['pertti', 'homeSupport'],
  ['noora', 'youthTeam'],
  ['iida', 'earlyFamily'],
  ['amira', 'integration'],
];
