import { useTexts } from '@rinnalla/web-i18n';
import { Card, Stack } from '@rinnalla/web-ui';
import { Completeness } from '../completeness/completeness.js';
import type { Plan } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import { PlanItemSection } from '../items/plan-item.js';
import { NewsBanner } from '../news/news-banner.js';
import { PlanState, type SigningPlace } from '../signing/plan-state.js';
import styles from './plan-view.module.css';

/** One client's plan: the eleven items of the law in their order, and how many of them are answered. */
export function PlanView({ plan, signing }: { plan: Plan; signing: SigningPlace }) {
  const say = useTexts(planTexts);
  return (
    <Stack>
      <NewsBanner plan={plan} />
      <PlanState plan={plan} {...signing} />
      <div className={styles.plan}>
        <aside aria-label={say('completeness.title')} className={styles.aside}>
          <Card>
            <Completeness plan={plan} />
          </Card>
        </aside>
        <div className={styles.items}>
          {plan.items.map((item) => (
            <PlanItemSection key={item.number} plan={plan} item={item} />
          ))}
        </div>
      </div>
    </Stack>
  );
}
