import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { TextArea } from '@rinnalla/web-ui';
import { AnswerHandoverDocument, MoveContactDocument } from '../data/intake-changes.documents.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import type { ActDialogProps } from './act-dialog-props.js';
import { useAct } from './use-act.js';

/** Acts that need nothing but words, with what the words are. */
export const NOTE_ACTS = {
  guide: 'guidance',
  close_unnecessary: 'reason',
  return: 'reason',
} as const;
export type NoteAct = keyof typeof NOTE_ACTS;

const faultsOf = faultsBy<'note'>({ note: { isRequired: true, limit: 'line' } });

export function NoteDialog({ contact, act, onClose }: ActDialogProps & { act: NoteAct }) {
  const say = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  const moving = useAct(useChange(MoveContactDocument));
  const answering = useAct(useChange(AnswerHandoverDocument));
  const { refusal, isSending } = act === 'return' ? answering : moving;
  const label = say(`field.${NOTE_ACTS[act]}`);
  const form = useDraftedForm({
    draftKey: `contact:${contact.id}:${act}`,
    version: contact.version,
    initial: { note: '' },
    labels: { note: label },
    faultsOf,
    onSubmit: async ({ note }, version) => {
      const { id: contactId } = contact;
      const isDone =
        act === 'return'
          ? await answering.make({ contactId, accepts: false, note })
          : await moving.make({ contactId, version, move: act, note });
      if (isDone) onClose();
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say(`act.${act}`)}
      form={form}
      submitLabel={say(`act.${act}`)}
      pendingLabel={common('sending')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <TextArea {...form.text('note')} label={label} isRequired onKeyDown={form.keys} />
    </FormDialog>
  );
}
