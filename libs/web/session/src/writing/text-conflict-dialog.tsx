import { commonTexts, usePersonLine, useTexts } from '@rinnalla/web-i18n';
import { ConflictDialog } from '@rinnalla/web-ui';
import { writingTexts } from './i18n/writing-texts.js';
import type { TheirText } from './text-edit.js';
import type { TextEditing, Writer } from './use-text-edit.js';

export interface TextConflictDialogProps {
  editing: TextEditing;
  conflict: TheirText;
  /** Who may have saved meanwhile. */
  people: readonly Writer[];
}

/** Two texts for one place: both side by side, until someone chooses. */
export function TextConflictDialog({ editing, conflict, people }: TextConflictDialogProps) {
  const say = useTexts(writingTexts);
  const common = useTexts(commonTexts);
  const personLine = usePersonLine();
  const { edit, lastSaved } = editing;
  const author = [lastSaved?.by, ...people].find((person) => person?.id === conflict.changedBy);
  return (
    <ConflictDialog
      isOpen
      onClose={editing.closeConflict}
      title={say('conflict.title')}
      explanation={say('conflict.explanation')}
      mine={{ label: say('conflict.mine'), who: say('conflict.you'), text: edit?.text ?? '' }}
      theirs={{
        label: say('conflict.theirs'),
        who: author ? personLine(author) : say('conflict.colleague'),
        when: conflict.changedAt ?? undefined,
        text: conflict.body,
      }}
      onResolve={editing.resolve}
      isPending={editing.isSaving}
      texts={{
        keepMine: say('conflict.keepMine'),
        takeTheirs: say('conflict.takeTheirs'),
        merge: say('conflict.merge'),
        mergedLabel: say('conflict.mergedLabel'),
        saveMerged: say('conflict.saveMerged'),
        backToChoices: say('conflict.back'),
        differs: say('conflict.differs'),
        close: common('close'),
        pending: common('saving'),
      }}
    />
  );
}
