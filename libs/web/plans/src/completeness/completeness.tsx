import { useTexts } from '@rinnalla/web-i18n';
import { Disclosure, ProgressMeter } from '@rinnalla/web-ui';
import type { Plan } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import { isAnswered, ItemLink } from '../items/item-link.js';
import styles from './completeness.module.css';

/** How much of SHL 39 § the plan answers, and what it still lacks, each a way to its item. */
export function Completeness({ plan }: { plan: Plan }) {
  const say = useTexts(planTexts);
  const lacking = plan.items.filter((item) => !isAnswered(item));
  return (
    <div className={styles.completeness}>
      <ProgressMeter
        label={say('completeness.meter')}
        value={plan.completeness}
        valueText={say('completeness.value', { done: plan.completeness })}
      />
      {lacking.length === 0 ? (
        <p>{say('completeness.ready')}</p>
      ) : (
        <nav aria-label={say('completeness.lacks')}>
          <h3 className={styles.title}>{say('completeness.lacks')}</h3>
          <ul className={styles.list}>
            {lacking.map((item) => (
              <li key={item.number}>
                <ItemLink planId={plan.id} item={item} isStateShown={item.state === 'partial'} />
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Disclosure title={say('completeness.all')} headingLevel={3}>
        <ul className={styles.list}>
          {plan.items.map((item) => (
            <li key={item.number}>
              <ItemLink planId={plan.id} item={item} isStateShown />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
