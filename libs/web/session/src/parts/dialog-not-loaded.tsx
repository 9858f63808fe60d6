import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { Dialog } from '@rinnalla/web-ui';
import { sessionTexts } from '../i18n/session-texts.js';
import type { NotLoadedProps } from './not-loaded.js';
import { WayOn } from './way-on.js';

interface DialogNotLoadedProps extends NotLoadedProps {
  isOpen: boolean;
  onClose: () => void;
}

/** The same for a dialog, in a dialog. */
export function DialogNotLoaded({ isOpen, retry, onClose }: DialogNotLoadedProps) {
  const say = useTexts(sessionTexts);
  const common = useTexts(commonTexts);
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onClose}
      role="alertdialog"
      title={say('notLoaded.title')}
      closeLabel={common('close')}
      footer={<WayOn retry={retry} />}
    >
      <p>{say(retry ? 'notLoaded.offline' : 'notLoaded.failed')}</p>
    </Dialog>
  );
}
