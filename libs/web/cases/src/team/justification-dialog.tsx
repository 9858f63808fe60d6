import { lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { SummaryList, TextArea } from '@rinnalla/web-ui';
import { teamTexts } from '../i18n/team-texts.js';
import type { LawAsked } from './use-join-team.js';

const faultsOf = faultsBy<'justification'>({ justification: { isRequired: true, limit: 'text' } });

export interface JustificationDialogProps {
  caseId: string;
  asked: LawAsked;
  refusal: string | null;
  isPending: boolean;
  /** @returns true when it was taken */
  onGive: (justification: string) => Promise<boolean>;
  onClose: () => void;
}

/** A health care professional may be the named worker when it is written down why (SHL 42 § 2 mom.). */
export function JustificationDialog({ caseId, asked, refusal, ...props }: JustificationDialogProps) {
  const say = useTexts(teamTexts);
  const words = useWords();
  const { joining, section } = asked;
  const label = say('pair.justification');
  const form = useDraftedForm({
    draftKey: `case:${caseId}:justification:${joining.professionalId}`,
    initial: { justification: '' },
    labels: { justification: label },
    faultsOf,
    onSubmit: ({ justification }) => props.onGive(justification),
  });
  return (
    <FormDialog
      title={say('pair.justificationTitle')}
      form={form}
      submitLabel={say('team.nameWorker')}
      pendingLabel={say('team.adding')}
      isPending={props.isPending}
      refusal={refusal}
      onClose={props.onClose}
    >
      <p>{say('pair.justificationText', { section: lawText(words, [section]) })}</p>
      <SummaryList items={[{ id: 'person', term: say('team.person'), details: joining.name }]} />
      <TextArea
        {...form.text('justification')}
        label={label}
        description={say('pair.justificationHelp')}
        isRequired
        onKeyDown={form.keys}
      />
    </FormDialog>
  );
}
