import { addDays, calendarDay, daysBetween } from '@rinnalla/domain';
import { useRead, type LogPatternsQuery } from '@rinnalla/web-graphql';
import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { ReadState, useOfflineReason } from '@rinnalla/web-session';
import {
  Button,
  DataTable,
  type DataTableColumn,
  DateField,
  EmptyState,
  InlineAlert,
  Section,
  Stack,
  TextField,
  TextLink,
} from '@rinnalla/web-ui';
import { useState, type SubmitEvent } from 'react';
import { LogPatternsDocument } from '../data/audit.documents.js';
import { auditTexts } from '../i18n/audit-texts.js';
import { hrefOfSearch } from '../page/paths.js';
import { usualChoice } from '../search/log-choice.js';
import styles from '../search/log.module.css';
import { PersonLine } from '../search/person-line.js';

type Pattern = LogPatternsQuery['auditPatterns']['patterns'][number];

interface Question {
  readonly from: string;
  readonly to: string;
  readonly manyClients: number;
}

const USUAL_DAYS = 30;
const MOST_DAYS = 92;
const KINDS = [
  'own_family_name',
  'same_address',
  'mass_look_up',
  'off_duty',
  'repeated_attempts',
  'many_searches',
] as const satisfies readonly Pattern['kind'][];

/** What in the logs a person should look at, kind by kind, each with its way into the search. */
export function Patterns() {
  const say = useTexts(auditTexts);
  const [question, setQuestion] = useState<Question>(() => {
    const to = calendarDay(new Date());
    return { from: addDays(to, -USUAL_DAYS), to, manyClients: 40 };
  });
  const { data, failure, reread } = useRead({ query: LogPatternsDocument, variables: { ...question } });
  return (
    <Stack gap="loose">
      <p>{say('patterns.lead')}</p>
      <PatternForm question={question} onAsk={setQuestion} />
      {data ? (
        <Found found={data.auditPatterns} />
      ) : (
        <ReadState shape="rows" failure={failure} reread={reread} />
      )}
    </Stack>
  );
}

function Found({ found: { patterns, isCut } }: { found: LogPatternsQuery['auditPatterns'] }) {
  const say = useTexts(auditTexts);
  if (patterns.length === 0) {
    return (
      <EmptyState title={say('patterns.noneTitle')} mood="done" headingLevel={2}>
        {say('patterns.noneText')}
      </EmptyState>
    );
  }
  return (
    <>
      {isCut && <InlineAlert tone="warning">{say('patterns.cut')}</InlineAlert>}
      {KINDS.map((kind) => {
        const ofKind = patterns.filter((pattern) => pattern.kind === kind);
        return ofKind.length > 0 && <OfKind key={kind} kind={kind} patterns={ofKind} />;
      })}
    </>
  );
}

function OfKind({ kind, patterns }: { kind: Pattern['kind']; patterns: readonly Pattern[] }) {
  const say = useTexts(auditTexts);
  const { dayOf, moment, time, number } = useFormats();
  const columns: DataTableColumn<Pattern>[] = [
    {
      id: 'person',
      header: say('patterns.person'),
      isRowHeader: true,
      cell: ({ person }) => <PersonLine person={person} />,
    },
    {
      id: 'when',
      header: say('patterns.when'),
      cell: ({ firstAt, lastAt }) => {
        const [first, last] = [dayOf(firstAt), dayOf(lastAt)];
        if (first !== last) return `${first} – ${last}`;
        const [begun, ended] = [time(firstAt), time(lastAt)];
        return begun === ended ? moment(firstAt) : `${moment(firstAt)}–${ended}`;
      },
    },
    { id: 'entries', header: say('patterns.entries'), align: 'end', cell: ({ entries }) => number(entries) },
    { id: 'clients', header: say('patterns.clients'), align: 'end', cell: ({ clients }) => number(clients) },
    {
      id: 'look',
      header: say('patterns.look'),
      isHeaderHidden: true,
      cell: (pattern) => (
        <TextLink
          href={linkOf(pattern)}
          aria-label={say('patterns.lookAt', { name: pattern.person?.name ?? say('person.unknown') })}
        >
          {say('patterns.look')}
        </TextLink>
      ),
    },
  ];
  return (
    <Section title={say(`patterns.kinds.${kind}`)}>
      <DataTable
        caption={say(`patterns.kinds.${kind}`)}
        isCaptionHidden
        columns={columns}
        rows={patterns}
        rowId={({ id }) => id}
      />
    </Section>
  );
}

/** The search that finds the rows the pattern stands on. */
function linkOf({ log, person, clientId, firstAt, lastAt }: Pattern): string {
  return hrefOfSearch({
    ...usualChoice(),
    log,
    clientId,
    professionalId: person?.id ?? null,
    from: calendarDay(new Date(firstAt)),
    to: calendarDay(new Date(lastAt)),
  });
}

function PatternForm({ question, onAsk }: { question: Question; onAsk: (question: Question) => void }) {
  const say = useTexts(auditTexts);
  const offlineReason = useOfflineReason();
  const [{ from, to, many }, setDraft] = useState({ ...question, many: String(question.manyClients) });
  const [isAsked, setAsked] = useState(false);
  const manyClients = /^\d{1,4}$/.test(many.trim()) ? Number(many) : 0;
  const isRangeFaulty = from > to || daysBetween(from, to) >= MOST_DAYS;
  const isManyFaulty = manyClients < 5 || manyClients > 1_000;
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!isRangeFaulty && !isManyFaulty) onAsk({ from, to, manyClients });
  };
  return (
    <form aria-label={say('patterns.form')} onSubmit={handleSubmit} noValidate>
      <div className={styles.fields}>
        <DateField
          label={say('patterns.from')}
          value={from}
          onChange={(day) => day !== null && setDraft({ ...question, from: day, to, many })}
        />
        <DateField
          label={say('patterns.to')}
          value={to}
          onChange={(day) => day !== null && setDraft({ ...question, from, to: day, many })}
          errorMessage={isAsked && isRangeFaulty ? say('patterns.range') : undefined}
        />
        <TextField
          label={say('patterns.manyClients')}
          description={say('patterns.manyClientsHelp')}
          inputMode="numeric"
          value={many}
          onChange={(text) => setDraft({ ...question, from, to, many: text })}
          errorMessage={isAsked && isManyFaulty ? say('patterns.many') : undefined}
        />
      </div>
      <Button type="submit" disabledReason={offlineReason}>
        {say('patterns.submit')}
      </Button>
    </form>
  );
}
