import { useState } from 'react';
import { Button } from '../actions/button.js';
import { TextArea } from '../fields/text-area.js';
import { ConflictVersion, type ConflictText } from './conflict-version.js';
import styles from './conflict-dialog.module.css';
import { Dialog } from './dialog.js';
import { focusWhenShown } from './focus-when-shown.js';
import { wordDifferences } from './word-differences.js';

export type ConflictResolution =
  { choice: 'mine'; text: string } | { choice: 'theirs'; text: string } | { choice: 'merged'; text: string };

export interface ConflictTexts {
  keepMine: string;
  takeTheirs: string;
  merge: string;
  mergedLabel: string;
  saveMerged: string;
  backToChoices: string;
  close: string;
  pending: string;
  /** Said before words that the other version does not have. */
  differs: string;
}

export interface ConflictDialogProps {
  isOpen: boolean;
  /** Closing decides nothing: what was written stays in the form behind. */
  onClose: () => void;
  title: string;
  explanation: string;
  mine: ConflictText;
  theirs: ConflictText;
  onResolve: (resolution: ConflictResolution) => void;
  texts: ConflictTexts;
  isPending?: boolean;
  /** Merging makes sense for text; dates and choices are one or the other. */
  canMerge?: boolean;
}

/** Two people changed the same thing: both versions side by side, and nothing is lost before someone chooses. */
export function ConflictDialog({ isOpen, onClose, title, texts, ...conflict }: ConflictDialogProps) {
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      title={title}
      closeLabel={texts.close}
      size="wide"
    >
      <ConflictContent {...conflict} texts={texts} />
    </Dialog>
  );
}

type ConflictContentProps = Omit<ConflictDialogProps, 'isOpen' | 'onClose' | 'title'>;

function ConflictContent({ canMerge = true, isPending = false, ...props }: ConflictContentProps) {
  const { explanation, mine, theirs, onResolve, texts } = props;
  const [merged, setMerged] = useState<string | null>(null);
  const pending = { isPending, pendingLabel: texts.pending };
  const pieces = wordDifferences(mine.text, theirs.text);
  return (
    <>
      <p>{explanation}</p>
      <div className={styles.versions}>
        <ConflictVersion version={mine} pieces={pieces.one} differs={texts.differs}>
          <Button {...pending} onPress={() => onResolve({ choice: 'mine', text: mine.text })}>
            {texts.keepMine}
          </Button>
        </ConflictVersion>
        <ConflictVersion version={theirs} pieces={pieces.other} differs={texts.differs}>
          <Button {...pending} onPress={() => onResolve({ choice: 'theirs', text: theirs.text })}>
            {texts.takeTheirs}
          </Button>
        </ConflictVersion>
      </div>
      {canMerge && merged === null && (
        <div>
          <Button variant="quiet" icon="edit" onPress={() => setMerged(mine.text)}>
            {texts.merge}
          </Button>
        </div>
      )}
      {merged !== null && (
        <div className={styles.merge}>
          <TextArea
            label={texts.mergedLabel}
            value={merged}
            onChange={setMerged}
            minRows={5}
            textAreaRef={focusWhenShown}
          />
          <div className={styles.actions}>
            <Button
              variant="primary"
              {...pending}
              onPress={() => onResolve({ choice: 'merged', text: merged })}
            >
              {texts.saveMerged}
            </Button>
            <Button variant="quiet" onPress={() => setMerged(null)}>
              {texts.backToChoices}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
