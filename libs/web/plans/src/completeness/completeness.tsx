import { useTexts } from '@rinnalla/web-i18n';
import { Disclosure, ProgressMeter } from '@rinnalla/web-ui';
import type { MouseEvent } from 'react';
import type { Plan, PlanItem } from '../data/plan-types.js';
import { itemAnchor } from '../items/item-tones.js';
import { planTexts } from '../i18n/plan-texts.js';
import { focusOn } from '../news/focus-on.js';
import styles from './completeness.module.css';

const isReady = ({ state }: PlanItem): boolean => state === 'complete' || state === 'not_applicable';

/** How much of SHL 39 § the plan answers, and what it still lacks, each a way to its item. */
export function Completeness({ plan }: { plan: Plan }) {
  const say = useTexts(planTexts);
  const lacking = plan.items.filter((item) => !isReady(item));
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
                <ItemLink planId={plan.id} item={item} />
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Disclosure title={say('completeness.all')} headingLevel={3}>
        <ul className={styles.list}>
          {plan.items.map((item) => (
            <li key={item.number}>
              <ItemLink planId={plan.id} item={item} isWithState />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

interface ItemLinkProps {
  planId: string;
  item: PlanItem;
  isWithState?: boolean;
}

function ItemLink({ planId, item, isWithState = false }: ItemLinkProps) {
  const say = useTexts(planTexts);
  const anchor = itemAnchor(planId, item.number);
  // The hash would enter the address and its history; the reader only moves on the page.
  const handleClick = (event: MouseEvent) => {
    event.preventDefault();
    focusOn(anchor);
  };
  return (
    <span className={styles.entry}>
      <a href={`#${anchor}`} onClick={handleClick}>
        {item.number}. {say(`items.${item.key}.title`)}
      </a>
      {(isWithState || item.state === 'partial') && (
        <span className={styles.state}>{say(`state.${item.state}`)}</span>
      )}
    </span>
  );
}
