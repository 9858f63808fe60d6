import { movesByHand } from '@rinnalla/domain';
import { useFormats, useLocalName, useTexts, useWords } from '@rinnalla/web-i18n';
import { loadedDialog } from '@rinnalla/web-session';
import { Button, Disclosure, Inline, LinkButton, useIdlePreload, useIsNarrow } from '@rinnalla/web-ui';
import { useState, type ReactNode } from 'react';
import type { CaseOnPage } from '../data/case-types.js';
import { caseTexts } from '../i18n/case-texts.js';
import styles from './case-acts.module.css';

const MoveCaseDialog = loadedDialog(
  () => import('../status/move-case-dialog.js').then((part) => part.MoveCaseDialog),
  ({ onClose }) => onClose(),
);
const ProposeEndingDialog = loadedDialog(
  () => import('../ending/propose-ending-dialog.js').then((part) => part.ProposeEndingDialog),
  ({ onClose }) => onClose(),
);
const loadDialogs = () => Promise.all([MoveCaseDialog.preload(), ProposeEndingDialog.preload()]);

/** Shows the clients' contacts, which are read only when asked for. */
export type RenderContacts = (open: { isHidden: boolean; onClose: () => void }) => ReactNode;

export interface CaseActsProps {
  found: CaseOnPage;
  printHref: string;
  /** Who the client is must not be read off the screen now. */
  isHidden: boolean;
  contacts: RenderContacts;
}

/** What the case belongs to, and what can be done with it as a whole. On a phone it folds, or it would fill every page of the case. */
export function CaseActs({ found, printHref, isHidden, contacts }: CaseActsProps) {
  const say = useTexts(caseTexts);
  const words = useWords();
  const { dayOf } = useFormats();
  const localName = useLocalName();
  const isNarrow = useIsNarrow();
  const [isMoving, setMoving] = useState(false);
  const [isEnding, setEnding] = useState(false);
  const [hasContacts, setContacts] = useState(false);
  useIdlePreload(loadDialogs);
  const canMove = found.viewerCan.move && movesByHand(found.moves).length > 0;
  const facts = [
    [say('bar.workspace'), localName(found.workspace)],
    [say('bar.serviceFunction'), words.serviceFunction[found.caseFunction]],
    [say('bar.opened'), dayOf(found.openedAt)],
    [say('bar.since'), dayOf(found.statusSince)],
  ] as const;
  const acts = (
    <div className={styles.acts}>
      <dl className={styles.facts}>
        {facts.map(([term, details]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{details}</dd>
          </div>
        ))}
      </dl>
      <Inline>
        {canMove && (
          <Button size="small" onPress={() => setMoving(true)}>
            {say('status.change')}
          </Button>
        )}
        {found.viewerCan.end && found.caseStatus !== 'ended' && (
          <Button size="small" variant="quiet" onPress={() => setEnding(true)}>
            {say('ending.propose')}
          </Button>
        )}
        <Button size="small" variant="quiet" icon="person" onPress={() => setContacts(true)}>
          {say('bar.contacts')}
        </Button>
        <LinkButton href={printHref} size="small" variant="quiet" icon="print">
          {say('bar.print')}
        </LinkButton>
      </Inline>
    </div>
  );
  return (
    <>
      {isNarrow ? (
        <Disclosure title={say('bar.more')} headingLevel={2}>
          {acts}
        </Disclosure>
      ) : (
        acts
      )}
      {hasContacts && contacts({ isHidden, onClose: () => setContacts(false) })}
      {isEnding && <ProposeEndingDialog caseId={found.id} onClose={() => setEnding(false)} />}
      {isMoving && <MoveCaseDialog found={found} onClose={() => setMoving(false)} />}
    </>
  );
}
