import { commonTexts, useLocalName, useTexts, useWords } from '@rinnalla/web-i18n';
import {
  Button,
  DataTable,
  EmptyState,
  Inline,
  RelativeTime,
  SearchField,
  Stack,
  StatusTag,
  TextLink,
  type DataTableColumn,
} from '@rinnalla/web-ui';
import { useDeferredValue, useState } from 'react';
import type { StaffMember } from '../data/administration-types.js';
import { useStaff } from '../data/use-administration.js';
import { personPath } from '../frame/admin-frame.js';
import { AdminReadState } from '../frame/admin-read-state.js';
import { administrationTexts } from '../i18n/administration-texts.js';
import { AddPerson } from './add-person.js';

/** Everyone who works in the county. */
export function People() {
  const say = useTexts(administrationTexts);
  const [text, setText] = useState('');
  const [isAdding, setAdding] = useState(false);
  const asked = useDeferredValue(text.trim());
  return (
    <Stack>
      <Inline align="start" justify="between">
        <SearchField label={say('people.find')} value={text} onChange={setText} />
        <Button icon="plus" onPress={() => setAdding(true)}>
          {say('people.add')}
        </Button>
      </Inline>
      <Page key={asked} text={asked} after={null} isFirst />
      {isAdding && <AddPerson onClose={() => setAdding(false)} />}
    </Stack>
  );
}

/** One page of people and, once asked for, the next below it. */
function Page({ text, after, isFirst }: { text: string; after: string | null; isFirst: boolean }) {
  const say = useTexts(administrationTexts);
  const common = useTexts(commonTexts);
  const { data, isRefreshing, ...read } = useStaff(text, after);
  const [isFollowed, setFollowed] = useState(false);
  const columns = usePeopleColumns();
  if (!data) return <AdminReadState {...read} />;
  const { rows, next } = data.administration.people;
  return (
    <>
      <DataTable
        caption={say('people.table')}
        isCaptionHidden={isFirst}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        isBusy={isRefreshing && rows.length === 0}
        empty={
          <EmptyState title={say('people.none')} icon="people" headingLevel={2}>
            {say('people.noneText')}
          </EmptyState>
        }
      />
      {next !== null && !isFollowed && (
        <div>
          <Button onPress={() => setFollowed(true)}>{common('showMore')}</Button>
        </div>
      )}
      {next !== null && isFollowed && <Page text={text} after={next} isFirst={false} />}
    </>
  );
}

function usePeopleColumns(): DataTableColumn<StaffMember>[] {
  const say = useTexts(administrationTexts);
  const words = useWords();
  const localName = useLocalName();
  return [
    {
      id: 'name',
      header: say('people.name'),
      isRowHeader: true,
      cell: (person) => (
        <Inline>
          <TextLink href={personPath(person.id)}>{`${person.familyName} ${person.givenName}`}</TextLink>
          {person.disabledAt !== null && <StatusTag tone="warning">{say('people.disabled')}</StatusTag>}
        </Inline>
      ),
    },
    {
      id: 'profession',
      header: say('people.profession'),
      cell: ({ profession }) => words.profession[profession],
    },
    { id: 'unit', header: say('people.unit'), cell: ({ unit }) => localName(unit) },
    {
      id: 'tasks',
      header: say('people.tasks'),
      cell: ({ tasks }) =>
        [...new Set(tasks.filter(({ isInForce }) => isInForce).map(({ task }) => words.workTask[task]))].join(
          ', ',
        ),
    },
    {
      id: 'seen',
      header: say('people.lastSeen'),
      cell: ({ lastSeenAt }) => (lastSeenAt ? <RelativeTime value={lastSeenAt} /> : say('people.never')),
    },
  ];
}
