import { calendarDay, lastAgreementDay, planVersion } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import {
  type DraftedForm,
  faultsBy,
  FormDialog,
  type FormFaults,
  type FormValues,
  orNull,
  useDraftedForm,
} from '@rinnalla/web-session';
import {
  Button,
  DateField,
  Dialog,
  InlineAlert,
  RadioGroup,
  showToast,
  Stack,
  TextArea,
} from '@rinnalla/web-ui';
import { useState, type ReactNode } from 'react';
import { SignPlanDocument } from '../data/plan-signing.documents.js';
import type { Plan, SignerProblem } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import { isAnswered, ItemLink } from '../items/item-link.js';
import { useSigningRefusal } from './use-signing-refusal.js';

export interface SignDialogProps {
  plan: Plan;
  isChildWelfare: boolean;
  /** Why the law does not let the viewer; null when it does, or could not be asked: then the server says so. */
  problem: SignerProblem | null;
  onClose: () => void;
}

/** Signs a plan; or says what it lacks, or why the law does not let the viewer, each with its section. */
export function SignDialog(props: SignDialogProps) {
  const { plan, problem } = props;
  if (problem) return <NotByViewer {...props} problem={problem} />;
  return plan.items.every(isAnswered) ? <Sign {...props} /> : <Lacking {...props} />;
}

function NotYet({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const say = useTexts(planTexts);
  const common = useTexts(commonTexts);
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={say('signing.sign')}
      closeLabel={common('close')}
      footer={<Button onPress={onClose}>{common('close')}</Button>}
    >
      <Stack>{children}</Stack>
    </Dialog>
  );
}

function NotByViewer({ problem, onClose }: Pick<SignDialogProps, 'onClose'> & { problem: SignerProblem }) {
  const say = useTexts(planTexts);
  const words = useWords();
  return (
    <NotYet onClose={onClose}>
      <InlineAlert tone="warning" title={say('signing.refusedTitle')}>
        <p>{say(`signing.refusal.${problem.why}`)}</p>
        <p>{lawText(words, [problem.law])}</p>
      </InlineAlert>
    </NotYet>
  );
}

/** The items still open, each a way to it: the dialog makes room. */
function Lacking({ plan, onClose }: SignDialogProps) {
  const say = useTexts(planTexts);
  return (
    <NotYet onClose={onClose}>
      <p>{say('signing.lacking')}</p>
      <ul>
        {plan.items
          .filter((item) => !isAnswered(item))
          .map((item) => (
            <li key={item.number}>
              <ItemLink
                planId={plan.id}
                item={item}
                isStateShown={item.state === 'partial'}
                onFollow={onClose}
              />
            </li>
          ))}
      </ul>
    </NotYet>
  );
}

type Field = 'hearing' | 'agreedOn' | 'obstacle' | 'dissent';

const GONE_THROUGH = faultsBy<'agreedOn' | 'dissent'>({
  agreedOn: { isRequired: true },
  dissent: { limit: 'text' },
});
const HINDERED = faultsBy<'obstacle' | 'dissent'>({
  obstacle: { isRequired: true, isReason: true, limit: 'text' },
  dissent: { limit: 'text' },
});
const UNTOLD = faultsBy<'hearing' | 'dissent'>({ hearing: { isRequired: true }, dissent: { limit: 'text' } });

/** Of the day and the obstacle the chosen one is asked for, and the other is as if it were not there. */
const faultsOf = (values: FormValues<Field>): FormFaults<Field> => {
  if (values.hearing === 'gone_through') return GONE_THROUGH(values);
  return values.hearing === 'hindered' ? HINDERED(values) : UNTOLD(values);
};

/** What was read is what is signed: a change that comes in while the dialog stands is read first. */
function Sign({ plan, isChildWelfare, onClose }: SignDialogProps) {
  const say = useTexts(planTexts);
  const common = useTexts(commonTexts);
  const [seen] = useState(() => planVersion(plan));
  const { send, isSending } = useChange(SignPlanDocument);
  const { refusal, accept } = useSigningRefusal(plan);
  const isChanged = planVersion(plan) !== seen;
  const form = useDraftedForm<Field>({
    draftKey: `sign-plan:${plan.id}`,
    // Which of the two it was is never taken for granted.
    initial: { hearing: '', agreedOn: '', obstacle: '', dissent: '' },
    labels: {
      hearing: say('signing.hearing'),
      agreedOn: say('signing.agreedOnDay'),
      obstacle: say('signing.obstacle'),
      dissent: say('signing.dissent'),
    },
    faultsOf,
    onSubmit: async ({ hearing, agreedOn, obstacle, dissent }) => {
      const heard = hearing === 'hindered' ? { agreedOn: null, obstacle } : { agreedOn, obstacle: null };
      const isDone = accept(
        await send({ planId: plan.id, version: seen, ...heard, dissent: orNull(dissent) }),
      );
      if (isDone) {
        showToast({ text: say('signing.done') });
        onClose();
      }
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say('signing.sign')}
      form={form}
      submitLabel={say('signing.submit')}
      pendingLabel={say('signing.sending')}
      isPending={isSending}
      refusal={refusal ?? (isChanged ? say('signing.changedMeanwhile') : null)}
      onClose={onClose}
    >
      <WhatItDoes isFirst={plan.signings.length === 0} isChildWelfare={isChildWelfare} />
      <HearingFields form={form} lastAgreedOn={lastAgreementDay(plan.signings)} />
      <TextArea
        {...form.text('dissent')}
        label={say('signing.dissent')}
        labelHint={common('optional')}
        description={say('signing.dissentHelp')}
        onKeyDown={form.keys}
      />
    </FormDialog>
  );
}

/** The day on which it was gone through with the client, or the evident obstacle to it (SHL 39 §): what is not chosen keeps its words. */
function HearingFields({
  form,
  lastAgreedOn,
}: {
  form: DraftedForm<Field>;
  /** `YYYY-MM-DD`; null where no version was gone through. */
  lastAgreedOn: string | null;
}) {
  const say = useTexts(planTexts);
  const [today] = useState(() => calendarDay(new Date()));
  const { hearing } = form.values;
  return (
    <>
      <RadioGroup
        {...form.choice('hearing')}
        label={say('signing.hearing')}
        description={say('signing.hearingHelp')}
        isRequired
        options={[
          { value: 'gone_through', label: say('signing.goneThrough') },
          { value: 'hindered', label: say('signing.hindered') },
        ]}
      />
      {hearing === 'gone_through' && (
        <DateField
          {...form.choice('agreedOn')}
          label={say('signing.agreedOnDay')}
          isRequired
          minValue={lastAgreedOn ?? undefined}
          maxValue={today}
        />
      )}
      {hearing === 'hindered' && (
        <TextArea
          {...form.text('obstacle')}
          label={say('signing.obstacle')}
          description={say('signing.obstacleHelp')}
          isRequired
          onKeyDown={form.keys}
        />
      )}
    </>
  );
}

function WhatItDoes({ isFirst, isChildWelfare }: { isFirst: boolean; isChildWelfare: boolean }) {
  const say = useTexts(planTexts);
  return (
    <>
      <p>{say('signing.text')}</p>
      {isChildWelfare && <p>{say(isFirst ? 'signing.review' : 'signing.reviewAnew')}</p>}
    </>
  );
}
