import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { Button, Drawer, showToast } from '@rinnalla/web-ui';
import { useOfflineReason } from '../data/use-offline-reason.js';
import { useSelf } from '../data/use-self.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { AskForm } from './ask-form.js';
import { urgencyIn } from './ask-fields.js';
import { keepLastUsedExpertise } from './last-used-expertise.js';
import { useAskForm } from './use-ask-form.js';

interface AskDrawerProps {
  caseId: string | null;
  onClose: () => void;
}

/** Asks for a consultation beside the page. Closing it keeps what was typed. */
export function AskDrawer({ caseId, onClose }: AskDrawerProps) {
  const say = useTexts(consultationTexts);
  const sayCommon = useTexts(commonTexts);
  const self = useSelf();
  const offline = useOfflineReason();
  const form = useAskForm(caseId, (expertiseId) => {
    keepLastUsedExpertise(self.id, expertiseId);
    showToast({ text: say('done.asked') });
    onClose();
  });
  const isDanger = urgencyIn(form.fields) === 'acute_danger';
  return (
    <Drawer
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={say('ask.title')}
      closeLabel={sayCommon('close')}
      size="wide"
      footer={
        <>
          <Button
            variant="primary"
            isPending={form.isSending}
            pendingLabel={sayCommon('sending')}
            disabledReason={isDanger ? say('ask.dangerNotSent') : offline}
            onPress={() => void form.send()}
          >
            {say('ask.send')}
          </Button>
          <Button onPress={onClose}>{sayCommon('close')}</Button>
        </>
      }
    >
      <AskForm form={form} isFromPage={caseId !== null} />
    </Drawer>
  );
}
