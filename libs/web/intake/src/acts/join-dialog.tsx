import { useState } from 'react';
import { useChange, useRead } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { RadioGroup, TextField } from '@rinnalla/web-ui';
import { JoinContactToCaseDocument } from '../data/intake-changes.documents.js';
import { IntakeFindCasesDocument } from '../data/intake.documents.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import type { ActDialogProps } from './act-dialog-props.js';
import { useAct } from './use-act.js';

const faultsOf = faultsBy<'text' | 'caseId'>({ text: {}, caseId: { isRequired: true } });
const SHORTEST = 2;

/** To an open case of the same person, found among the cases that the reader may see. */
export function JoinDialog({ contact, onClose }: ActDialogProps) {
  const say = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  const { make, refusal, isSending } = useAct(useChange(JoinContactToCaseDocument));
  const [initial] = useState({ text: contact.familyName, caseId: '' });
  const form = useDraftedForm({
    draftKey: `contact:${contact.id}:join`,
    initial,
    labels: { text: say('field.search'), caseId: say('field.case') },
    faultsOf,
    onSubmit: async ({ caseId }) => {
      const isDone = await make({ contactId: contact.id, version: contact.version, caseId });
      if (isDone) onClose();
      return isDone;
    },
  });
  const text = form.values.text.trim();
  const { data } = useRead({
    query: IntakeFindCasesDocument,
    variables: { text },
    isPaused: text.length < SHORTEST,
  });
  const found = text.length < SHORTEST ? [] : (data?.findCases ?? []);
  return (
    <FormDialog
      title={say('act.join_case')}
      form={form}
      submitLabel={say('act.join_case')}
      pendingLabel={common('sending')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <TextField {...form.text('text')} label={say('field.search')} autoComplete="off" />
      <RadioGroup
        {...form.text('caseId')}
        label={say('field.case')}
        isRequired
        description={found.length === 0 ? common('noMatches') : undefined}
        options={found.map(({ id, number, topic, clients }) => ({
          value: id,
          label: `${number} ${topic}`,
          description: clients.map(({ name, birthYear }) => `${name}, ${String(birthYear)}`).join('; '),
        }))}
      />
    </FormDialog>
  );
}
