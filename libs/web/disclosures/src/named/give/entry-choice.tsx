import type { DisclosableEntriesQuery } from '@rinnalla/web-graphql';
import { useRead } from '@rinnalla/web-graphql';
import { useFormats, useTexts, useWords } from '@rinnalla/web-i18n';
import { ReadState } from '@rinnalla/web-session';
import { Checkbox, Stack } from '@rinnalla/web-ui';
import { useId } from 'react';
import { DisclosableEntriesDocument } from '../data/disclosure.documents.js';
import { disclosureTexts } from '../i18n/disclosure-texts.js';

export type DisclosableEntry = DisclosableEntriesQuery['case']['record']['entries'][number];

/** Characters of an entry that tell which one it is. */
const GLIMPSE = 80;

/** Social entries of the case that are open to the viewer in their own register: what a holder may disclose (56 §). */
export function useDisclosableEntries(caseId: string) {
  const read = useRead({ query: DisclosableEntriesDocument, variables: { caseId } });
  const entries = read.data?.case.record.entries.filter(
    ({ register, openUnder, withdrawnAt }) =>
      register === 'social' && openUnder === 'M8' && withdrawnAt === null,
  );
  return { ...read, entries };
}

export interface EntryChoiceProps {
  read: ReturnType<typeof useDisclosableEntries>;
  /** Of whom: a disclosure is of one client's records. */
  clientId: string;
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
  errorMessage: string | undefined;
  id: string;
}

/** Which entries: each is ticked by itself, none beforehand. */
export function EntryChoice({ read, clientId, chosen, onChange, errorMessage, id }: EntryChoiceProps) {
  const say = useTexts(disclosureTexts);
  const legend = useId();
  const entries = read.entries?.filter(({ client }) => client.id === clientId);
  if (!entries) return <ReadState {...read} headingLevel={3} />;
  const toggle = (entryId: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, entryId] : chosen.filter((other) => other !== entryId));
  return (
    <div id={id} role="group" aria-labelledby={legend} tabIndex={-1}>
      <Stack gap="tight">
        <strong id={legend}>{say('give.entries')}</strong>
        {entries.length === 0 && <p>{say('give.entriesNone')}</p>}
        {errorMessage !== undefined && <p role="alert">{errorMessage}</p>}
        {entries.map((entry) => (
          <EntryBox
            key={entry.id}
            entry={entry}
            isChosen={chosen.includes(entry.id)}
            onToggle={(isChosen) => toggle(entry.id, isChosen)}
          />
        ))}
      </Stack>
    </div>
  );
}

interface EntryBoxProps {
  entry: DisclosableEntry;
  isChosen: boolean;
  onToggle: (isChosen: boolean) => void;
}

function EntryBox({ entry, isChosen, onToggle }: EntryBoxProps) {
  const words = useWords();
  const { day } = useFormats();
  const { body, kind, occurredOn } = entry;
  const glimpse = body.length > GLIMPSE ? `${body.slice(0, GLIMPSE)}…` : body;
  return (
    <Checkbox isSelected={isChosen} onChange={onToggle} description={glimpse}>
      {`${day(occurredOn)}, ${words.entryKind[kind]}`}
    </Checkbox>
  );
}
