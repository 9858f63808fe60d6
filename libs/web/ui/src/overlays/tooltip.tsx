import type { ReactElement } from 'react';
import { Tooltip as RacTooltip, TooltipTrigger } from 'react-aria-components';
import { classNames } from '../class-names.js';
import styles from './tooltip.module.css';

export interface TooltipProps {
  text: string;
  /** One focusable element of React Aria, such as a button. */
  children: ReactElement;
}

/**
 * A short addition on hover and focus. Nothing needed for the task may live only here: touch does not see it. The
 * bubble is hidden from assistive technology, which hears it as the description of the button instead.
 */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <RacTooltip
        offset={6}
        className={classNames(styles.tooltip)}
        render={(bubble) => <div {...bubble} aria-hidden="true" />}
      >
        {text}
      </RacTooltip>
    </TooltipTrigger>
  );
}
