import { useTexts } from '@rinnalla/web-i18n';
import type { MouseEvent } from 'react';
import type { PlanItem } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import { focusOn } from '../news/focus-on.js';
import styles from './item-link.module.css';
import { itemAnchor } from './item-tones.js';

/** Answered by every voice that it asks for, or marked not applicable for a reason. */
export const isAnswered = ({ state }: PlanItem): boolean =>
  state === 'complete' || state === 'not_applicable';

export interface ItemLinkProps {
  planId: string;
  item: PlanItem;
  isStateShown: boolean;
  /** Makes room for the item before the reader is taken to it. */
  onFollow?: () => void;
}

/** An item by its name, and the way to it on the page. */
export function ItemLink({ planId, item, isStateShown, onFollow }: ItemLinkProps) {
  const say = useTexts(planTexts);
  const anchor = itemAnchor(planId, item.number);
  // The hash would enter the address and its history; the reader only moves on the page.
  const handleClick = (event: MouseEvent) => {
    event.preventDefault();
    onFollow?.();
    // A dialog gives the focus back to its opener as it closes: the item takes it after that.
    if (onFollow) setTimeout(() => focusOn(anchor), 0);
    else focusOn(anchor);
  };
  return (
    <span className={styles.entry}>
      <a href={`#${anchor}`} onClick={handleClick}>
        {item.number}. {say(`items.${item.key}.title`)}
      </a>
      {isStateShown && <span className={styles.state}>{say(`state.${item.state}`)}</span>}
    </span>
  );
}
