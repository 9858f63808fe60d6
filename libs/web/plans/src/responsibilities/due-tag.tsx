import { commonTexts, useDeadline, useFormats, useTexts } from '@rinnalla/web-i18n';
import { DeadlineTag } from '@rinnalla/web-ui';
import type { Responsibility } from '../data/plan-types.js';
import styles from '../lines/line.module.css';
import { isOpenLine } from './open-responsibilities.js';

/** When it is due; only an open line can be late. */
export function DueTag({ line }: { line: Responsibility }) {
  const common = useTexts(commonTexts);
  const worded = useDeadline();
  const { day } = useFormats();
  if (line.dueOn === null) return <span>{common('deadline.none')}</span>;
  if (!isOpenLine(line)) return <span>{day(line.dueOn)}</span>;
  return (
    <span className={styles.due}>
      <DeadlineTag {...worded(line.dueOn)} />
    </span>
  );
}
