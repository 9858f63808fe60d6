import { commonTexts, useLocalName, useTexts } from '@rinnalla/web-i18n';
import { ColleaguePicker, FormNotices, useOfflineReason } from '@rinnalla/web-session';
import { Button, Dialog, FormLayout, Stack, TextField, type PickerItem } from '@rinnalla/web-ui';
import { useState, type SubmitEvent } from 'react';
import type { StaffMember } from '../data/administration-types.js';
import { administrationTexts } from '../i18n/administration-texts.js';
import { LeavePlanView } from './leave-plan-view.js';
import { useLeave, type Leave } from './use-leave.js';

/** Moves everything a leaver answers for, after showing what becomes of each thing. */
export function LeaveDialog({ person, onClose }: { person: StaffMember; onClose: () => void }) {
  const say = useTexts(administrationTexts);
  const common = useTexts(commonTexts);
  const leave = useLeave(person, onClose);
  const formId = `${leave.form.id}-form`;
  const { plan } = leave;
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={say('leave.title')}
      closeLabel={common('close')}
      size="wide"
      footer={<Buttons leave={leave} formId={formId} onClose={onClose} />}
    >
      <Stack>
        <p>{say('leave.lead')}</p>
        <LeaveForm person={person} leave={leave} formId={formId} />
        {plan && <LeavePlanView plan={plan} />}
      </Stack>
    </Dialog>
  );
}

interface LeaveFormProps {
  person: StaffMember;
  leave: Leave;
  formId: string;
}

/** Who takes what: one for all, another for a workspace where need be, and one for the expertise. */
function LeaveForm({ person, leave, formId }: LeaveFormProps) {
  const say = useTexts(administrationTexts);
  const localName = useLocalName();
  const [ofWorkspaces] = useState(() => workspacesOf(person));
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void leave.preview();
  };
  const picker = (key: string, label: string, help?: string) => (
    <ColleaguePicker
      key={key}
      label={label}
      description={help}
      without={[person.id]}
      chosen={leave.heirs.get(key) ?? null}
      onChoose={(item: PickerItem | null) => leave.choose(key, item)}
      isClearable
    />
  );
  return (
    <form id={formId} onSubmit={handleSubmit} noValidate>
      <FormLayout>
        <FormNotices form={leave.form} refusal={leave.refusal} />
        {picker('all', say('leave.heir'), say('leave.heirHelp'))}
        {ofWorkspaces.length > 1 &&
          ofWorkspaces.map((workspace) =>
            picker(workspace.id, say('leave.heirFor', { name: localName(workspace) })),
          )}
        {person.answersTo.length > 0 &&
          picker('expertise', say('leave.expertiseHeir'), say('leave.expertiseHeirHelp'))}
        <TextField
          {...leave.form.text('reason')}
          label={say('leave.reason')}
          description={say('leave.reasonHelp')}
        />
      </FormLayout>
    </form>
  );
}

function workspacesOf({ tasks }: StaffMember) {
  const found = new Map(
    tasks.flatMap(({ workspace, isInForce }) => (workspace && isInForce ? [[workspace.id, workspace]] : [])),
  );
  return [...found.values()];
}

function Buttons({ leave, formId, onClose }: { leave: Leave; formId: string; onClose: () => void }) {
  const say = useTexts(administrationTexts);
  const common = useTexts(commonTexts);
  const offlineReason = useOfflineReason();
  const { plan } = leave;
  const isReady = plan !== null && plan.blocked === 0;
  return (
    <>
      {isReady && (
        <Button
          variant="danger"
          onPress={() => void leave.move()}
          isPending={leave.isMoving}
          pendingLabel={say('leave.moving')}
          disabledReason={offlineReason}
        >
          {say('leave.move')}
        </Button>
      )}
      <Button
        variant={isReady ? 'secondary' : 'primary'}
        type="submit"
        form={formId}
        isPending={leave.isPreviewing}
        pendingLabel={say('change.previewing')}
        disabledReason={offlineReason}
      >
        {say('leave.preview')}
      </Button>
      <Button onPress={onClose}>{common('cancel')}</Button>
    </>
  );
}
