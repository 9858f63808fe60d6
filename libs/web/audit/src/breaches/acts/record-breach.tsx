import { calendarDay } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { useTexts } from '@rinnalla/web-i18n';
import { FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { RecordDataBreachDocument } from '../data/breach.documents.js';
import { breachTexts } from '../i18n/breach-texts.js';
import {
  BreachFields,
  FACT_FIELDS,
  factFaults,
  type FactField,
  factsOf,
  useFactLabels,
} from './breach-fields.js';
import { useBreachAct } from './use-breach-act.js';

/** Writes a breach down. The time of becoming aware is never guessed for the writer: the law counts from it. */
export function RecordBreach({ onClose, onRecorded }: { onClose: () => void; onRecorded: () => void }) {
  const say = useTexts(breachTexts);
  const { make, refusal, isSending } = useBreachAct(useChange(RecordDataBreachDocument), {
    done: 'recording',
    fields: FACT_FIELDS,
  });
  const form = useDraftedForm<FactField>({
    draftKey: 'data-breach:new',
    initial: {
      ...{ day: calendarDay(new Date()), time: '', happened: '', concerned: '' },
      ...{ peopleCount: '', consequences: '', measures: '' },
    },
    labels: useFactLabels(),
    faultsOf: factFaults,
    onSubmit: async (values) => {
      const facts = factsOf(values);
      if (facts === null) return false;
      const outcome = await make(facts);
      if (outcome === true) {
        onRecorded();
        onClose();
      }
      return outcome;
    },
  });
  return (
    <FormDialog
      title={say('recording.title')}
      form={form}
      submitLabel={say('recording.submit')}
      pendingLabel={say('pending')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <BreachFields form={form} />
    </FormDialog>
  );
}
