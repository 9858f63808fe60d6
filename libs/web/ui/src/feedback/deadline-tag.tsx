import { Button } from 'react-aria-components';
import { classNames } from '../class-names.js';
import { Icon, type IconName } from '../content/icon.js';
import { Tooltip } from '../overlays/tooltip.js';
import styles from './status-tag.module.css';
import type { Tone } from './tone.js';

export interface DeadlineTagProps {
  tone: Tone;
  /** Worded by the caller: "Myöhässä 2 pv", "Huomenna", "ma 14.12.". */
  text: string;
  /** How the day was counted, shown on hover and focus: "7 arkipäivää 3.12. alkaen". */
  explanation?: string | undefined;
}

const icons: Record<Tone, IconName> = {
  neutral: 'calendar',
  info: 'calendar',
  success: 'success',
  warning: 'clock',
  danger: 'warning',
};

/** When something must be done: sign, words and colour together. */
export function DeadlineTag({ tone, text, explanation }: DeadlineTagProps) {
  const content = (
    <>
      <Icon name={icons[tone]} size="small" />
      <span>{text}</span>
    </>
  );
  const className = classNames(styles.tag, styles.deadline, styles[tone]);
  if (explanation === undefined) return <span className={className}>{content}</span>;
  return (
    <Tooltip text={explanation}>
      <Button className={classNames(className, styles.explained)}>{content}</Button>
    </Tooltip>
  );
}
