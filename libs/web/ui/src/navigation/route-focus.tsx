import { createContext, useContext, useState, type ReactNode } from 'react';

export interface RouteFocus {
  routeKey: string;
  /** False until the route changes for the first time: the first load leaves focus at the top, before the skip link. */
  hasNavigated: boolean;
}

const RouteFocusContext = createContext<RouteFocus>({ routeKey: '', hasNavigated: false });

export interface RouteFocusProviderProps {
  /** Changes when the page does, and only then: the path without the search part. */
  routeKey: string;
  children: ReactNode;
}

/** Tells page headings when they stand on a new page. */
export function RouteFocusProvider({ routeKey, children }: RouteFocusProviderProps) {
  const [state, setState] = useState<RouteFocus>({ routeKey, hasNavigated: false });
  if (state.routeKey !== routeKey) setState({ routeKey, hasNavigated: true });
  return <RouteFocusContext value={state}>{children}</RouteFocusContext>;
}

export const useRouteFocus = (): RouteFocus => useContext(RouteFocusContext);
