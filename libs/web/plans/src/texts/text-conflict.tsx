import { commonTexts, usePersonLine, useTexts } from '@rinnalla/web-i18n';
import { ConflictDialog } from '@rinnalla/web-ui';
import { usePlanDesk } from '../data/plan-desk.js';
import type { PlanText } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import type { TextEditing } from './use-text-edit.js';

/** Two texts for one place: both side by side, until someone chooses. */
export function TextConflict({ editing, stored }: { editing: TextEditing; stored: PlanText | undefined }) {
  const say = useTexts(planTexts);
  const common = useTexts(commonTexts);
  const personLine = usePersonLine();
  const { team } = usePlanDesk();
  const { conflict, edit } = editing;
  const author = [stored?.updatedBy, ...team].find((person) => person?.id === conflict?.changedBy);
  return (
    <ConflictDialog
      isOpen={conflict !== null}
      onClose={editing.closeConflict}
      title={say('conflict.title')}
      explanation={say('conflict.explanation')}
      mine={{ label: say('conflict.mine'), who: say('conflict.you'), text: edit?.text ?? '' }}
      theirs={{
        label: say('conflict.theirs'),
        who: author ? personLine(author) : say('conflict.colleague'),
        when: conflict?.changedAt ?? undefined,
        text: conflict?.body ?? '',
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
        pending: say('text.saving'),
      }}
    />
  );
}
