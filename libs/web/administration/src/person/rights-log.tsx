import { useTexts, useWords } from '@rinnalla/web-i18n';
import { DataTable, EmptyState, RelativeTime, Section } from '@rinnalla/web-ui';
import type { StaffMember } from '../data/administration-types.js';
import { administrationTexts } from '../i18n/administration-texts.js';
import { fi } from '../i18n/fi.js';

const isKnown = (kind: string): kind is keyof typeof fi.logKind => kind in fi.logKind;

/** Who changed, or looked at, the person's rights. */
export function RightsLog({ person }: { person: StaffMember }) {
  const say = useTexts(administrationTexts);
  const words = useWords();
  return (
    <Section title={say('person.log')}>
      <DataTable
        caption={say('person.log')}
        isCaptionHidden
        rows={person.rightsLog}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'what',
            header: say('person.logWhat'),
            isRowHeader: true,
            cell: ({ kind, task }) =>
              [isKnown(kind) ? say(`logKind.${kind}`) : kind, task && words.workTask[task]]
                .filter(Boolean)
                .join(': '),
          },
          { id: 'by', header: say('person.logBy'), cell: ({ byName }) => byName },
          { id: 'at', header: say('person.logAt'), cell: ({ at }) => <RelativeTime value={at} /> },
        ]}
        empty={<EmptyState title={say('person.logEmpty')} icon="clock" />}
      />
    </Section>
  );
}
