import { createContext, useContext } from 'react';

export interface AskHandle {
  /** Opens the form; about a case when one is given. */
  readonly open: (caseId?: string | null) => void;
  /** The reader's work task brings them together with clients, so they have whom to ask about. */
  readonly mayAsk: boolean;
}

export const AskHandleContext = createContext<AskHandle | null>(null);

/** The way to the form from any page. */
export function useAsk(): AskHandle {
  const ask = useContext(AskHandleContext);
  if (!ask) throw new Error('AskProvider is missing');
  return ask;
}
