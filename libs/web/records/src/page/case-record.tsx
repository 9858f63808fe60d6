import { useFormats, useTexts, useWords } from '@rinnalla/web-i18n';
import { EmptyState, InlineAlert, RadioGroup, Section, Stack } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { CaseWithRecord, RecordEntry } from '../data/record-types.js';
import { useRecord } from '../data/use-record.js';
import { AddEntry } from '../entries/add-entry.js';
import { EntryList } from '../entries/entry-list.js';
import { recordTexts } from '../i18n/record-texts.js';
import { useUntil } from '../live/use-until.js';
import { MaskedRows } from '../masked/masked-rows.js';
import { RecordReadState } from '../states/record-read-state.js';

export interface CaseRecordProps {
  caseId: string;
  /** Client names must not be read off the screen now. */
  isHidden: boolean;
  /** Opens the confirmation of a need for specially protected entries (703/2023 26 §); without it the need can only be told of. */
  onConfirm?: (() => void) | undefined;
}

/** The entries of a case: those the law opens to the reader, and how many it does not, and why. */
export function CaseRecord({ caseId, ...props }: CaseRecordProps) {
  const say = useTexts(recordTexts);
  const { data, ...read } = useRecord(caseId);
  if (!data) return <RecordReadState {...read} loadingText={say('loading')} />;
  return <Record found={data.case} reread={read.reread} {...props} />;
}

interface RecordProps extends Omit<CaseRecordProps, 'caseId'> {
  found: CaseWithRecord;
  reread: () => void;
}

function Record({ found, reread, isHidden, onConfirm }: RecordProps) {
  const say = useTexts(recordTexts);
  const { record } = found;
  const [shown, setShown] = useState<Shown>('all');
  const holds = useUntil(record.purpose?.validUntil ?? null, reread);
  const isOver = record.purpose !== null && !holds;
  const entries = record.entries.filter(
    (entry) => (shown === 'all' || entry.register === shown) && !(isOver && isOfOtherRegister(entry)),
  );
  return (
    <Section title={say('title')} lead={say('lead')}>
      <Stack>
        {record.viewerMayWrite.length > 0 && <AddEntry found={found} isHidden={isHidden} />}
        {isOver && <InlineAlert>{say('purpose.over')}</InlineAlert>}
        {holds && <PurposeHolds purpose={record.purpose} />}
        <MaskedRows caseId={found.id} masked={record.masked} onStated={reread} onConfirm={onConfirm} />
        {record.entries.length > 0 && <RegisterFilter value={shown} onChange={setShown} />}
        {entries.length > 0 ? (
          <EntryList found={found} entries={entries} isHidden={isHidden} />
        ) : (
          <NothingShown isFiltered={record.entries.length > 0} isMasked={record.masked.length > 0} />
        )}
      </Stack>
    </Section>
  );
}

/** Open across the registers for a stated purpose; what somebody disclosed by name stays. */
const isOfOtherRegister = ({ openUnder }: RecordEntry): boolean => openUnder !== 'M8' && openUnder !== 'M5';

function PurposeHolds({ purpose: stated }: { purpose: CaseWithRecord['record']['purpose'] }) {
  const say = useTexts(recordTexts);
  const words = useWords();
  const { time } = useFormats();
  if (!stated) return null;
  const purpose = words.readingPurpose[stated.purpose];
  return <InlineAlert>{say('purposeHolds', { time: time(stated.validUntil), purpose })}</InlineAlert>;
}

const REGISTERS = ['social', 'health'] as const;
type Shown = 'all' | (typeof REGISTERS)[number];

function RegisterFilter({ value, onChange }: { value: Shown; onChange: (shown: Shown) => void }) {
  const say = useTexts(recordTexts);
  const words = useWords();
  return (
    <RadioGroup
      label={say('filter')}
      orientation="horizontal"
      value={value}
      onChange={(chosen) => onChange(REGISTERS.find((register) => register === chosen) ?? 'all')}
      options={[
        { value: 'all', label: say('all') },
        ...REGISTERS.map((register) => ({ value: register, label: words.register[register] })),
      ]}
    />
  );
}

function NothingShown({ isFiltered, isMasked }: { isFiltered: boolean; isMasked: boolean }) {
  const say = useTexts(recordTexts);
  if (isFiltered) return <EmptyState title={say('noneShown')} icon="document" />;
  // What is kept back is told of above: "no entries" would not be true.
  if (isMasked) return null;
  return (
    <EmptyState title={say('empty')} icon="document">
      {say('emptyText')}
    </EmptyState>
  );
}
