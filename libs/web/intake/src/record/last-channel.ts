import type { ContactChannel } from '@rinnalla/domain';

/** Channels that say nothing of who made the contact or why: only these are offered again. */
const PLAIN_CHANNELS: readonly ContactChannel[] = ['phone', 'visit', 'letter', 'message'];
const keptUnder = (professionalId: string) => `rinnalla.last-channel.${professionalId}`;

/** How the last contact that the person wrote down on this device came; empty where that says more than how. No client's data. */
export function lastChannel(professionalId: string): string {
  try {
    const kept = localStorage.getItem(keptUnder(professionalId));
    return PLAIN_CHANNELS.find((known) => known === kept) ?? '';
  } catch {
    // Storage can be switched off: then nothing is chosen.
    return '';
  }
}

export function keepLastChannel(professionalId: string, channel: string): void {
  try {
    localStorage.setItem(keptUnder(professionalId), channel);
  } catch {
    // As above.
  }
}
