import { forwardGrounds } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import {
  AuthorityGroundFields,
  faultsBy,
  FormDialog,
  groundFaults,
  type GroundField,
  groundToSend,
  useDraftedForm,
  useGroundLabels,
} from '@rinnalla/web-session';
import { TextField } from '@rinnalla/web-ui';
import { MoveContactDocument } from '../data/intake-changes.documents.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import type { ActDialogProps } from './act-dialog-props.js';
import { useAct } from './use-act.js';

type Field = 'authority' | GroundField;

/** Forwards a contact to the authority it belongs to: with the client's consent, or on a ground of law told in words (SHL 40 §). */
export function ForwardDialog({ contact, onClose }: ActDialogProps) {
  const say = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  const { make, refusal, isSending } = useAct(useChange(MoveContactDocument));
  const groundLabels = useGroundLabels();
  const grounds = forwardGrounds();
  const form = useDraftedForm<Field>({
    draftKey: `contact:${contact.id}:forward`,
    version: contact.version,
    initial: { authority: '', groundId: '', groundReason: '' },
    labels: { authority: say('field.authority'), ...groundLabels },
    faultsOf: (values) => ({
      ...faultsBy<'authority'>({ authority: { isRequired: true, limit: 'line' } })(values),
      ...groundFaults(values, grounds),
    }),
    onSubmit: async ({ authority, ...ground }, version) => {
      const { id: contactId } = contact;
      const isDone = await make({
        ...{ contactId, version, move: 'forward', note: authority },
        ...groundToSend(ground, grounds),
      });
      if (isDone) onClose();
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say('act.forward')}
      form={form}
      submitLabel={say('act.forward')}
      pendingLabel={common('sending')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <TextField {...form.text('authority')} label={say('field.authority')} isRequired autoComplete="off" />
      <AuthorityGroundFields form={form} act="forward" grounds={grounds} />
    </FormDialog>
  );
}
