import type { ReactElement } from 'react';
import { Tooltip as RacTooltip, TooltipTrigger } from 'react-aria-components';
import styles from './tooltip.module.css';

export interface TooltipProps {
  text: string;
  /** One focusable element of React Aria, such as a button. */
  children: ReactElement;
}

/** A short addition on hover and focus. Nothing needed for the task may live only here: touch does not see it. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <RacTooltip offset={6} className={styles.tooltip ?? ''}>
        {text}
      </RacTooltip>
    </TooltipTrigger>
  );
}
