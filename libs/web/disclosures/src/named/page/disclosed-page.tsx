import type { DisclosurePageQuery } from '@rinnalla/web-graphql';
import { lawText, useFormats, usePersonLine, useTexts, useWords } from '@rinnalla/web-i18n';
import { ReadState, useOwnFreshRead } from '@rinnalla/web-session';
import { Card, EmptyState, PageHeading, Section, Stack, SummaryList } from '@rinnalla/web-ui';
import { noticesView } from '../../sharing/sharing-view.js';
import { DisclosurePageDocument } from '../data/disclosure.documents.js';
import { disclosureTexts } from '../i18n/disclosure-texts.js';

type Disclosed = DisclosurePageQuery['disclosure'];

/** What a holder disclosed to the viewer: exactly those entries, to be read and nothing more. */
export function DisclosedPage({ disclosureId }: { disclosureId: string }) {
  const say = useTexts(disclosureTexts);
  const { data, ...read } = useOwnFreshRead({
    query: DisclosurePageDocument,
    variables: { id: disclosureId },
    viewOf: noticesView,
  });
  if (!data) return <ReadState {...read} headingLevel={1} />;
  const { disclosure } = data;
  return (
    <>
      <PageHeading lead={say('page.lead')}>{say('page.title')}</PageHeading>
      <Stack gap="loose">
        <Facts disclosure={disclosure} />
        <Entries disclosure={disclosure} />
      </Stack>
    </>
  );
}

function Facts({ disclosure }: { disclosure: Disclosed }) {
  const say = useTexts(disclosureTexts);
  const words = useWords();
  const personLine = usePersonLine();
  const { day, moment } = useFormats();
  const { client, ground, sections, reason, at } = disclosure;
  const whose = client
    ? [
        {
          id: 'client',
          term: say('page.client'),
          details: say('page.born', {
            name: `${client.givenNames} ${client.familyName}`,
            day: day(client.birthDate),
          }),
        },
      ]
    : [];
  return (
    <SummaryList
      items={[
        ...whose,
        { id: 'by', term: say('page.by'), details: personLine(disclosure.by) },
        {
          id: 'ground',
          term: say('page.ground'),
          details: `${say(`ground.${ground}`)} (${lawText(words, sections)})`,
        },
        { id: 'reason', term: say('page.reason'), details: reason },
        { id: 'at', term: say('page.at'), details: moment(at) },
      ]}
    />
  );
}

function Entries({ disclosure }: { disclosure: Disclosed }) {
  const say = useTexts(disclosureTexts);
  const words = useWords();
  const personLine = usePersonLine();
  const { day } = useFormats();
  const { entries, endedAt } = disclosure;
  if (endedAt !== null) {
    return (
      <EmptyState title={say('page.ended')} icon="lock" headingLevel={2}>
        {say('page.endedText')}
      </EmptyState>
    );
  }
  if (!entries) return <p>{say('page.notToMe')}</p>;
  return (
    <Section title={say('page.entries')}>
      <Stack>
        {entries.map((entry) => (
          <Card key={entry.id}>
            <Section
              title={`${day(entry.occurredOn)}, ${words.entryKind[entry.kind]}`}
              headingLevel={3}
              lead={words.serviceFunction[entry.serviceFunction]}
            >
              {entry.withdrawnAt !== null && <p>{say('page.withdrawn')}</p>}
              <p>{entry.body}</p>
              <p>{say('page.writer', { person: personLine(entry.createdBy) })}</p>
            </Section>
          </Card>
        ))}
      </Stack>
    </Section>
  );
}
