import { useEffect, useId, useRef, type MouseEvent } from 'react';
import { Icon } from '../content/icon.js';
import styles from './form-error-summary.module.css';

export interface FormError {
  /** The `id` given to the field. */
  fieldId: string;
  /** The same words as beside the field. */
  message: string;
}

export interface FormErrorSummaryProps {
  title: string;
  errors: readonly FormError[];
  /** Grows each time the form is sent or the server refuses it; focus comes here then, and never while the reader types. */
  attempt: number;
  headingLevel?: 2 | 3;
}

const focusable = 'input, textarea, select, button, [tabindex="0"], [role="spinbutton"]';

/** What to mend before the form can be sent, each leading to its field. Renders nothing without errors. */
export function FormErrorSummary({ title, errors, attempt, headingLevel = 2 }: FormErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  const answered = useRef(0);
  const titleId = useId();
  const hasErrors = errors.length > 0;
  const Title = `h${headingLevel}` as const;

  useEffect(() => {
    const isNew = attempt !== answered.current;
    answered.current = attempt;
    if (isNew && attempt > 0 && hasErrors) summary.current?.focus();
  }, [attempt, hasErrors]);

  if (!hasErrors) return null;
  return (
    <div ref={summary} tabIndex={-1} role="group" aria-labelledby={titleId} className={styles.summary}>
      <Title id={titleId} className={styles.title}>
        <Icon name="error" />
        <span>{title}</span>
      </Title>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`} className={styles.link} onClick={(event) => focusField(event, fieldId)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The hash would move the page but not the focus, and would enter the address. */
function focusField(event: MouseEvent, fieldId: string): void {
  event.preventDefault();
  const named = document.getElementById(fieldId);
  if (!named) return;
  const target = named.matches(focusable) ? named : named.querySelector<HTMLElement>(focusable);
  target?.focus();
}
