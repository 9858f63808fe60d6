import { useChange } from '@rinnalla/web-graphql';
import { useTexts } from '@rinnalla/web-i18n';
import { theirTextOf, useTextEdit, type TextEditing } from '@rinnalla/web-session';
import { SaveAssessmentSectionDocument } from '../data/assessment-changes.documents.js';
import type { Section } from '../data/assessment-types.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';

/** One section being written. */
export function useSectionEdit({ id, body, version, updatedBy, updatedAt }: Section): TextEditing {
  const say = useTexts(assessmentTexts);
  const { send, isSending } = useChange(SaveAssessmentSectionDocument);
  return useTextEdit({
    draftKey: `assessment:section:${id}`,
    standing: { body, version },
    lastSaved: { by: updatedBy.id, at: updatedAt },
    isSaving: isSending,
    words: {
      saved: say('text.saved'),
      discarded: say('text.discarded'),
      tookTheirs: say('conflict.tookTheirs'),
      bringBack: say('text.bringBack'),
    },
    save: async ({ text, baseVersion }) => {
      const outcome = await send({ sectionId: id, body: text, version: baseVersion });
      if (outcome.kind === 'failed') return outcome;
      const { result } = outcome;
      switch (result.__typename) {
        case 'StaleVersion':
          return { kind: 'stale', theirs: theirTextOf(result) };
        case 'AssessmentMoveNotAllowed':
          // Signed or broken off meanwhile: the page shows that by itself; what was written stays as a draft.
          return { kind: 'failed', failure: { code: 'NOT_ALLOWED' } };
        case 'AssessmentSectionSaved':
          return { kind: 'saved', version: result.section.version };
      }
    },
  });
}
