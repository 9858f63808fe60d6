import { useTexts } from '@rinnalla/web-i18n';
import { SummaryList } from '@rinnalla/web-ui';
import type { Assessment } from '../data/assessment-types.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';
import styles from './decisions.module.css';

/** What the assessment came to, to be read. */
export function Decided({ assessment }: { assessment: Assessment }) {
  const say = useTexts(assessmentTexts);
  const answer = (value: boolean | null): string =>
    say(value === null ? 'decisions.unanswered' : value ? 'decisions.yes' : 'decisions.no');
  const words = (text: string | null): string => text ?? say('print.notSaid');
  const { needDuration, needGrounds } = assessment;
  const ofNeed = [
    {
      id: 'grounds',
      term: say('decisions.grounds'),
      details:
        needGrounds.length === 0 ? (
          say('decisions.unanswered')
        ) : (
          <ul className={styles.needs}>
            {needGrounds.map((ground) => (
              <li key={ground}>{say(`decisions.needs.${ground}`)}</li>
            ))}
          </ul>
        ),
    },
    {
      id: 'duration',
      term: say('decisions.duration'),
      details:
        needDuration === null ? say('decisions.unanswered') : say(`decisions.durations.${needDuration}`),
    },
    { id: 'named', term: say('decisions.namedWorker'), details: answer(assessment.needsNamedWorker) },
    { id: 'plan', term: say('decisions.plan'), details: answer(assessment.makesPlan) },
    ...(assessment.makesPlan === false
      ? [{ id: 'noPlan', term: say('decisions.noPlan'), details: words(assessment.noPlanReason) }]
      : []),
  ];
  return (
    <SummaryList
      items={[
        { id: 'special', term: say('decisions.special'), details: answer(assessment.needsSpecialSupport) },
        ...(assessment.needsSpecialSupport === true || assessment.specialSupportReasons !== null
          ? [
              {
                id: 'reasons',
                term: say('decisions.specialReasons'),
                details: words(assessment.specialSupportReasons),
              },
            ]
          : []),
        {
          id: 'continues',
          term: say('decisions.continues'),
          details: answer(assessment.relationshipContinues),
        },
        ...(assessment.relationshipContinues === false ? [] : ofNeed),
      ]}
    />
  );
}
