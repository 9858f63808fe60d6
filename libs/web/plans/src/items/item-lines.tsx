import { useTexts } from '@rinnalla/web-i18n';
import { Disclosure } from '@rinnalla/web-ui';
import type { ReactNode } from 'react';
import { usePlanDesk } from '../data/plan-desk.js';
import type { Plan, PlanItem, Responsibility } from '../data/plan-types.js';
import { AddGoal } from '../goals/add-goal.js';
import { GoalLine } from '../goals/goal-line.js';
import { planTexts } from '../i18n/plan-texts.js';
import styles from '../lines/line.module.css';
import { byUrgency, isOpenLine } from '../responsibilities/open-responsibilities.js';
import { ProposeForm } from '../responsibilities/propose-form.js';
import { ResponsibilityLine } from '../responsibilities/responsibility-line.js';
import { AddService } from '../services/add-service.js';
import { ServiceLine } from '../services/service-line.js';

/** The lines that put an item to work: services under item 3, goals under 6, responsibilities under 8. */
export function ItemLines({ plan, itemKey }: { plan: Plan; itemKey: PlanItem['key'] }) {
  const say = useTexts(planTexts);
  switch (itemKey) {
    case 'essential_services':
      return (
        <Lines title={say('service.title')} none={say('service.none')} add={<AddService />}>
          {plan.plannedServices.map((service) => (
            <ServiceLine key={service.id} service={service} />
          ))}
        </Lines>
      );
    case 'joint_goals':
      return (
        <Lines title={say('goal.title')} none={say('goal.none')} add={<AddGoal />}>
          {plan.goals.map((goal) => (
            <GoalLine key={goal.id} goal={goal} />
          ))}
        </Lines>
      );
    case 'division_of_responsibilities':
      return (
        <Lines
          title={say('responsibility.title')}
          none={say('responsibility.none')}
          closed={responsibilitiesOf(plan, (line) => !isOpenLine(line))}
          add={<ProposeForm goals={plan.goals.filter(({ withdrawnAt }) => withdrawnAt === null)} />}
        >
          {responsibilitiesOf(plan, isOpenLine)}
        </Lines>
      );
    default:
      return null;
  }
}

const responsibilitiesOf = (plan: Plan, isShown: (line: Responsibility) => boolean): readonly ReactNode[] =>
  plan.responsibilities
    .filter(isShown)
    .toSorted(byUrgency)
    .map((line) => (
      <ResponsibilityLine
        key={line.id}
        line={line}
        goalTitle={plan.goals.find((goal) => goal.id === line.goalId)?.title}
      />
    ));

interface LinesProps {
  title: string;
  none: string;
  add: ReactNode;
  children: readonly ReactNode[];
  /** What nobody owes any more; few ask for it. */
  closed?: readonly ReactNode[];
}

function Lines({ title, none, add, children, closed = [] }: LinesProps) {
  const say = useTexts(planTexts);
  const { mayWrite } = usePlanDesk();
  return (
    <div className={styles.group}>
      <h4>{title}</h4>
      {children.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ul className={styles.list}>{children}</ul>
      )}
      {mayWrite && add}
      {closed.length > 0 && (
        <Disclosure title={say('responsibility.closed')} summary={closed.length} headingLevel={4}>
          <ul className={styles.list}>{closed}</ul>
        </Disclosure>
      )}
    </div>
  );
}
