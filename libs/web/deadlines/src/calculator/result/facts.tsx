import { RECKONING_LAW, type LawReference, type Reckoning } from '@rinnalla/domain';
import { useTexts, useWords } from '@rinnalla/web-i18n';
import { SummaryList, type SummaryItem } from '@rinnalla/web-ui';
import { calculatorTexts } from '../../i18n/calculator-texts.js';
import { useClockWords } from '../../i18n/clock-words/clock-words.js';
import type { CalculatorChoice } from '../calculator-choice.js';
import { useCalendarFormats } from '../calendar-formats.js';
import { limitText, useLimitWords } from '../limit-words.js';
import type { Outcome } from '../work-out.js';
import styles from './facts.module.css';

interface FactsProps {
  choice: CalculatorChoice;
  outcome: Exclude<Outcome, { kind: 'unready' }>;
}

/** What the answer rests on, so that it can be explained without the form: on paper too. */
export function Facts({ choice, outcome }: FactsProps) {
  const ruleFacts = useRuleFacts(choice, outcome);
  const reckoningFacts = useReckoningFacts(choice, outcome);
  return <SummaryList items={[...ruleFacts, ...reckoningFacts]} />;
}

function useRuleFacts(choice: CalculatorChoice, { rule }: FactsProps['outcome']): readonly SummaryItem[] {
  const say = useTexts(calculatorTexts);
  const words = useClockWords();
  const limitOf = useLimitWords();
  const { contactMaker, contactPurpose } = useWords();
  if (rule === null) return [];
  const isTarget = rule.basis === 'county_target';
  const facts: (SummaryItem | false)[] = [
    {
      id: 'rule',
      term: say(`basis.${rule.basis}`),
      details: (
        <>
          {words.rule(rule.id)} <span className={styles.code}>({rule.id})</span>
        </>
      ),
    },
    { id: 'duty', term: say('fact.duty'), details: words.duty(rule.kind) },
    { id: 'limit', term: say('fact.limit'), details: limitOf(rule.limit) },
    { id: 'event', term: say('fact.event'), details: words.event(rule.startsAt) },
    rule.contact !== null && {
      id: 'contact',
      term: say('fact.contact'),
      details: `${contactMaker[choice.madeBy]}. ${contactPurpose[choice.purpose]}`,
    },
    { id: 'law', term: say(isTarget ? 'fact.targetLaw' : 'fact.law'), details: words.law(rule.law) },
    rule.binds === 'client' && { id: 'binds', term: say('fact.binds'), details: say('fact.bindsClient') },
    rule.extendable && { id: 'extend', term: say('fact.extend'), details: say('fact.extendable') },
  ];
  return facts.filter((fact) => fact !== false);
}

function useReckoningFacts(choice: CalculatorChoice, outcome: FactsProps['outcome']): readonly SummaryItem[] {
  const say = useTexts(calculatorTexts);
  const words = useClockWords();
  const { fullDay, time } = useCalendarFormats();
  const startDay = fullDay(choice.start);
  if (outcome.kind === 'hours') {
    const moment = say('atTime', { day: startDay, time: time(outcome.at) });
    return [
      { id: 'start', term: say('fact.start'), details: moment },
      { id: 'hours', term: say('fact.reckonedBy'), details: say('hours', { count: outcome.hours }) },
    ];
  }
  if (outcome.kind !== 'reckoned') return [{ id: 'start', term: say('fact.start'), details: startDay }];
  const { limit } = outcome.reckoning;
  const facts: (SummaryItem | false)[] = [
    outcome.rule === null && { id: 'limit', term: say('fact.limit'), details: limitText(limit, say) },
    { id: 'start', term: say('fact.start'), details: say('startNotCounted', { day: startDay }) },
    limit.unit === 'wd' && {
      id: 'eves',
      term: say('fact.eves'),
      details: say(choice.evesCount ? 'fact.evesCounted' : 'fact.evesSkipped'),
    },
    {
      id: 'reckonedBy',
      term: say('fact.reckonedBy'),
      details: (
        <ul className={styles.laws}>
          {reckoningLaws(outcome.reckoning).map((law) => (
            <li key={law.section}>{words.law(law)}</li>
          ))}
        </ul>
      ),
    },
  ];
  return facts.filter((fact) => fact !== false);
}

/** The sections that this very reckoning needed; the closing time is needed by each. */
function reckoningLaws({ limit, counted }: Reckoning): readonly LawReference[] {
  return [
    RECKONING_LAW.day_of_event,
    ...(limit.unit === 'mo' ? [RECKONING_LAW.months] : []),
    ...(counted.some(({ step }) => step === 'end_moved') ? [RECKONING_LAW.end_moved] : []),
    RECKONING_LAW.closing_time,
  ];
}
