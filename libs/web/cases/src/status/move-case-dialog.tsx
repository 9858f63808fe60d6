import { commonTexts, useTexts, useWords } from '@rinnalla/web-i18n';
import { CASE_STATUSES, END_REASONS } from '@rinnalla/domain';
import { useOfflineReason } from '@rinnalla/web-session';
import {
  Button,
  Dialog,
  FormErrorSummary,
  FormLayout,
  InlineAlert,
  RadioGroup,
  Select,
  StatusTag,
  SummaryList,
  TextArea,
} from '@rinnalla/web-ui';
import { useId, type SubmitEvent } from 'react';
import type { CaseOnPage } from '../data/case-types.js';
import { EndingChecks } from '../ending/ending-checks.js';
import { caseTexts } from '../i18n/case-texts.js';
import { asksClosingRecord, asksReason, type MoveCaseField } from './move-case-form.js';
import { statusTones } from './status-tones.js';
import { useMoveCase } from './use-move-case.js';

export interface MoveCaseDialogProps {
  found: CaseOnPage;
  onClose: () => void;
}

const FIELDS: readonly MoveCaseField[] = ['to', 'reason', 'closingRecord'];

/** Moves the case to one of the statuses its own leads to; an end asks for its reason or record. */
export function MoveCaseDialog({ found, onClose }: MoveCaseDialogProps) {
  const say = useTexts(caseTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const id = useId();
  const form = useMoveCase(found, onClose);
  const offlineReason = useOfflineReason();
  const errors = FIELDS.flatMap((field) => {
    const message = form.errorOf(field);
    return message === undefined
      ? []
      : [{ fieldId: `${id}-${field}`, message: `${say(`status.${field}`)} – ${message}` }];
  });

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
            variant={form.values.to === 'ended' ? 'danger' : 'primary'}
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
              {form.blocks.length > 0 && <EndingChecks caseId={found.id} checks={form.blocks} />}
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
          <StatusChoice id={`${id}-to`} found={found} form={form} />
          <Evidence id={id} form={form} />
        </FormLayout>
      </form>
    </Dialog>
  );
}

type Form = ReturnType<typeof useMoveCase>;

function StatusChoice({ id, found, form }: { id: string; found: CaseOnPage; form: Form }) {
  const say = useTexts(caseTexts);
  const words = useWords();
  return (
    <RadioGroup
      id={id}
      label={say('status.to')}
      value={form.values.to}
      onChange={(value) => {
        const to = CASE_STATUSES.find((status) => status === value);
        if (to) form.set({ to });
      }}
      errorMessage={form.errorOf('to')}
      options={movesOf(found).map(({ to, requires }) => ({
        value: to,
        label: words.caseStatus[to],
        ...(requires !== 'nothing' && { description: words.caseMoveRequirement[requires] }),
      }))}
    />
  );
}

/** The end is for those who answer for the whole of the client relationship. */
const movesOf = ({ moves, viewerCan }: CaseOnPage) =>
  moves.filter(({ to }) => to !== 'ended' || viewerCan.end);

function Evidence({ id, form }: { id: string; form: Form }) {
  const say = useTexts(caseTexts);
  const words = useWords();
  const { requires } = form;
  return (
    <>
      {form.values.to === 'ended' && <InlineAlert tone="warning">{say('status.endsForGood')}</InlineAlert>}
      {asksReason(requires) && (
        <Select
          id={`${id}-reason`}
          label={say('status.reason')}
          description={requires === 'reason_or_closing_record' ? say('status.eitherHelp') : undefined}
          items={END_REASONS.map((reason) => ({ id: reason, name: words.endReason[reason] }))}
          value={form.values.reason === '' ? null : form.values.reason}
          onChange={(value) => form.set({ reason: END_REASONS.find((reason) => reason === value) ?? '' })}
          placeholder={say('status.choose')}
          errorMessage={form.errorOf('reason')}
        />
      )}
      {asksClosingRecord(requires) && (
        <TextArea
          id={`${id}-closingRecord`}
          label={say('status.closingRecord')}
          description={say('status.closingRecordHelp')}
          value={form.values.closingRecord}
          onChange={(closingRecord) => form.set({ closingRecord })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void form.move();
          }}
          errorMessage={form.errorOf('closingRecord')}
          minRows={4}
        />
      )}
    </>
  );
}
