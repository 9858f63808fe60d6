import { useRead } from '@rinnalla/web-graphql';
import { lawText, useFormats, useLocalName, useTexts, useWords } from '@rinnalla/web-i18n';
import {
  DataTable,
  Disclosure,
  EmptyState,
  Section,
  Stack,
  SummaryList,
  type DataTableColumn,
} from '@rinnalla/web-ui';
import type { DocumentRight, PersonRights } from '../data/administration-types.js';
import { RightsOfDocument } from '../data/rights.documents.js';
import { AdminReadState } from '../frame/admin-read-state.js';
import { administrationTexts } from '../i18n/administration-texts.js';
import { useRightLines } from '../rights/difference-view.js';

/** The system as the person has it: rights and numbers, never what they see. The look is logged. */
export function RightsView({ professionalId }: { professionalId: string }) {
  const say = useTexts(administrationTexts);
  const { data, ...read } = useRead({ query: RightsOfDocument, variables: { professionalId } });
  return (
    <Section title={say('rights.title')} lead={say('rights.lead')}>
      {data ? <Rights rights={data.rightsOf} /> : <AdminReadState {...read} />}
    </Section>
  );
}

function Rights({ rights }: { rights: PersonRights }) {
  const say = useTexts(administrationTexts);
  const words = useWords();
  const { list, number } = useFormats();
  const localName = useLocalName();
  return (
    <Stack>
      <SummaryList
        items={[
          { id: 'open', term: say('rights.openCases'), details: number(rights.openCases) },
          {
            id: 'relations',
            term: say('rights.relations'),
            details:
              rights.relations.length > 0
                ? rights.relations
                    .map(
                      ({ kind, open, relations }) =>
                        `${words.relationKind[kind]}: ${say('rights.relationCount', { open, relations })}`,
                    )
                    .join('; ')
                : say('rights.noRelations'),
          },
          {
            id: 'expertise',
            term: say('person.expertise'),
            details:
              rights.expertise.length > 0 ? list(rights.expertise.map(localName)) : say('person.noExpertise'),
          },
        ]}
      />
      {rights.places.length === 0 && <EmptyState title={say('rights.none')} icon="lock" />}
      {rights.places.map((place) => (
        <Disclosure
          key={place.workspace?.id ?? 'county'}
          title={place.workspace ? localName(place.workspace) : say('difference.county')}
          summary={list(place.tasks.map((task) => words.workTask[task]))}
        >
          <Place place={place} />
        </Disclosure>
      ))}
    </Stack>
  );
}

function Place({ place }: { place: PersonRights['places'][number] }) {
  const say = useTexts(administrationTexts);
  const { operationLine } = useRightLines();
  const columns = useDocumentColumns();
  return (
    <Stack>
      <ul>
        {place.operations.map((operation) => (
          <li key={operation.operation}>{operationLine(operation)}</li>
        ))}
      </ul>
      <DataTable
        caption={say('rights.documents')}
        columns={columns}
        rows={place.documents}
        rowId={({ kind, mode, extent, section }) => [kind, mode, extent, section].join(' ')}
        empty={<EmptyState title={say('rights.noDocuments')} icon="document" headingLevel={4} />}
      />
    </Stack>
  );
}

function useDocumentColumns(): DataTableColumn<DocumentRight>[] {
  const say = useTexts(administrationTexts);
  const words = useWords();
  const { functionsOf } = useRightLines();
  return [
    {
      id: 'kind',
      header: say('rights.document'),
      isRowHeader: true,
      cell: ({ kind }) => say(`documentKind.${kind}`),
    },
    { id: 'extent', header: say('rights.extent'), cell: ({ extent }) => say(`extent.${extent}`) },
    { id: 'mode', header: say('rights.mode'), cell: ({ mode }) => words.legalMode[mode] },
    { id: 'functions', header: say('rights.functions'), cell: functionsOf },
    { id: 'section', header: say('rights.section'), cell: ({ section }) => lawText(words, [section]) },
  ];
}
