import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import styles from './stack.module.css';

export type Gap = 'tight' | 'regular' | 'loose';

export interface StackProps {
  children: ReactNode;
  gap?: Gap;
}

/** Things under each other with even air between them. */
export function Stack({ children, gap = 'regular' }: StackProps) {
  return <div className={classNames(styles.stack, styles[gap])}>{children}</div>;
}

export interface InlineProps extends StackProps {
  align?: 'center' | 'start' | 'baseline';
  justify?: 'start' | 'between';
}

/** Things beside each other; they wrap to new lines when there is no room. */
export function Inline({ children, gap = 'tight', align = 'center', justify = 'start' }: InlineProps) {
  return (
    <div
      className={classNames(
        styles.inline,
        styles[gap],
        styles[align],
        justify === 'between' && styles.between,
      )}
    >
      {children}
    </div>
  );
}

/** Fields of a form under each other, held to a width that is easy to read and fill in. */
export function FormLayout({ children }: { children: ReactNode }) {
  return <div className={classNames(styles.stack, styles.form)}>{children}</div>;
}
