import { createContext, useContext } from 'react';
import type { Entry, SessionDoors } from './session-doors.js';

export interface Entrance {
  readonly doors: SessionDoors;
  readonly enter: (attempt: Promise<Entry>) => Promise<Entry>;
}

export const EntranceContext = createContext<Entrance | null>(null);

export function useEntrance(): Entrance {
  const entrance = useContext(EntranceContext);
  if (!entrance) throw new Error('SessionProvider is missing');
  return entrance;
}
