import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useLocalName, useTexts } from '@rinnalla/web-i18n';
import { ConfirmDialog, showToast } from '@rinnalla/web-ui';
import { CloseUnitDocument, CloseWorkspaceDocument } from '../data/administration-changes.documents.js';
import { useRefusal } from '../frame/use-refusal.js';
import { administrationTexts } from '../i18n/administration-texts.js';
import type { OpenPlace } from './places.js';

interface CloseDialogProps {
  closing: Extract<OpenPlace, { act: 'closeUnit' | 'closeWorkspace' }>;
  onClose: () => void;
}

/** Asks before a place is closed for good. */
export function CloseDialog({ closing, onClose }: CloseDialogProps) {
  const say = useTexts(administrationTexts);
  const common = useTexts(commonTexts);
  const localName = useLocalName();
  const unit = useChange(CloseUnitDocument);
  const workspace = useChange(CloseWorkspaceDocument);
  const { refusal, accept } = useRefusal();
  const isUnit = closing.act === 'closeUnit';
  const place = isUnit ? closing.unit : closing.workspace;

  const close = async (): Promise<void> => {
    const { id, version } = place;
    const isDone = isUnit
      ? accept(await unit.send({ unitId: id, version }))
      : accept(await workspace.send({ workspaceId: id, version }));
    if (!isDone) return;
    showToast({ text: say('states.saved') });
    onClose();
  };

  return (
    <ConfirmDialog
      isOpen
      onOpenChange={onClose}
      title={say(isUnit ? 'places.close' : 'places.closeWorkspace')}
      confirmLabel={say(isUnit ? 'places.close' : 'places.closeWorkspace')}
      cancelLabel={common('cancel')}
      closeLabel={common('close')}
      onConfirm={() => void close()}
      isPending={unit.isSending || workspace.isSending}
      pendingLabel={say('places.closing')}
      errorMessage={refusal ?? undefined}
      tone="danger"
    >
      <p>
        <strong>{localName(place)}</strong>
      </p>
      <p>{say(isUnit ? 'places.closeText' : 'places.closeWorkspaceText')}</p>
    </ConfirmDialog>
  );
}
