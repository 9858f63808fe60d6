import { useId, useState, type SyntheticEvent } from 'react';
import { commonTexts, inputText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useFreshness } from '@rinnalla/web-realtime';
import {
  Button,
  Dialog,
  FormErrorSummary,
  FormLayout,
  InlineAlert,
  RadioGroup,
  Stack,
} from '@rinnalla/web-ui';
import { openCaseTexts } from '../i18n/open-case-texts.js';
import { NewcomerCard } from './newcomer-card.js';
import { PersonFieldsOf } from './person-fields.js';
import {
  EMPTY_PERSON,
  faultsOfPerson,
  soughtIn,
  type PersonFault,
  type PersonField,
  type PersonFields,
} from './person-sought.js';
import { useFailureWords } from './use-failure-words.js';
import { useFindNewcomer, type Finding } from './use-find-newcomer.js';

export interface NewcomerDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** Is somebody who came through the door a client already? For those who receive contacts (SHL 34, 36 §). */
export function NewcomerDialog({ isOpen, onOpenChange }: NewcomerDialogProps) {
  const say = useTexts(openCaseTexts);
  const common = useTexts(commonTexts);
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={say('newcomer.title')}
      closeLabel={common('close')}
    >
      <Content />
    </Dialog>
  );
}

function Content() {
  const say = useTexts(openCaseTexts);
  const common = useTexts(commonTexts);
  const formId = useId();
  const isOffline = useFreshness().state === 'offline';
  const [fields, setFields] = useState<PersonFields>(EMPTY_PERSON);
  const [attempt, setAttempt] = useState(0);
  const { finding, find, forget } = useFindNewcomer();
  const errors = useErrorWords(attempt > 0 ? fields : null);
  const fieldId = (name: PersonField) => `${formId}-${name}`;

  const change = (changed: Partial<PersonFields>) => {
    setFields({ ...fields, ...changed });
    forget();
  };
  const handleSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    setAttempt((count) => count + 1);
    if (faultsOfPerson(fields).size > 0 || finding.kind === 'searching' || isOffline) return;
    void find(soughtIn(fields));
  };
  const faults = [...errors].map(([name, message]) => ({ fieldId: fieldId(name), message }));
  return (
    <Stack>
      <form onSubmit={handleSubmit} noValidate>
        <FormLayout>
          <p>{say('newcomer.lead')}</p>
          <FormErrorSummary
            title={common('fixThese', { count: faults.length })}
            errors={faults}
            attempt={attempt}
            headingLevel={3}
          />
          <RadioGroup
            label={say('newcomer.by')}
            options={[
              { value: 'hetu', label: say('newcomer.byHetu') },
              { value: 'name', label: say('newcomer.byName') },
            ]}
            value={fields.by}
            onChange={(by) => {
              setAttempt(0);
              change({ by: by === 'name' ? 'name' : 'hetu' });
            }}
          />
          <PersonFieldsOf fields={fields} change={change} errors={errors} fieldId={fieldId} />
          <div>
            <Button
              type="submit"
              variant="primary"
              isPending={finding.kind === 'searching'}
              pendingLabel={say('newcomer.searching')}
              disabledReason={isOffline ? common('offlineAct') : undefined}
            >
              {common('search')}
            </Button>
          </div>
        </FormLayout>
      </form>
      <Answer finding={finding} />
    </Stack>
  );
}

function Answer({ finding }: { finding: Finding }) {
  const say = useTexts(openCaseTexts);
  const wordFailure = useFailureWords();
  switch (finding.kind) {
    case 'none':
    case 'searching':
      return null;
    case 'unknown':
      return (
        <InlineAlert tone="info" title={say('newcomer.unknown')} isUrgent>
          {say('newcomer.unknownText')}
        </InlineAlert>
      );
    case 'known':
      return <NewcomerCard card={finding.card} person={finding.person} />;
    case 'failed':
      return (
        <InlineAlert tone="danger" title={say('newcomer.failed')} isUrgent>
          {wordFailure(finding.failure)}
        </InlineAlert>
      );
  }
}

/** Words beside each faulty field; none before the first try. */
function useErrorWords(fields: PersonFields | null): ReadonlyMap<PersonField, string> {
  const say = useTexts(openCaseTexts);
  const words = useWords();
  const errors = new Map<PersonField, string>();
  if (fields) {
    for (const [name, fault] of faultsOfPerson(fields)) {
      errors.set(name, isOwnWord(fault) ? say(`openCase.${fault}`) : inputText(words, fault));
    }
  }
  return errors;
}

const isOwnWord = (fault: PersonFault): fault is Extract<PersonFault, `missing.${string}`> =>
  fault.startsWith('missing.');
