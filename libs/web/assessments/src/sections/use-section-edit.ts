import { useChange } from '@rinnalla/web-graphql';
import { theirTextOf, useTextEdit, type TextEditing } from '@rinnalla/web-session';
import { SaveAssessmentSectionDocument } from '../data/assessment-changes.documents.js';
import type { Section } from '../data/assessment-types.js';

/** One section being written. */
export function useSectionEdit({ id, body, version, updatedBy, updatedAt }: Section): TextEditing {
  const { send, isSending } = useChange(SaveAssessmentSectionDocument);
  return useTextEdit({
    draftKey: `assessment:section:${id}`,
    standing: { body, version },
    lastSaved: { by: updatedBy, at: updatedAt },
    isSaving: isSending,
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
