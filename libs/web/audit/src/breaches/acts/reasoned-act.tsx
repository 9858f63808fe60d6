import { useChange } from '@rinnalla/web-graphql';
import { useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { TextArea } from '@rinnalla/web-ui';
import { JudgeDataBreachDocument, ReopenDataBreachDocument } from '../data/breach.documents.js';
import { breachTexts } from '../i18n/breach-texts.js';
import type { BreachActProps } from './act-dialog-props.js';
import { useBreachAct } from './use-breach-act.js';

const faultsOf = faultsBy<'reason'>({ reason: { isRequired: true, isReason: true, limit: 'text' } });
const FIELDS = { reason: 'reason' } as const;

/** Notes why a risk to people is unlikely, so that the authority need not be notified (33 art. 1 kohta). */
export function JudgeBreach(props: BreachActProps) {
  const say = useTexts(breachTexts);
  const act = useBreachAct(useChange(JudgeDataBreachDocument), {
    ...{ done: 'judging', fields: FIELDS },
    onStale: props.onChanged,
  });
  return <ReasonedAct {...props} act={act} words="judging" label={say('field.notNeededReason')} />;
}

/** Takes back what was noted of notifying the authority by mistake. */
export function ReopenBreach(props: BreachActProps) {
  const say = useTexts(breachTexts);
  const act = useBreachAct(useChange(ReopenDataBreachDocument), {
    ...{ done: 'reopening', fields: FIELDS },
    onStale: props.onChanged,
  });
  return <ReasonedAct {...props} act={act} words="reopening" label={say('reopening.reason')} />;
}

interface ReasonedActProps extends BreachActProps {
  act: ReturnType<
    typeof useBreachAct<{ mutationId: string; id: string; version: number; reason: string }, 'reason'>
  >;
  words: 'judging' | 'reopening';
  label: string;
}

function ReasonedAct({ breach, onChanged, onClose, act, words, label }: ReasonedActProps) {
  const say = useTexts(breachTexts);
  const form = useDraftedForm<'reason'>({
    draftKey: `data-breach:${breach.id}:${words}`,
    version: breach.version,
    initial: { reason: '' },
    labels: { reason: label },
    faultsOf,
    onSubmit: async ({ reason }, version) => {
      const outcome = await act.make({ id: breach.id, version, reason });
      if (outcome === true) {
        onChanged();
        onClose();
      }
      return outcome;
    },
  });
  return (
    <FormDialog
      title={say(`${words}.title`)}
      form={form}
      submitLabel={say(`${words}.submit`)}
      pendingLabel={say('pending')}
      isPending={act.isSending}
      refusal={act.refusal}
      onClose={onClose}
    >
      <p>{say(`${words}.lead`)}</p>
      <TextArea {...form.text('reason')} label={label} isRequired onKeyDown={form.keys} />
    </FormDialog>
  );
}
