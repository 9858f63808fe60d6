import { useChange, useRead } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm, useNothingFound } from '@rinnalla/web-session';
import { Select, TextArea } from '@rinnalla/web-ui';
import { OfferHandoverDocument } from '../data/intake-changes.documents.js';
import { IntakePlacesDocument } from '../data/intake.documents.js';
import { usePlaceName } from '../data/use-names.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import type { ActDialogProps } from './act-dialog-props.js';
import { useAct } from './use-act.js';

const NONE = {};
const faultsOf = faultsBy<'to' | 'doneSoFar'>({
  to: { isRequired: true },
  doneSoFar: { isRequired: true, limit: 'text' },
});

/** Whoever offers answers for the contact until somebody in the other queue accepts it. */
export function HandOverDialog({ contact, onClose }: ActDialogProps) {
  const say = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  const nameOf = usePlaceName();
  const { make, refusal, isSending } = useAct(useChange(OfferHandoverDocument));
  const places = useRead({ query: IntakePlacesDocument, variables: NONE });
  const nothingFound = useNothingFound(places);
  const others = (places.data?.intakePlaces ?? []).filter(
    ({ isEmergencyDuty, unit }) =>
      isEmergencyDuty !== contact.isEmergencyDuty || (!isEmergencyDuty && unit.id !== contact.unit.id),
  );
  const form = useDraftedForm({
    draftKey: `contact:${contact.id}:handover`,
    version: contact.version,
    initial: { to: '', doneSoFar: '' },
    labels: { to: say('field.to'), doneSoFar: say('field.doneSoFar') },
    faultsOf,
    onSubmit: async ({ to, doneSoFar }, version) => {
      const place = others.find(({ streamId }) => streamId === to);
      if (!place) return false;
      const isDone = await make({
        contactId: contact.id,
        version,
        toUnitId: place.unit.id,
        toEmergencyDuty: place.isEmergencyDuty,
        doneSoFar,
      });
      if (isDone) onClose();
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say('act.hand_over')}
      form={form}
      submitLabel={say('act.hand_over')}
      pendingLabel={common('sending')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <Select
        {...form.choice('to')}
        label={say('field.to')}
        isRequired
        description={others.length === 0 ? nothingFound : undefined}
        items={others.map((place) => ({ id: place.streamId, name: nameOf(place) }))}
      />
      <TextArea {...form.text('doneSoFar')} label={say('field.doneSoFar')} isRequired onKeyDown={form.keys} />
    </FormDialog>
  );
}
