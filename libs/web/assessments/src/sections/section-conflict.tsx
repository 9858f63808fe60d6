import { commonTexts, usePersonLine, useTexts } from '@rinnalla/web-i18n';
import type { TextEditing } from '@rinnalla/web-session';
import { ConflictDialog } from '@rinnalla/web-ui';
import { useAssessmentDesk } from '../data/assessment-desk.js';
import type { Section } from '../data/assessment-types.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';

/** Two texts for one section: both side by side, until someone chooses. */
export function SectionConflict({ editing, section }: { editing: TextEditing; section: Section }) {
  const say = useTexts(assessmentTexts);
  const common = useTexts(commonTexts);
  const personLine = usePersonLine();
  const { found } = useAssessmentDesk();
  const { conflict, edit } = editing;
  const people = [section.updatedBy, ...found.team.map(({ professional }) => professional)];
  const author = people.find((person) => person.id === conflict?.changedBy);
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
