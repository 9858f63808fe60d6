import { calendarDay, planVersion } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, orNull, useDraftedForm } from '@rinnalla/web-session';
import { Button, DateField, Dialog, InlineAlert, showToast, Stack, TextArea } from '@rinnalla/web-ui';
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

type Field = 'agreedOn' | 'dissent';

const faultsOf = faultsBy<Field>({ agreedOn: { isRequired: true }, dissent: { limit: 'text' } });

/** What was read is what is signed: a change that comes in while the dialog stands is read first. */
function Sign({ plan, isChildWelfare, onClose }: SignDialogProps) {
  const say = useTexts(planTexts);
  const common = useTexts(commonTexts);
  const [today] = useState(() => calendarDay(new Date()));
  const [seen] = useState(() => planVersion(plan));
  const { send, isSending } = useChange(SignPlanDocument);
  const { refusal, accept } = useSigningRefusal(plan);
  const isChanged = planVersion(plan) !== seen;
  const form = useDraftedForm<Field>({
    draftKey: `sign-plan:${plan.id}`,
    initial: { agreedOn: '', dissent: '' },
    labels: { agreedOn: say('signing.agreedOn'), dissent: say('signing.dissent') },
    faultsOf,
    onSubmit: async ({ agreedOn, dissent }) => {
      const isDone = accept(
        await send({ planId: plan.id, version: seen, agreedOn, dissent: orNull(dissent) }),
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
      <DateField
        {...form.choice('agreedOn')}
        label={say('signing.agreedOn')}
        description={say('signing.agreedOnHelp')}
        isRequired
        minValue={plan.signings[0]?.agreedOn}
        maxValue={today}
      />
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

function WhatItDoes({ isFirst, isChildWelfare }: { isFirst: boolean; isChildWelfare: boolean }) {
  const say = useTexts(planTexts);
  return (
    <>
      <p>{say('signing.text')}</p>
      {isChildWelfare && <p>{say(isFirst ? 'signing.review' : 'signing.reviewAnew')}</p>}
    </>
  );
}
