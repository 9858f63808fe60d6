import { isDecisionOpen, type DecisionStatus } from '@rinnalla/domain';
import { lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { ReadState } from '@rinnalla/web-session';
import { Button, Disclosure, EmptyState, Inline, MaskNote, Section, Stack } from '@rinnalla/web-ui';
import { useState } from 'react';
import { CorrectDialog } from '../acts/correct-dialog.js';
import { MoveDialog } from '../acts/move-dialog.js';
import { PrepareDialog } from '../acts/prepare-dialog.js';
import type { CaseWithDecisions, Decision } from '../data/decision-types.js';
import { useDecisions } from '../data/use-decisions.js';
import { decisionTexts } from '../i18n/decision-texts.js';
import { DecisionCard } from './decision-card.js';
import styles from './decisions.module.css';

export interface CaseDecisionsProps {
  caseId: string;
  /** Who the client is must not be read off the screen now. */
  isHidden: boolean;
}

/** Decisions on the services of a case as they are tracked (SHL 45, 46 §). */
export function CaseDecisions({ caseId, isHidden }: CaseDecisionsProps) {
  const say = useTexts(decisionTexts);
  const { found, failure, reread } = useDecisions(caseId);
  if (found) return <Found found={found} isHidden={isHidden} />;
  return <ReadState failure={failure} reread={reread} loadingText={say('loading')} />;
}

type Act = DecisionStatus | 'correct';
type Open = { readonly act: 'prepare' } | { readonly act: Act; readonly decisionId: string };

function Found({ found, isHidden }: { found: CaseWithDecisions; isHidden: boolean }) {
  const say = useTexts(decisionTexts);
  const [open, setOpen] = useState<Open | null>(null);
  const { decisions } = found;
  const mayTrack = found.viewerCan.trackDecisions;
  const mayPrepare = mayTrack && found.status !== 'ended';
  if (decisions === null)
    return (
      <Section title={say('title')}>
        <Masked title={say('masked')} masks={found.masks} />
      </Section>
    );
  return (
    <Section title={say('title')} lead={say('lead')}>
      <Stack gap="loose">
        {mayPrepare && (
          <Inline>
            <Button icon="plus" onPress={() => setOpen({ act: 'prepare' })}>
              {say('act.prepare')}
            </Button>
          </Inline>
        )}
        {decisions.length === 0 ? (
          <EmptyState title={say('empty')} icon="document" headingLevel={3}>
            {say('emptyText')}
          </EmptyState>
        ) : (
          <Lists
            decisions={decisions}
            showsClient={found.clients.length > 1 && !isHidden}
            mayTrack={mayTrack}
            onAct={(act, decisionId) => setOpen({ act, decisionId })}
          />
        )}
        <Masked title={say('maskedOthers')} masks={found.masks} />
      </Stack>
      {open && <Opened open={open} found={found} isHidden={isHidden} onClose={() => setOpen(null)} />}
    </Section>
  );
}

interface OpenedProps {
  open: Open;
  found: CaseWithDecisions;
  isHidden: boolean;
  onClose: () => void;
}

function Opened({ open, found, isHidden, onClose }: OpenedProps) {
  if (open.act === 'prepare') return <PrepareDialog found={found} isHidden={isHidden} onClose={onClose} />;
  const moved = found.decisions?.find(({ id }) => id === open.decisionId);
  return moved && <ActDialog decision={moved} act={open.act} onClose={onClose} />;
}

function ActDialog({ act, ...shared }: { act: Act; decision: Decision; onClose: () => void }) {
  if (act === 'correct') return <CorrectDialog {...shared} />;
  return <MoveDialog to={act} {...shared} />;
}

/** Stands in the place of decisions that the law keeps from the reader: all, or all but those of the reader's joint service. */
function Masked({ title, masks }: { title: string } & Pick<CaseWithDecisions, 'masks'>) {
  const words = useWords();
  const mask = masks.find(({ field }) => field === 'decisions');
  if (!mask) return null;
  return (
    <MaskNote title={title} law={lawText(words, mask.sections)}>
      {words.maskReason[mask.reason]}
    </MaskNote>
  );
}

interface ListsProps {
  decisions: readonly Decision[];
  showsClient: boolean;
  mayTrack: boolean;
  onAct: (act: Act, decisionId: string) => void;
}

function Lists({ decisions, onAct, ...shared }: ListsProps) {
  const say = useTexts(decisionTexts);
  const running = decisions.filter(({ decisionStatus }) => isDecisionOpen(decisionStatus));
  const closed = decisions.filter(({ decisionStatus }) => !isDecisionOpen(decisionStatus));
  const card = (decision: Decision) => (
    <DecisionCard
      key={decision.id}
      decision={decision}
      {...shared}
      onMove={(to) => onAct(to, decision.id)}
      onCorrect={() => onAct('correct', decision.id)}
    />
  );
  return (
    <>
      <Section title={say('open')} headingLevel={3}>
        {running.length === 0 && <p>{say('noneOpen')}</p>}
        <ul className={styles.list}>{running.map(card)}</ul>
      </Section>
      {closed.length > 0 && (
        <Disclosure title={`${say('closed')}: ${String(closed.length)}`} headingLevel={3}>
          <ul className={styles.list}>{closed.map(card)}</ul>
        </Disclosure>
      )}
    </>
  );
}
