import { useGroundWords, useTexts, useWords } from '@rinnalla/web-i18n';
import { RelativeTime, SummaryList, TextLink, type SummaryItem } from '@rinnalla/web-ui';
import type { Person, WholeConsultation } from '../data/consultation-types.js';
import { citationOf } from '../data/legal-sections.js';
import { usePersonWords } from '../data/use-person-words.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import styles from './consultation-body.module.css';

/** Whom it is about, who asked and who has it. Before it is claimed, the request tells no name. */
export function Facts({ consultation }: { consultation: WholeConsultation }) {
  const say = useTexts(consultationTexts);
  const { askedBy, askedAt, claimedBy, claimedAt } = consultation;
  return (
    <SummaryList
      layout="rows"
      items={[
        ...useSubjectItems(consultation),
        { id: 'asker', term: say('detail.askedBy'), details: <PersonWords person={askedBy} at={askedAt} /> },
        ...(claimedBy
          ? [
              {
                id: 'claimant',
                term: say('detail.claimedBy'),
                details: <PersonWords person={claimedBy} at={claimedAt} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function PersonWords({ person, at }: { person: Person; at: string | null }) {
  const { name, post } = usePersonWords()(person);
  return (
    <>
      <p>{`${name}, ${post}`}</p>
      {at !== null && (
        <p className={styles.note}>
          <RelativeTime value={at} />
        </p>
      )}
    </>
  );
}

function useSubjectItems({ mode, subject, askedAt, closedAt }: WholeConsultation): SummaryItem[] {
  const say = useTexts(consultationTexts);
  const words = useWords();
  const { linesOf, warningOf } = useGroundWords();
  const client = { id: 'client', term: say('detail.client') };
  if (mode === 'anonymous') return [{ ...client, details: say('detail.anonymous') }];
  if (!subject) return [{ ...client, details: say('detail.clientHidden') }];
  const { clientName, birthYear, caseId, caseNumber, legalMode, ground } = subject;
  const warning = warningOf(ground);
  const law = citationOf(words, legalMode);
  return [
    { ...client, details: clientName },
    { id: 'birth', term: say('detail.birthYear'), details: String(birthYear) },
    ...(caseId !== null && caseNumber !== null
      ? [
          {
            id: 'case',
            term: say('detail.case'),
            details: <TextLink href={`/cases/${caseId}`}>{caseNumber}</TextLink>,
          },
        ]
      : []),
    {
      id: 'ground',
      term: say('detail.ground'),
      details: (
        <>
          <p>{law === null ? words.legalMode[legalMode] : `${words.legalMode[legalMode]} (${law})`}</p>
          {linesOf(ground, { since: askedAt, until: closedAt }).map((line) => (
            <p key={line} className={styles.note}>
              {line}
            </p>
          ))}
          {warning !== null && <strong>{warning}</strong>}
        </>
      ),
    },
  ];
}
