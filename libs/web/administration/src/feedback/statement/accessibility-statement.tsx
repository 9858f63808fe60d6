import { useRead } from '@rinnalla/web-graphql';
import { lawText, useFormats, useLocalName, useTexts, useWords } from '@rinnalla/web-i18n';
import { ReadState } from '@rinnalla/web-session';
import { PageHeading, Section, Stack, SummaryList } from '@rinnalla/web-ui';
import { AccessibilityStatementDocument } from '../data/own-feedback.documents.js';
import { statementTexts } from '../i18n/statement-texts.js';
import styles from '../parts/feedback.module.css';
import { FeedbackForm } from './feedback-form.js';
import { OwnFeedback } from './own-feedback.js';

/** When the statement was last held against the product. */
const DRAWN_UP_ON = '2026-11-23';
const NONE = {};

export interface AccessibilityStatementProps {
  /** The page one came from, in words or as its address; empty when that is not known. */
  from: string;
}

/** What the product says of its own accessibility, and where anyone signed in tells what is hard in it (306/2019). */
export function AccessibilityStatement({ from }: AccessibilityStatementProps) {
  const say = useTexts(statementTexts);
  return (
    <>
      <PageHeading lead={say('lead')}>{say('title')}</PageHeading>
      <Stack gap="loose">
        <Facts />
        <Section title={say('faults.title')}>
          <Points names={['faults.assistive', 'faults.languages', 'faults.plain', 'faults.pdf']} />
        </Section>
        <Section title={say('assessed.title')} lead={say('assessed.lead')}>
          <Points names={['assessed.automatic', 'assessed.keyboard', 'assessed.widths']} />
        </Section>
        <Section title={say('send.title')} lead={say('send.lead')}>
          <FeedbackForm from={from} />
        </Section>
        <Section title={say('own.title')}>
          <OwnFeedback />
        </Section>
        <Section title={say('authority.title')}>
          <p className={styles.paragraph}>{say('authority.text')}</p>
        </Section>
      </Stack>
    </>
  );
}

function Facts() {
  const say = useTexts(statementTexts);
  const words = useWords();
  const localName = useLocalName();
  const { day } = useFormats();
  const { data, failure, reread } = useRead({ query: AccessibilityStatementDocument, variables: NONE });
  if (!data) return <ReadState shape="rows" failure={failure} reread={reread} />;
  const { countyNameFi, countyNameSv, answerDays, section } = data.accessibilityStatement;
  const items = [
    { id: 'service', details: say('facts.serviceIs') },
    { id: 'provider', details: localName({ nameFi: countyNameFi, nameSv: countyNameSv }) },
    { id: 'aim', details: say('facts.aimIs') },
    { id: 'status', details: say('facts.statusIs') },
    { id: 'answered', details: say('facts.answeredIs', { count: answerDays }) },
    { id: 'law', details: lawText(words, [section]) },
    { id: 'drafted', details: day(DRAWN_UP_ON) },
  ] as const;
  return (
    <Section title={say('facts.title')}>
      <SummaryList items={items.map(({ id, details }) => ({ id, term: say(`facts.${id}`), details }))} />
    </Section>
  );
}

type Point =
  `faults.${'assistive' | 'languages' | 'plain' | 'pdf'}` | `assessed.${'automatic' | 'keyboard' | 'widths'}`;

function Points({ names }: { names: readonly Point[] }) {
  const say = useTexts(statementTexts);
  return (
    <ul className={styles.prose}>
      {names.map((name) => (
        <li key={name}>{say(name)}</li>
      ))}
    </ul>
  );
}
