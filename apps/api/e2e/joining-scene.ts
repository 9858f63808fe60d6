import { expect } from '@jest/globals';
import type { IntakeScene } from './intake-scene.js';

/** When the town's clients were born. */
export const BORN = '1979-05-14';

export interface JoiningScene {
  /** A contact taken and judged by `worker`, who is the named worker of the cases that the town adds. */
  inHand(patch?: Record<string, unknown>): Promise<{ contactId: string; version: number }>;
  /** Joined by `worker` to this case, its client told by the day of birth. @returns the contact's id */
  join(caseId: string, patch?: Record<string, unknown>): Promise<string>;
}

export function joiningIn(scene: IntakeScene): JoiningScene {
  const inHand: JoiningScene['inHand'] = async (patch = {}) => {
    const contactId = await scene.recorded(patch);
    await scene.move('worker', 'takeContact', { contactId, version: 1 });
    const judged = { contactId, version: 2, move: 'triage_normal', note: 'Soitettu.' };
    await scene.move('worker', 'moveContact', judged);
    return { contactId, version: 3 };
  };
  return {
    inHand,
    join: async (caseId, patch = {}) => {
      const contact = await inHand({ birthDate: BORN, ...patch });
      const joined = await scene.move('worker', 'joinContactToCase', { ...contact, caseId });
      expect(joined.__typename).toBe('ContactChanged');
      return contact.contactId;
    },
  };
}
