import { createContext, useContext } from 'react';
import type { Author } from './plan-types.js';

/** What every part of a plan's page needs to know of where it stands. */
export interface PlanDesk {
  readonly caseId: string;
  readonly planId: string;
  readonly mayWrite: boolean;
  /** The case's team: whom a responsibility can be proposed to. */
  readonly team: readonly Author[];
  /** When the viewer last looked, before this visit (ISO 8601); null for the first time, undefined while unknown. */
  readonly seenAt: string | null | undefined;
  /** What a colleague changed just now: record id to words. */
  readonly justChanged: ReadonlyMap<string, string>;
  /** Tells colleagues which section is being written, as `planId:item:voice`. */
  readonly onWriting: (place: string | null) => void;
}

const PlanDeskContext = createContext<PlanDesk | null>(null);

export const PlanDeskProvider = PlanDeskContext.Provider;

export function usePlanDesk(): PlanDesk {
  const desk = useContext(PlanDeskContext);
  if (!desk) throw new Error('PlanDeskProvider is missing');
  return desk;
}
