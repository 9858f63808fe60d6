import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { DraftPlaceProvider, loadedDialog, useMe } from '@rinnalla/web-session';
import { useIdlePreload } from '@rinnalla/web-ui';
import { AskHandleContext } from './ask-context.js';
import { meetsClients } from './meets-clients.js';
import { useAskKey } from './use-ask-key.js';

/** Loaded in an idle moment, for those who may ask: the frame of every page stays light. */
const AskDrawer = loadedDialog(
  () => import('./ask-drawer.js').then((part) => part.AskDrawer),
  ({ onClose }) => onClose(),
);

const nothing = () => Promise.resolve();

export interface AskProviderProps {
  /** The case of the page that is open, or null. */
  caseId: string | null;
  children: ReactNode;
}

/** Holds the form that asks for a consultation; stands once, around every page. On a case's page `n` opens it. */
export function AskProvider({ caseId, children }: AskProviderProps) {
  const { workspaces } = useMe();
  const mayAsk = meetsClients(workspaces.flatMap(({ tasks }) => tasks));
  const [about, setAbout] = useState<{ caseId: string | null } | null>(null);
  const open = useCallback(
    (otherCase?: string | null) => setAbout({ caseId: otherCase === undefined ? caseId : otherCase }),
    [caseId],
  );
  useIdlePreload(mayAsk ? AskDrawer.preload : nothing);
  useAskKey(mayAsk && caseId !== null && about === null, open);
  const asked = about?.caseId ?? null;
  const place = useMemo(() => (asked === null ? null : { record: `case:${asked}`, name: '' }), [asked]);
  const handle = useMemo(() => ({ open, mayAsk }), [open, mayAsk]);
  return (
    <AskHandleContext value={handle}>
      {children}
      <DraftPlaceProvider value={place}>
        {about && <AskDrawer caseId={about.caseId} onClose={() => setAbout(null)} />}
      </DraftPlaceProvider>
    </AskHandleContext>
  );
}
