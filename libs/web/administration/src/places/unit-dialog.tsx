import { UNIT_SPECIALITIES } from '@rinnalla/contracts';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { Checkbox, Select, showToast, TextField } from '@rinnalla/web-ui';
import { SaveUnitDocument } from '../data/administration-changes.documents.js';
import type { StaffedUnit } from '../data/administration-types.js';
import { useRefusal } from '../frame/use-refusal.js';
import { administrationTexts } from '../i18n/administration-texts.js';

const faultsOf = faultsBy<'nameFi' | 'nameSv' | 'speciality' | 'isJoint'>({
  nameFi: { isRequired: true, limit: 'line' },
  nameSv: { isRequired: true, limit: 'line' },
  speciality: { isRequired: true },
  isJoint: {},
});

const shown = (unit: StaffedUnit | null) => ({
  nameFi: unit?.nameFi ?? '',
  nameSv: unit?.nameSv ?? '',
  speciality: unit?.knownFor ?? '',
  isJoint: unit?.isJointServiceUnit ? 'yes' : '',
});

/** Makes a unit, or changes one. */
export function UnitDialog({ unit, onClose }: { unit: StaffedUnit | null; onClose: () => void }) {
  const say = useTexts(administrationTexts);
  const common = useTexts(commonTexts);
  const { send, isSending } = useChange(SaveUnitDocument);
  const { refusal, accept } = useRefusal();
  const form = useDraftedForm({
    draftKey: `unit:${unit?.id ?? 'new'}`,
    version: unit?.version,
    initial: shown(unit),
    labels: {
      nameFi: say('places.nameFi'),
      nameSv: say('places.nameSv'),
      speciality: say('places.speciality'),
      isJoint: say('places.joint'),
    },
    choiceWords: {
      speciality: (value) => {
        const known = UNIT_SPECIALITIES.find((one) => one === value);
        return known ? say(`speciality.${known}`) : '';
      },
      isJoint: (value) => common(value === '' ? 'no' : 'yes'),
    },
    faultsOf,
    onSubmit: async ({ nameFi, nameSv, speciality, isJoint }, version) => {
      const known = UNIT_SPECIALITIES.find((one) => one === speciality);
      if (!known) return false;
      const isDone = accept(
        await send({
          unitId: unit?.id ?? null,
          version: unit && version,
          nameFi: nameFi.trim(),
          nameSv: nameSv.trim(),
          speciality: known,
          isJointServiceUnit: isJoint !== '',
        }),
      );
      if (!isDone) return false;
      showToast({ text: say('states.saved') });
      onClose();
      return true;
    },
  });
  return (
    <FormDialog
      title={say(unit ? 'places.edit' : 'places.add')}
      form={form}
      submitLabel={common('save')}
      pendingLabel={common('saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <TextField label={say('places.nameFi')} lang="fi" {...form.text('nameFi')} />
      <TextField label={say('places.nameSv')} lang="sv" {...form.text('nameSv')} />
      <Select
        label={say('places.speciality')}
        placeholder={say('places.choose')}
        items={UNIT_SPECIALITIES.map((id) => ({ id, name: say(`speciality.${id}`) }))}
        {...form.choice('speciality')}
      />
      <Checkbox
        isSelected={form.values.isJoint !== ''}
        onChange={(isJoint) => form.set('isJoint', isJoint ? 'yes' : '')}
      >
        {say('places.joint')}
      </Checkbox>
    </FormDialog>
  );
}
