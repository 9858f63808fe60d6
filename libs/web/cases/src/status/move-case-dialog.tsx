import { commonTexts, useTexts, useWords } from '@rinnalla/web-i18n';
import { CASE_STATUSES, movesByHand } from '@rinnalla/domain';
import { useOfflineReason } from '@rinnalla/web-session';
import {
  Button,
  Dialog,
  FormErrorSummary,
  FormLayout,
  InlineAlert,
  RadioGroup,
  StatusTag,
  SummaryList,
} from '@rinnalla/web-ui';
import { useId, type SubmitEvent } from 'react';
import type { CaseOnPage } from '../data/case-types.js';
import { caseTexts } from '../i18n/case-texts.js';
import { statusTones } from './status-tones.js';
import { useMoveCase } from './use-move-case.js';

export interface MoveCaseDialogProps {
  found: CaseOnPage;
  onClose: () => void;
}

/** Moves the case to one of the statuses its own leads to by hand; its end is proposed elsewhere, with its evaluation. */
export function MoveCaseDialog({ found, onClose }: MoveCaseDialogProps) {
  const say = useTexts(caseTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const id = useId();
  const form = useMoveCase(found, onClose);
  const offlineReason = useOfflineReason();
  const errors =
    form.error === undefined ? [] : [{ fieldId: `${id}-to`, message: `${say('status.to')} – ${form.error}` }];

  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.move();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={say('status.title')}
      closeLabel={common('close')}
      footer={
        <>
          <Button
            variant="primary"
            type="submit"
            form={id}
            disabledReason={offlineReason}
            isPending={form.isMoving}
            pendingLabel={say('status.moving')}
          >
            {say('status.move')}
          </Button>
          <Button onPress={onClose}>{common('cancel')}</Button>
        </>
      }
    >
      <form id={id} onSubmit={handleSubmit} noValidate>
        <FormLayout>
          <FormErrorSummary title={form.errorTitle} errors={errors} attempt={form.attempt} headingLevel={3} />
          {form.refusal !== null && (
            <InlineAlert tone="danger" isUrgent>
              {form.refusal}
            </InlineAlert>
          )}
          <SummaryList
            items={[
              {
                id: 'now',
                term: say('status.now'),
                details: (
                  <StatusTag tone={statusTones[found.caseStatus]}>
                    {words.caseStatus[found.caseStatus]}
                  </StatusTag>
                ),
              },
            ]}
          />
          <RadioGroup
            id={`${id}-to`}
            label={say('status.to')}
            value={form.to ?? ''}
            onChange={(value) => form.setTo(CASE_STATUSES.find((status) => status === value) ?? null)}
            errorMessage={form.error}
            options={movesByHand(found.moves).map(({ to, requires }) => ({
              value: to,
              label: words.caseStatus[to],
              ...(requires !== 'nothing' && { description: words.caseMoveRequirement[requires] }),
            }))}
          />
        </FormLayout>
      </form>
    </Dialog>
  );
}
