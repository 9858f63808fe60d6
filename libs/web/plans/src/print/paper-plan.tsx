import { useTexts } from '@rinnalla/web-i18n';
import { AuthorLine } from '../authors/author-line.js';
import type { Author, Goal, PlanItem, PlannedService, PlanText, Responsibility } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import styles from './print.module.css';
import { PrintedLines } from './printed-lines.js';
import { WithdrawnLater } from './withdrawn-later.js';

/** How a part of a signed version was withdrawn as wrong afterwards. */
export interface LaterWithdrawal {
  readonly at: string;
  readonly by: Author;
}

interface Part {
  /** Of a signed version alone: in the living plan what is withdrawn is not printed. */
  readonly withdrawal?: LaterWithdrawal | null;
}

/** What goes on paper of a text or a line, of the living plan and of a signed version alike. */
interface Written extends Part {
  readonly id: string;
  readonly updatedAt: string;
  readonly updatedBy: Author;
}
export type PaperItem = Pick<PlanItem, 'number' | 'key' | 'state' | 'notApplicableReason'>;
export type PaperText = Written & Pick<PlanText, 'item' | 'voice' | 'body'>;
export type PaperGoal = Written & Pick<Goal, 'title' | 'description' | 'attainment'>;
export type PaperService = Written &
  Pick<PlannedService, 'service' | 'description' | 'provider' | 'startsOn' | 'duration' | 'clientProposal'>;
export type PaperResponsibility = Part &
  Pick<Responsibility, 'id' | 'what' | 'dueOn' | 'responsibilityStatus' | 'owner' | 'isOverdue'>;

export interface PaperPlan {
  readonly items: readonly PaperItem[];
  readonly texts: readonly PaperText[];
  readonly goals: readonly PaperGoal[];
  readonly plannedServices: readonly PaperService[];
  readonly responsibilities: readonly PaperResponsibility[];
}

/** The items of a plan on paper, in the order of the law. */
export function PaperItems({ plan }: { plan: PaperPlan }) {
  return plan.items.map((item) => <PaperItemSection key={item.number} plan={plan} item={item} />);
}

function PaperItemSection({ plan, item }: { plan: PaperPlan; item: PaperItem }) {
  const say = useTexts(planTexts);
  const texts = plan.texts.filter((text) => text.item === item.number && text.body.trim() !== '');
  return (
    <section className={styles.item}>
      <h3>
        {item.number}. {say(`items.${item.key}.title`)}
      </h3>
      {item.notApplicableReason !== null && (
        <p>{say('labelled', { label: say('notApplicable.title'), value: item.notApplicableReason })}</p>
      )}
      {texts.map((text) => (
        <div key={text.id} className={styles.text}>
          <h4>{say(`voice.${text.voice}`)}</h4>
          <p className={styles.body}>{text.body}</p>
          <AuthorLine person={text.updatedBy} at={text.updatedAt} isExact />
          <WithdrawnLater withdrawal={text.withdrawal} />
        </div>
      ))}
      <PrintedLines plan={plan} itemKey={item.key} />
      {item.state === 'empty' && <p className={styles.nothing}>{say('print.nothing')}</p>}
    </section>
  );
}
