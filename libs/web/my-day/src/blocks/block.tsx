import { useState, type ReactNode } from 'react';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { Button, Card, Section } from '@rinnalla/web-ui';
import styles from './block.module.css';

interface BlockProps {
  title: string;
  /** What the block counts; more than its lines where one line tells of several things. */
  count: number;
  /** Stands in the place of the lines when there are none. */
  empty: string;
  lines: readonly ReactNode[];
}

/** How many lines are seen at first: a day that does not fit on the screen is read by nobody. */
const SEEN_AT_FIRST = 6;

/** A named part of the day with its number. */
export function Block({ title, count, empty, lines }: BlockProps) {
  const sayCommon = useTexts(commonTexts);
  const [isWhole, showWhole] = useState(false);
  const seen = isWhole ? lines : lines.slice(0, SEEN_AT_FIRST);
  const rest = lines.length - seen.length;
  return (
    <Card>
      <Section title={`${title}: ${String(count)}`}>
        {count === 0 ? <p className={styles.empty}>{empty}</p> : <ul className={styles.list}>{seen}</ul>}
        {rest > 0 && (
          <div>
            <Button size="small" variant="quiet" icon="chevron-down" onPress={() => showWhole(true)}>
              {`${sayCommon('showMore')}: ${String(rest)}`}
            </Button>
          </div>
        )}
      </Section>
    </Card>
  );
}
