import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts, useWords } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, orNull, useDraftedForm } from '@rinnalla/web-session';
import { RadioGroup, showToast, TextField } from '@rinnalla/web-ui';
import { SaveWorkspaceDocument } from '../data/administration-changes.documents.js';
import type { StaffedUnit, StaffedWorkspace } from '../data/administration-types.js';
import { useRefusal } from '../frame/use-refusal.js';
import { administrationTexts } from '../i18n/administration-texts.js';

type Field = 'nameFi' | 'nameSv' | 'mode' | 'jointService';
const withoutMode = faultsBy<Field>({
  nameFi: { isRequired: true, limit: 'line' },
  nameSv: { isRequired: true, limit: 'line' },
  mode: {},
  jointService: { limit: 'line' },
});
/** A default is no evidence: a joint service is named by its code (703/2023 46 §). */
const withJointService = faultsBy<Field>({
  nameFi: { isRequired: true, limit: 'line' },
  nameSv: { isRequired: true, limit: 'line' },
  mode: {},
  jointService: { isRequired: true, limit: 'line' },
});

interface WorkspaceDialogProps {
  unit: StaffedUnit;
  workspace: StaffedWorkspace | null;
  onClose: () => void;
}

const shown = (workspace: StaffedWorkspace | null) => ({
  nameFi: workspace?.nameFi ?? '',
  nameSv: workspace?.nameSv ?? '',
  mode: workspace?.defaultLegalMode === 'M1' ? 'M1' : '',
  jointService: workspace?.jointServiceId ?? '',
});

/** Makes a workspace of a unit, or changes one. */
export function WorkspaceDialog({ unit, workspace, onClose }: WorkspaceDialogProps) {
  const say = useTexts(administrationTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const { send, isSending } = useChange(SaveWorkspaceDocument);
  const { refusal, accept } = useRefusal();
  const form = useDraftedForm<Field>({
    draftKey: `workspace:${workspace?.id ?? `${unit.id}:new`}`,
    version: workspace?.version,
    initial: shown(workspace),
    labels: {
      nameFi: say('places.nameFi'),
      nameSv: say('places.nameSv'),
      mode: say('places.mode'),
      jointService: say('places.jointService'),
    },
    choiceWords: { mode: (value) => (value === 'M1' ? words.legalMode.M1 : say('places.noMode')) },
    faultsOf: (values) => (values.mode === 'M1' ? withJointService : withoutMode)(values),
    onSubmit: async ({ nameFi, nameSv, mode, jointService }, version) => {
      const isDone = accept(
        await send({
          workspaceId: workspace?.id ?? null,
          version: workspace && version,
          unitId: unit.id,
          nameFi: nameFi.trim(),
          nameSv: nameSv.trim(),
          defaultLegalMode: mode === 'M1' ? 'M1' : null,
          jointServiceId: orNull(jointService),
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
      title={say(workspace ? 'places.editWorkspace' : 'places.addWorkspace')}
      form={form}
      submitLabel={common('save')}
      pendingLabel={common('saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <TextField label={say('places.nameFi')} lang="fi" {...form.text('nameFi')} />
      <TextField label={say('places.nameSv')} lang="sv" {...form.text('nameSv')} />
      {unit.isJointServiceUnit && (
        <>
          <RadioGroup
            label={say('places.mode')}
            value={form.values.mode}
            onChange={(mode) => form.set('mode', mode)}
            options={[
              { value: '', label: say('places.noMode') },
              { value: 'M1', label: words.legalMode.M1 },
            ]}
          />
          <TextField
            label={say('places.jointService')}
            description={say('places.jointServiceHelp')}
            {...form.text('jointService')}
          />
        </>
      )}
    </FormDialog>
  );
}
