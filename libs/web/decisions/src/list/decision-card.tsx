import { calendarDay, DECISION_STATUSES, isDecisionOpen, type DecisionStatus } from '@rinnalla/domain';
import { useDeadline, useFormats, useLocalName, useTexts } from '@rinnalla/web-i18n';
import {
  Button,
  Card,
  DeadlineTag,
  Inline,
  StatusTag,
  SummaryList,
  type SummaryItem,
  type Tone,
} from '@rinnalla/web-ui';
import type { Decision } from '../data/decision-types.js';
import { decisionTexts } from '../i18n/decision-texts.js';
import { DecisionStages } from './decision-stages.js';
import styles from './decisions.module.css';

const TONES: Readonly<Record<DecisionStatus, Tone>> = {
  prepared: 'neutral',
  made: 'info',
  notified: 'info',
  in_execution: 'warning',
  executed: 'success',
  not_executed: 'neutral',
};

export interface DecisionCardProps {
  decision: Decision;
  showsClient: boolean;
  mayTrack: boolean;
  onMove: (to: DecisionStatus) => void;
  onCorrect: () => void;
}

/** One decision: what it is about, how far it has come, by when it must be carried out, and what comes next. */
export function DecisionCard({ decision, showsClient, mayTrack, onMove, onCorrect }: DecisionCardProps) {
  const say = useTexts(decisionTexts);
  const facts = useFacts(decision, showsClient);
  return (
    <li>
      <Card appearance={isDecisionOpen(decision.decisionStatus) ? 'raised' : 'quiet'}>
        <article className={styles.card} aria-label={decision.topic}>
          <div className={styles.top}>
            <h4>{decision.topic}</h4>
            <StatusTag tone={TONES[decision.decisionStatus]}>
              {say(`status.${decision.decisionStatus}`)}
            </StatusTag>
            {decision.isUrgent && <StatusTag tone="warning">{say('urgent')}</StatusTag>}
          </div>
          <p className={styles.quiet}>{say(`services.${decision.decidedService}`)}</p>
          <DecisionStages decision={decision} />
          <SummaryList items={facts} />
          {mayTrack && (
            <Inline>
              {decision.leadsTo.map((to) => {
                const act = to === 'prepared' ? null : say(`act.${to}`);
                return (
                  act !== null && (
                    <Button
                      key={to}
                      size="small"
                      variant={to === 'not_executed' ? 'quiet' : 'secondary'}
                      aria-label={say('act.of', { act, topic: decision.topic })}
                      onPress={() => onMove(to)}
                    >
                      {act}
                    </Button>
                  )
                );
              })}
              <Button
                size="small"
                variant="quiet"
                aria-label={say('act.of', { act: say('act.correct'), topic: decision.topic })}
                onPress={onCorrect}
              >
                {say('act.correct')}
              </Button>
            </Inline>
          )}
        </article>
      </Card>
    </li>
  );
}

/** As the stages follow each other; several may be of one day. */
const inOrder = (stages: Decision['stages']): Decision['stages'] =>
  [...stages].sort(
    (one, other) => DECISION_STATUSES.indexOf(one.status) - DECISION_STATUSES.indexOf(other.status),
  );

function useFacts(decision: Decision, showsClient: boolean): SummaryItem[] {
  const say = useTexts(decisionTexts);
  const { day } = useFormats();
  const deadlineOf = useDeadline();
  // The tag itself tells the day until it has passed.
  const today = calendarDay(new Date());
  const { executeBy, appealUntil, madeByName, madeByOffice, needFoundOn, deviationReason } = decision;
  const isOpen = isDecisionOpen(decision.decisionStatus);
  const reason = useReason(decision);
  const jointService = useJointService(decision);
  const facts: (SummaryItem | null)[] = [
    showsClient ? { id: 'client', term: say('fact.client'), details: decision.clientName } : null,
    jointService === null ? null : { id: 'joint', term: say('fact.jointService'), details: jointService },
    { id: 'pending', term: say('fact.pending'), details: day(decision.pendingOn) },
    needFoundOn === null ? null : { id: 'need', term: say('fact.needFound'), details: day(needFoundOn) },
    executeBy === null
      ? null
      : {
          id: 'by',
          term: say('fact.executeBy'),
          details: isOpen ? (
            <Inline>
              {executeBy < today && day(executeBy)} <DeadlineTag {...deadlineOf(executeBy)} />
            </Inline>
          ) : (
            day(executeBy)
          ),
        },
    madeByName === null
      ? null
      : { id: 'maker', term: say('fact.madeBy'), details: `${madeByName}, ${madeByOffice ?? ''}` },
    deviationReason === null
      ? null
      : { id: 'deviation', term: say('fact.deviation'), details: deviationReason },
    appealUntil === null
      ? null
      : {
          id: 'appeal',
          term: say('fact.appealUntil'),
          details: say('fact.until', { day: day(appealUntil) }),
        },
    reason === null ? null : { id: 'reason', term: say('fact.reason'), details: reason },
    {
      id: 'history',
      term: say('fact.history'),
      details: (
        <ol className={styles.steps}>
          {inOrder(decision.stages).map((step) => (
            <li key={step.id}>
              {say('fact.step', {
                status: say(`status.${step.status}`),
                day: day(step.day),
                name: step.by.name,
              })}
            </li>
          ))}
          {decision.corrections.map((correction) => (
            <li key={correction.id}>
              {say('fact.correction', {
                act: say(`day.${correction.act}`),
                from: day(correction.fromDay),
                to: day(correction.toDay),
                name: correction.by.name,
                reason: correction.reason,
              })}
            </li>
          ))}
        </ol>
      ),
    },
  ];
  return facts.filter((fact) => fact !== null);
}

/** Which joint service it was made in; null of one made in none. */
function useJointService({ isOfJointService, jointService }: Decision): string | null {
  const say = useTexts(decisionTexts);
  const localName = useLocalName();
  if (!isOfJointService) return null;
  return jointService === null ? say('fact.jointServiceOver') : localName(jointService);
}

/** Why nothing came of it; null of one that may still be, or was, carried out. */
function useReason({ notExecutedReason, notExecutedNote }: Decision): string | null {
  const say = useTexts(decisionTexts);
  if (notExecutedReason === null) return null;
  const reason = say(`reason.${notExecutedReason}`);
  return notExecutedNote === null ? reason : `${reason}: ${notExecutedNote}`;
}
