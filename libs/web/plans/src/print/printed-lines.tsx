import { useFormats, usePersonLine, useTexts, useWords } from '@rinnalla/web-i18n';
import type { ReactNode } from 'react';
import { AuthorLine } from '../authors/author-line.js';
import { signed, useAttainmentWords } from '../goals/attainment.js';
import { planTexts } from '../i18n/plan-texts.js';
import { useServiceFacts } from '../services/service-line.js';
import type { PaperGoal, PaperItem, PaperPlan, PaperResponsibility, PaperService } from './paper-plan.js';
import styles from './print.module.css';
import { WithdrawnLater } from './withdrawn-later.js';

/** The lines under an item on paper. */
export function PrintedLines({ plan, itemKey }: { plan: PaperPlan; itemKey: PaperItem['key'] }) {
  switch (itemKey) {
    case 'essential_services':
      return plan.plannedServices.map((service) => <PrintedService key={service.id} service={service} />);
    case 'joint_goals':
      return plan.goals.map((goal) => <PrintedGoal key={goal.id} goal={goal} />);
    case 'division_of_responsibilities':
      return <PrintedResponsibilities lines={plan.responsibilities} />;
    default:
      return null;
  }
}

function Line({ name, children, author }: { name: string; children: ReactNode; author: ReactNode }) {
  return (
    <div className={styles.text}>
      <h4>{name}</h4>
      {children}
      {author}
    </div>
  );
}

/** Who wrote it as it stands, and who withdrew it afterwards. */
function LineAuthor({ line }: { line: PaperGoal | PaperService }) {
  return (
    <>
      <AuthorLine person={line.updatedBy} at={line.updatedAt} isExact />
      <WithdrawnLater withdrawal={line.withdrawal} />
    </>
  );
}

function PrintedService({ service }: { service: PaperService }) {
  const say = useTexts(planTexts);
  const factsOf = useServiceFacts();
  return (
    <Line name={say(`services.${service.service}`)} author={<LineAuthor line={service} />}>
      {service.description !== '' && <p className={styles.body}>{service.description}</p>}
      {factsOf(service).map(({ id, term, details }) => (
        <p key={id}>{say('labelled', { label: term, value: details })}</p>
      ))}
    </Line>
  );
}

function PrintedGoal({ goal }: { goal: PaperGoal }) {
  const say = useTexts(planTexts);
  const wordsOf = useAttainmentWords();
  const level =
    goal.attainment === null
      ? say('goal.notRated')
      : `${signed(goal.attainment)} ${wordsOf(goal.attainment)}`;
  return (
    <Line name={goal.title} author={<LineAuthor line={goal} />}>
      {goal.description !== '' && <p className={styles.body}>{goal.description}</p>}
      <p>{say('labelled', { label: say('goal.attainment'), value: level })}</p>
    </Line>
  );
}

function PrintedResponsibilities({ lines }: { lines: readonly PaperResponsibility[] }) {
  const say = useTexts(planTexts);
  const words = useWords();
  const { day } = useFormats();
  const personLine = usePersonLine();
  if (lines.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption>{say('responsibility.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('responsibility.what')}</th>
          <th scope="col">{say('responsibility.owner')}</th>
          <th scope="col">{say('responsibility.dueOn')}</th>
          <th scope="col">{say('responsibility.status')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              {line.what}
              <WithdrawnLater withdrawal={line.withdrawal} />
            </th>
            <td>{personLine(line.owner)}</td>
            <td>
              {line.dueOn === null ? say('responsibility.noDue') : day(line.dueOn)}
              {line.isOverdue && ` (${say('responsibility.overdue')})`}
            </td>
            <td>{words.responsibilityStatus[line.responsibilityStatus]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
