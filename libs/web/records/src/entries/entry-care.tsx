import { CARE_EVENTS, neededCare } from '@rinnalla/domain';
import { useTexts, useWords } from '@rinnalla/web-i18n';
import type { DraftedForm } from '@rinnalla/web-session';
import { Select } from '@rinnalla/web-ui';
import type { CaseRecordOnPage } from '../data/record-types.js';
import { recordTexts } from '../i18n/record-texts.js';
import type { NewEntryField } from './entry-form.js';

export interface EntryCareProps {
  form: DraftedForm<NewEntryField>;
  record: CaseRecordOnPage;
}

/** Whether the entry tells of a need of care or of its end, and so starts or ends a time limit (1326/2010 51 a, 53 §). */
export function EntryCare({ form, record }: EntryCareProps) {
  const say = useTexts(recordTexts);
  const words = useWords();
  const told = CARE_EVENTS.find((event) => event === form.values.careEvent);
  const help = told && (neededCare(told) === null ? 'done' : 'needed');
  return (
    <Select
      label={say('form.careEvent')}
      description={say(`form.careHelp.${help ?? 'none'}`)}
      {...form.choice('careEvent')}
      value={told ?? NO_CARE}
      onChange={(chosen) => form.set('careEvent', chosen === NO_CARE ? '' : chosen)}
      items={[
        { id: NO_CARE, name: say('form.noCare') },
        ...record.viewerMayTell.map((event) => ({ id: event, name: words.careEvent[event] })),
      ]}
    />
  );
}

const NO_CARE = 'none';
