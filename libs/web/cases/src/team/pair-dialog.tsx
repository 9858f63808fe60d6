import { commonTexts, lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { ColleaguePicker, useOfflineReason } from '@rinnalla/web-session';
import { Button, Dialog, FormLayout, InlineAlert, type PickerItem } from '@rinnalla/web-ui';
import { useId, useState, type SubmitEvent } from 'react';
import type { CaseOnPage } from '../data/case-types.js';
import { teamTexts } from '../i18n/team-texts.js';
import { type LawAsked, useJoinTeam } from './use-join-team.js';

export interface PairDialogProps {
  found: CaseOnPage;
  /** Whose naming was refused for want of a pair; none when the pair is invited of itself. */
  refused?: LawAsked;
  onPaired: () => void;
  onClose: () => void;
}

/** The way out where special support is not carried by anyone (SHL 42 § 3 mom.): a licensed social worker in office as the work pair. */
export function PairDialog({ found, refused, onPaired, onClose }: PairDialogProps) {
  const say = useTexts(teamTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const id = useId();
  const offlineReason = useOfflineReason();
  const [chosen, setChosen] = useState<PickerItem | null>(null);
  const [isLacking, setLacking] = useState(false);
  const pairing = useJoinTeam(found.id, onPaired);

  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setLacking(chosen === null);
    if (chosen) void pairing.join({ professionalId: chosen.id, name: chosen.name, as: 'work_pair' });
  };
  // A member of the team may become the pair; who answers for the client already may not.
  const answering = found.team.flatMap(({ relation, professional }) =>
    relation === 'team_member' ? [] : [professional.id],
  );

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={say('pair.title')}
      closeLabel={common('close')}
      footer={
        <>
          <Button
            variant="primary"
            type="submit"
            form={id}
            disabledReason={offlineReason}
            isPending={pairing.isJoining}
            pendingLabel={say('team.adding')}
          >
            {say(refused ? 'pair.inviteAndName' : 'pair.invite')}
          </Button>
          <Button onPress={onClose}>{common('cancel')}</Button>
        </>
      }
    >
      <form id={id} onSubmit={handleSubmit} noValidate>
        <FormLayout>
          {refused && (
            <InlineAlert tone="warning" title={say('pair.refusedTitle', { name: refused.joining.name })}>
              {say('pair.refusedText', { section: lawText(words, [refused.section]) })}
            </InlineAlert>
          )}
          {pairing.refusal !== null && (
            <InlineAlert tone="danger" isUrgent>
              {pairing.refusal}
            </InlineAlert>
          )}
          {pairing.asked !== null && (
            <InlineAlert tone="danger" isUrgent>
              {say('pair.otherRegister')}
            </InlineAlert>
          )}
          {!refused && <p>{say('pair.text')}</p>}
          <ColleaguePicker
            label={say('pair.socialWorker')}
            description={say('pair.socialWorkerHelp')}
            without={answering}
            chosen={chosen}
            onChoose={(item) => {
              setChosen(item);
              setLacking(false);
            }}
            errorMessage={isLacking ? words.inputReason.required : undefined}
            carriesSpecialSupport
          />
        </FormLayout>
      </form>
    </Dialog>
  );
}
