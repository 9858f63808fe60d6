const keptUnder = (professionalId: string) => `rinnalla.last-expertise.${professionalId}`;

/** What the person asked last on this device: no client's data. */
export function lastUsedExpertise(professionalId: string): string | null {
  try {
    return localStorage.getItem(keptUnder(professionalId));
  } catch {
    // Storage can be switched off: then nothing comes first.
    return null;
  }
}

export function keepLastUsedExpertise(professionalId: string, expertiseId: string): void {
  try {
    localStorage.setItem(keptUnder(professionalId), expertiseId);
  } catch {
    // As above.
  }
}
