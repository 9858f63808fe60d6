import { commonTexts, useTexts, useWords } from '@rinnalla/web-i18n';
import { ColleaguePicker, useOfflineReason, type ColleaguePickerProps } from '@rinnalla/web-session';
import { Button, Dialog, InlineAlert, Stack, type PickerItem } from '@rinnalla/web-ui';
import { useState } from 'react';
import { assessmentTexts } from '../i18n/assessment-texts.js';

type Asked = Pick<ColleaguePickerProps, 'label' | 'description' | 'without' | 'carriesSpecialSupport'>;

export interface InviteDialogProps extends Asked {
  title: string;
  /** What the invitation lets the invited do. */
  text: string;
  refusal: string | null;
  isSending: boolean;
  onInvite: (professionalId: string) => void;
  onClose: () => void;
}

/** Invites one professional of the county, for what the caller says. */
export function InviteDialog({
  title,
  text,
  refusal,
  isSending,
  onInvite,
  onClose,
  ...asked
}: InviteDialogProps) {
  const say = useTexts(assessmentTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const offlineReason = useOfflineReason();
  const [chosen, setChosen] = useState<PickerItem | null>(null);
  const [isLacking, setLacking] = useState(false);
  const invite = () => {
    setLacking(chosen === null);
    if (chosen) onInvite(chosen.id);
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={title}
      closeLabel={common('close')}
      footer={
        <>
          <Button
            variant="primary"
            onPress={invite}
            disabledReason={offlineReason}
            isPending={isSending}
            pendingLabel={say('act.saving')}
          >
            {say('participants.invite')}
          </Button>
          <Button onPress={onClose}>{common('cancel')}</Button>
        </>
      }
    >
      <Stack>
        {refusal !== null && (
          <InlineAlert tone="danger" isUrgent>
            {refusal}
          </InlineAlert>
        )}
        <p>{text}</p>
        <ColleaguePicker
          {...asked}
          chosen={chosen}
          onChoose={(item) => {
            setChosen(item);
            setLacking(false);
          }}
          errorMessage={isLacking ? words.inputReason.required : undefined}
        />
      </Stack>
    </Dialog>
  );
}
