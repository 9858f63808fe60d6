import type { PersonKey } from './people.js';
import type { WorkspaceKey } from './places.js';

/** Who receives contacts besides their other tasks (SHL 34, 36 §): somebody of social welfare in every unit. */
export const INTAKE: readonly (readonly [PersonKey, WorkspaceKey])[] = [
  ['aino', 'adultTeam'],
  ['jussi', 'adultTeam'],
  ['sari', 'emergencyDuty'],
  ['petra', 'emergencyDuty'],
  ['jenni', 'mindTeam'],
  ['riikka', 'mindTeam'],
  ['maria', 'rehabTeam'],
  ['paivi', 'rehabTeam'],
  ['katja', 'disabilityTeam'],
  ['jari', 'disabilityTeam'],
  ['heidi', 'homeSupport'],
  ['pertti', 'homeSupport'],
  ['noora', 'youthTeam'],
  ['aleksi', 'youthTeam'],
  ['iida', 'earlyFamily'],
  ['johanna', 'earlyFamily'],
  ['amira', 'integration'],
  ['tarja', 'integration'],
];

/** The social emergency duty (SHL 29 §), kept by the adults' unit for the whole county. */
export const DUTY_HOLDERS: readonly PersonKey[] = INTAKE.flatMap(([person, workspace]) =>
  workspace === 'emergencyDuty' ? [person] : [],
);
