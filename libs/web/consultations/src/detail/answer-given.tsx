import { useTexts, useWords } from '@rinnalla/web-i18n';
import { Card, RelativeTime, Section, Stack, SummaryList } from '@rinnalla/web-ui';
import type { WholeConsultation } from '../data/consultation-types.js';
import { usePersonWords } from '../data/use-person-words.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import styles from './consultation-body.module.css';

/** The answer with whose it is, and what the asker said came of it. */
export function AnswerGiven({ consultation }: { consultation: WholeConsultation }) {
  const say = useTexts(consultationTexts);
  const words = useWords();
  const wordPerson = usePersonWords();
  const { answer, advice, answeredAt, claimedBy, outcome } = consultation;
  if (answer === null) return null;
  const person = claimedBy && wordPerson(claimedBy);
  return (
    <Section title={say('detail.answer')} headingLevel={3}>
      <Card>
        <Stack gap="tight">
          {advice !== null && <strong>{words.adviceType[advice]}</strong>}
          <p className={styles.text}>{answer}</p>
          <p className={styles.note}>
            {person && `${person.name}, ${person.post} `}
            {answeredAt !== null && <RelativeTime value={answeredAt} />}
          </p>
          <p className={styles.note}>{say('detail.responsibility')}</p>
        </Stack>
      </Card>
      {outcome && <OutcomeGiven outcome={outcome} />}
    </Section>
  );
}

function OutcomeGiven({ outcome }: { outcome: NonNullable<WholeConsultation['outcome']> }) {
  const say = useTexts(consultationTexts);
  const yesOrNo = (isTrue: boolean) => say(isTrue ? 'detail.yes' : 'detail.no');
  return (
    <SummaryList
      items={[
        { id: 'usefulness', term: say('detail.usefulness'), details: `${String(outcome.usefulness)} / 5` },
        { id: 'plan', term: say('detail.changedPlan'), details: yesOrNo(outcome.changedPlan) },
        { id: 'visit', term: say('detail.avoidedVisit'), details: yesOrNo(outcome.avoidedVisit) },
      ]}
    />
  );
}
