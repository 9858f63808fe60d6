import type { ReactNode } from 'react';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { FormNotices, type DraftedForm } from '@rinnalla/web-session';
import { Button, Dialog, Stack } from '@rinnalla/web-ui';
import { useOfflineReason } from '../data/use-offline-reason.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { ProblemAlert } from '../problems/problem-alert.js';
import type { Problem } from '../problems/problem.js';

export interface ActDialogProps<Field extends string> {
  title: string;
  sendLabel: string;
  isDanger?: boolean;
  form: DraftedForm<Field>;
  problem: Problem | null;
  /** What was written, for marking what was found in it. */
  text?: string;
  isSending: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of an act that asks for something first; it closes only when the act was done, or on purpose. */
export function ActDialog<Field extends string>({
  form,
  problem,
  text = '',
  isSending,
  onClose,
  children,
  ...act
}: ActDialogProps<Field>) {
  const say = useTexts(consultationTexts);
  const sayCommon = useTexts(commonTexts);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={act.title}
      closeLabel={sayCommon('close')}
      footer={
        <>
          <Button
            variant={act.isDanger === true ? 'danger' : 'primary'}
            isPending={isSending}
            pendingLabel={sayCommon('sending')}
            disabledReason={useOfflineReason()}
            onPress={() => void form.submit()}
          >
            {act.sendLabel}
          </Button>
          <Button onPress={onClose}>{say('move.keep')}</Button>
        </>
      }
    >
      <Stack>
        <FormNotices form={form} refusal={null} />
        {children}
        <ProblemAlert problem={problem} text={text} />
      </Stack>
    </Dialog>
  );
}
