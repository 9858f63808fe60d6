import { useChange } from '@rinnalla/web-graphql';
import { useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { DateField, RadioGroup, TextArea } from '@rinnalla/web-ui';
import { TellPeopleOfDataBreachDocument } from '../data/breach.documents.js';
import { breachTexts } from '../i18n/breach-texts.js';
import type { BreachActProps } from './act-dialog-props.js';
import { useBreachAct } from './use-breach-act.js';

type Field = 'choice' | 'toldOn' | 'notToldReason';

const FIELDS = { toldOn: 'toldOn', notToldReason: 'notToldReason' } as const;
const TOLD = faultsBy<'toldOn'>({ toldOn: { isRequired: true } });
const NOT_TOLD = faultsBy<'notToldReason'>({
  notToldReason: { isRequired: true, isReason: true, limit: 'text' },
});

/** Notes on which day the people concerned were told, or why they need not be (34 art.). */
export function TellPeople({ breach, onChanged, onClose }: BreachActProps) {
  const say = useTexts(breachTexts);
  const { make, refusal, isSending } = useBreachAct(useChange(TellPeopleOfDataBreachDocument), {
    ...{ done: 'telling', fields: FIELDS },
    onStale: onChanged,
  });
  const form = useDraftedForm<Field>({
    draftKey: `data-breach:${breach.id}:people`,
    version: breach.version,
    initial: {
      choice: breach.peopleToldOn !== null ? 'told' : breach.peopleNotToldReason !== null ? 'not' : '',
      toldOn: breach.peopleToldOn ?? '',
      notToldReason: breach.peopleNotToldReason ?? '',
    },
    labels: {
      choice: say('telling.choice'),
      toldOn: say('telling.toldOn'),
      notToldReason: say('telling.reason'),
    },
    choiceWords: {
      choice: (value) => (value === '' ? '' : say(value === 'told' ? 'telling.told' : 'telling.notNeeded')),
    },
    faultsOf: (values) => {
      if (values.choice === '') return { choice: 'required' };
      return values.choice === 'told' ? TOLD(values) : NOT_TOLD(values);
    },
    onSubmit: async ({ choice, toldOn, notToldReason }, version) => {
      const outcome = await make({
        ...{ id: breach.id, version },
        ...(choice === 'told' ? { toldOn, notToldReason: null } : { toldOn: null, notToldReason }),
      });
      if (outcome === true) {
        onChanged();
        onClose();
      }
      return outcome;
    },
  });
  return (
    <FormDialog
      title={say('telling.title')}
      form={form}
      submitLabel={say('telling.submit')}
      pendingLabel={say('pending')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>{say('telling.lead')}</p>
      <RadioGroup
        {...form.choice('choice')}
        label={say('telling.choice')}
        options={[
          { value: 'told', label: say('telling.told') },
          { value: 'not', label: say('telling.notNeeded') },
        ]}
      />
      {form.values.choice === 'told' && (
        <DateField {...form.choice('toldOn')} label={say('telling.toldOn')} isRequired />
      )}
      {form.values.choice === 'not' && (
        <TextArea
          {...form.text('notToldReason')}
          label={say('telling.reason')}
          description={say('telling.reasonHelp')}
          isRequired
          onKeyDown={form.keys}
        />
      )}
    </FormDialog>
  );
}
