import { DECISION_STATUSES, type DecisionStatus } from '@rinnalla/domain';
import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { Icon, VisuallyHidden } from '@rinnalla/web-ui';
import type { Decision } from '../data/decision-types.js';
import { decisionTexts } from '../i18n/decision-texts.js';
import styles from './decisions.module.css';

const ALONG: readonly DecisionStatus[] = DECISION_STATUSES.filter((status) => status !== 'not_executed');

/** The day of each stage that holds now: what was written down first, unless it was corrected. */
function daysOf({ stages, ...decision }: Decision): ReadonlyMap<DecisionStatus, string> {
  const holds: Partial<Record<DecisionStatus, string | null>> = {
    made: decision.madeOn,
    notified: decision.notifiedOn,
    in_execution: decision.executionStartedOn,
    executed: decision.endedOn,
    not_executed: decision.endedOn,
  };
  return new Map(stages.map(({ status, day }) => [status, holds[status] ?? day]));
}

/** How far a decision has come, stage by stage, with the day of each. */
export function DecisionStages({ decision }: { decision: Decision }) {
  const say = useTexts(decisionTexts);
  const { day } = useFormats();
  const dayOf = daysOf(decision);
  const stages =
    decision.decisionStatus === 'not_executed'
      ? [...ALONG.filter((status) => dayOf.has(status)), 'not_executed' as const]
      : ALONG;
  return (
    <ol aria-label={say('stepper')} className={styles.stages}>
      {stages.map((status) => {
        const on = dayOf.get(status);
        const step = say(`status.${status}`);
        return (
          <li
            key={status}
            className={styles.stage}
            data-is-done={on !== undefined || undefined}
            aria-current={status === decision.decisionStatus ? 'step' : undefined}
          >
            <VisuallyHidden>
              {on === undefined ? say('stepAhead', { step }) : say('stepDone', { step, day: day(on) })}
            </VisuallyHidden>
            <span aria-hidden className={styles.dot}>
              {on !== undefined && <Icon name={status === 'not_executed' ? 'minus' : 'check'} size="small" />}
            </span>
            <span aria-hidden>{step}</span>
            <span aria-hidden className={styles.quiet}>
              {on === undefined ? '–' : day(on)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
